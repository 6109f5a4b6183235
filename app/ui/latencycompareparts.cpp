#include <algorithm>

#include <QComboBox>
#include <QDoubleSpinBox>

#include "ui/comparechip.h"
#include "ui/latencycomparetab.h"

// How a comparison is remembered until the next start, and what of it goes on in another page that takes its
// place.

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

const QString modeKey = u"mode"_s;
const QString momentKey = u"moment"_s;
const QString comparedKey = u"compared"_s;
const QString titleKey = u"title"_s;
const QString pathKey = u"path"_s;
const QString kindKey = u"kind"_s;

} // namespace

LatencyCompareTab::LatencyCompareTab(session::Runtime &runtime, Parts parts, QWidget *parent)
    : LatencyCompareTab(runtime, parent)
{
    restoreMode(parts.state);
    for (Compared &compared : parts.compared) {
        compared.latency->setParent(this);
        add(compared.latency.release(), compared.sign)->setKind(compared.kind);
    }
    restoreMoment(parts.state);
}

LatencyCompareTab::Parts LatencyCompareTab::release()
{
    Parts parts{.state = state(), .compared = {}};
    for (const CompareChip *chip : std::as_const(m_chips)) {
        ComparedLatency &latency = chip->latency();
        latency.disconnect(this);
        latency.setParent(nullptr);
        parts.compared.push_back({.latency = std::unique_ptr<ComparedLatency>(&latency),
                                  .kind = chip->kind(),
                                  .sign = chip->sign()});
    }
    m_chips.clear();
    return parts;
}

void LatencyCompareTab::restoreState(const QVariantMap &state)
{
    restoreMode(state);
    for (const QVariant &entry : state[comparedKey].toList()) {
        const QVariantMap compared = entry.toMap();
        const QString path = compared[pathKey].toString();
        const QString title = compared[titleKey].toString();
        if (path.isEmpty() && title.isEmpty())
            continue;
        if (m_chips.size() == mostCompared)
            break;
        ComparedLatency *latency =
            path.isEmpty() ? new ComparedLatency(title, this) : new ComparedLatency(path, m_runtime, this);
        CompareChip *chip = add(latency, freeSign());
        if (compared.contains(kindKey))
            chip->setKind(static_cast<CompareChip::Kind>(std::clamp(
                compared[kindKey].toInt(), 0, static_cast<int>(capture::allLatencyKinds.size()) - 1)));
    }
    restoreMoment(state);
}

void LatencyCompareTab::restoreMode(const QVariantMap &state)
{
    m_mode->setCurrentIndex(std::clamp(state[modeKey].toInt(), 0, m_mode->count() - 1));
}

void LatencyCompareTab::restoreMoment(const QVariantMap &state)
{
    m_moment->setMaximum(std::max(m_moment->maximum(), state[momentKey].toDouble()));
    m_moment->setValue(state[momentKey].toDouble());
}

QVariantMap LatencyCompareTab::state() const
{
    QVariantList compared;
    for (const CompareChip *chip : m_chips) {
        QVariantMap entry;
        if (chip->latency().isOfTab())
            entry[titleKey] = chip->latency().title();
        else
            entry[pathKey] = chip->latency().path();
        if (chip->kind())
            entry[kindKey] = static_cast<int>(*chip->kind());
        compared.append(entry);
    }
    return {{modeKey, m_mode->currentIndex()}, {momentKey, m_moment->value()}, {comparedKey, compared}};
}

} // namespace wireloupe::ui
