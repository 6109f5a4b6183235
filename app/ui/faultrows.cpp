#include "ui/faultrows.h"

#include <QCoreApplication>
#include <QStringList>

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using server::FaultOptions;
using server::FaultSpecError;

namespace {

/// Whose only use is the context of its texts.
class FaultWords
{
    Q_DECLARE_TR_FUNCTIONS(FaultWords)
};

struct FaultFacts
{
    const char *key; ///< in the text of parseFaults()
    const char *name;
    const char *probability; ///< a usual one; null: there is none
    const char *amount;      ///< likewise
};

// In the order of FaultKind.
constexpr FaultFacts facts[] = {
    {"latency", QT_TRANSLATE_NOOP("FaultWords", "Latency"), nullptr, "100ms~20ms"},
    {"drop", QT_TRANSLATE_NOOP("FaultWords", "Drop"), "5%", nullptr},
    {"duplicate", QT_TRANSLATE_NOOP("FaultWords", "Duplicate"), "5%", nullptr},
    {"reorder", QT_TRANSLATE_NOOP("FaultWords", "Reorder"), "5%", nullptr},
    {"corrupt", QT_TRANSLATE_NOOP("FaultWords", "Corrupt"), "5%", nullptr},
    {"truncate", QT_TRANSLATE_NOOP("FaultWords", "Truncate"), "5%", nullptr},
    {"stall", QT_TRANSLATE_NOOP("FaultWords", "Stall inside a frame"), "1%", "5s"},
    {"reset", QT_TRANSLATE_NOOP("FaultWords", "Reset (TCP)"), "1%", nullptr},
    {"reset", QT_TRANSLATE_NOOP("FaultWords", "Reset after so many"), nullptr, "@10"},
    {"close", QT_TRANSLATE_NOOP("FaultWords", "Close after so many"), nullptr, "1011@10"},
    {"throttle", QT_TRANSLATE_NOOP("FaultWords", "Throttle to bytes a second"), nullptr, "50k"},
    {"mute-pong", QT_TRANSLATE_NOOP("FaultWords", "No pong"), nullptr, nullptr},
};
static_assert(std::size(facts) == faultKindCount);

const FaultFacts &factsOf(FaultKind kind)
{
    return facts[static_cast<int>(kind)];
}

/// Nothing but the fault of that kind.
FaultOptions only(FaultKind kind, const FaultOptions &options)
{
    FaultOptions one;
    switch (kind) {
    case FaultKind::Latency:
        one.latency = options.latency;
        one.jitter = options.jitter;
        break;
    case FaultKind::Drop:
        one.drop = options.drop;
        break;
    case FaultKind::Duplicate:
        one.duplicate = options.duplicate;
        break;
    case FaultKind::Reorder:
        one.reorder = options.reorder;
        break;
    case FaultKind::Corrupt:
        one.corrupt = options.corrupt;
        break;
    case FaultKind::Truncate:
        one.truncate = options.truncate;
        break;
    case FaultKind::Stall:
        one.stall = options.stall;
        one.stallTime = options.stallTime;
        break;
    case FaultKind::Reset:
        one.reset = options.reset;
        break;
    case FaultKind::ResetAfter:
        one.resetAfter = options.resetAfter;
        break;
    case FaultKind::CloseAfter:
        one.closeAfter = options.closeAfter;
        one.closeCode = options.closeCode;
        break;
    case FaultKind::Throttle:
        one.throttle = options.throttle;
        break;
    case FaultKind::MutePong:
        one.isPongMuted = options.isPongMuted;
        break;
    }
    return one;
}

QString tokenOf(const FaultRow &row)
{
    QStringList values;
    for (const QString &value : {row.probability.trimmed(), row.amount.trimmed()})
        if (!value.isEmpty())
            values << value;
    const QString key = QLatin1String(factsOf(row.kind).key);
    return row.kind == FaultKind::MutePong ? key : key + u'=' + values.join(u',');
}

} // namespace

QList<FaultRow> faultRows(const FaultOptions &options)
{
    QList<FaultRow> rows;
    for (int i = 0; i < faultKindCount; ++i) {
        FaultRow row{.kind = static_cast<FaultKind>(i)};
        const FaultOptions one = only(row.kind, options);
        if (one.isHarmless())
            continue;
        const QString text = formatFaults(one);
        const QString value = text.section(u'=', 1);
        if (hasProbability(row.kind)) {
            row.probability = value.section(u',', 0, 0);
            row.amount = value.section(u',', 1);
        } else {
            row.amount = value;
        }
        rows.append(row);
    }
    return rows;
}

ReadFaults readFaultRows(const QList<FaultRow> &rows, const FaultOptions &base)
{
    QStringList tokens;
    for (const FaultRow &row : rows)
        tokens << tokenOf(row);
    auto parsed = server::parseFaults(tokens.join(u','));
    if (const auto *error = std::get_if<FaultSpecError>(&parsed))
        return {.error = error->kind};
    auto options = std::get<FaultOptions>(parsed);
    options.direction = base.direction;
    options.seed = base.seed;
    return {.options = options};
}

FaultRow usualFault(FaultKind kind)
{
    return {kind, QLatin1String(factsOf(kind).probability), QLatin1String(factsOf(kind).amount)};
}

QString faultName(FaultKind kind)
{
    return FaultWords::tr(factsOf(kind).name);
}

bool hasProbability(FaultKind kind)
{
    return factsOf(kind).probability != nullptr;
}

QString amountExample(FaultKind kind)
{
    return QLatin1String(factsOf(kind).amount);
}

QString faultSpecText(FaultSpecError::Kind error)
{
    switch (error) {
    case FaultSpecError::Kind::UnknownFault:
        return FaultWords::tr("There is no fault of that name");
    case FaultSpecError::Kind::MissingValue:
        return FaultWords::tr("A value is missing");
    case FaultSpecError::Kind::BadProbability:
        return FaultWords::tr("A probability is from 0% to 100%");
    case FaultSpecError::Kind::BadTime:
        return FaultWords::tr("A time is a number with ms or s, up to an hour");
    case FaultSpecError::Kind::BadRate:
        return FaultWords::tr("A rate is a number of bytes, with k or M");
    case FaultSpecError::Kind::BadCount:
        return FaultWords::tr("A count is a number above 0");
    case FaultSpecError::Kind::BadCode:
        return FaultWords::tr("This close code may not be sent");
    case FaultSpecError::Kind::BadDirection:
        return FaultWords::tr("A direction is out, in or both");
    case FaultSpecError::Kind::BadSeed:
        break;
    }
    return FaultWords::tr("A seed is a whole number");
}

} // namespace wireloupe::ui
