#include "ui/countswords.h"

#include <span>

#include <QCoreApplication>
#include <QStringList>

#include "ui/words.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using server::FaultAct;
using server::GuardAct;
using server::StreamAct;

namespace {

/// Whose only use is the context of its texts.
class CountsWords
{
    Q_DECLARE_TR_FUNCTIONS(CountsWords)
};

// In the order of GuardAct. %1 is the number.
constexpr const char *guardTexts[] = {
    QT_TRANSLATE_NOOP("CountsWords", "%1 refused access"),
    QT_TRANSLATE_NOOP("CountsWords", "%1 refused: too many peers"),
    QT_TRANSLATE_NOOP("CountsWords", "%1 closed: too large"),
    QT_TRANSLATE_NOOP("CountsWords", "%1 closed: too fast"),
    QT_TRANSLATE_NOOP("CountsWords", "%1 dropped: too fast"),
    QT_TRANSLATE_NOOP("CountsWords", "%1 slowed down"),
    QT_TRANSLATE_NOOP("CountsWords", "%1 answered: against the schema"),
    QT_TRANSLATE_NOOP("CountsWords", "%1 closed: against the schema"),
    QT_TRANSLATE_NOOP("CountsWords", "%1 dead peers dropped"),
    QT_TRANSLATE_NOOP("CountsWords", "%1 closed: reads too slowly"),
    QT_TRANSLATE_NOOP("CountsWords", "%1 oldest unread dropped"),
    QT_TRANSLATE_NOOP("CountsWords", "%1 newest unread dropped"),
};
static_assert(std::size(guardTexts) == static_cast<size_t>(server::lastGuardAct) + 1);

// In the order of FaultAct.
constexpr const char *faultTexts[] = {
    QT_TRANSLATE_NOOP("CountsWords", "%1 delayed"),    QT_TRANSLATE_NOOP("CountsWords", "%1 dropped"),
    QT_TRANSLATE_NOOP("CountsWords", "%1 duplicated"), QT_TRANSLATE_NOOP("CountsWords", "%1 reordered"),
    QT_TRANSLATE_NOOP("CountsWords", "%1 corrupted"),  QT_TRANSLATE_NOOP("CountsWords", "%1 truncated"),
    QT_TRANSLATE_NOOP("CountsWords", "%1 stalled"),    QT_TRANSLATE_NOOP("CountsWords", "%1 closed"),
    QT_TRANSLATE_NOOP("CountsWords", "%1 reset"),
};
static_assert(std::size(faultTexts) == static_cast<size_t>(server::lastFaultAct) + 1);

// In the order of StreamAct.
constexpr const char *streamTexts[] = {
    QT_TRANSLATE_NOOP("CountsWords", "%1 missed by peers that do not read"),
    QT_TRANSLATE_NOOP("CountsWords", "%1 left out: too late"),
};
static_assert(std::size(streamTexts) == static_cast<size_t>(server::lastStreamAct) + 1);

template <typename Act>
QString textOf(const server::Counters &counters, std::span<const char *const> texts)
{
    QStringList parts;
    for (size_t i = 0; i < texts.size(); ++i)
        if (const quint64 count = counters.of(static_cast<Act>(i)); count > 0)
            parts << CountsWords::tr(texts[i]).arg(countText(static_cast<qint64>(count)));
    return parts.join(u" · "_s);
}

} // namespace

QString countsText(const server::Counters &counters)
{
    QStringList parts;
    if (const QString guards = textOf<GuardAct>(counters, guardTexts); !guards.isEmpty())
        parts << CountsWords::tr("Guards: %1").arg(guards);
    if (const QString faults = textOf<FaultAct>(counters, faultTexts); !faults.isEmpty())
        parts << CountsWords::tr("Faults: %1").arg(faults);
    if (const QString streams = textOf<StreamAct>(counters, streamTexts); !streams.isEmpty())
        parts << CountsWords::tr("Streams: %1").arg(streams);
    return parts.join(u'\n');
}

QString exchangeText(const server::ExchangeCounts &counts)
{
    if (counts == server::ExchangeCounts())
        return {};
    QStringList parts{
        CountsWords::tr("%1 shared").arg(countText(static_cast<qint64>(counts.published))),
        CountsWords::tr("%1 heard from others").arg(countText(static_cast<qint64>(counts.received)))};
    if (counts.notShared > 0)
        parts << CountsWords::tr("%1 not shared").arg(countText(static_cast<qint64>(counts.notShared)));
    if (counts.refused > 0)
        parts << CountsWords::tr("%1 refused").arg(countText(static_cast<qint64>(counts.refused)));
    return CountsWords::tr("Redis: %1").arg(parts.join(u" · "_s));
}

} // namespace wireloupe::ui
