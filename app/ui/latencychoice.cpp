#include "ui/latencychoice.h"

#include <algorithm>

#include "ui/latencywords.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using capture::LatencySnapshot;

namespace {

bool hasSamples(const LatencySnapshot &snapshot, LatencyChoice::Kind kind)
{
    return snapshot.counts(kind).samples > 0;
}

/// In settings.
QString keyOf(LatencyChoice::Kind kind)
{
    switch (kind) {
    case LatencyChoice::Kind::Ping:
        return u"ping"_s;
    case LatencyChoice::Kind::Reply:
        return u"reply"_s;
    case LatencyChoice::Kind::OneWay:
        return u"oneWay"_s;
    case LatencyChoice::Kind::Gap:
        return u"gap"_s;
    case LatencyChoice::Kind::Served:
        return u"served"_s;
    }
    return {};
}

const QString subjectKey = u"subject"_s;

} // namespace

std::vector<LatencyChoice::Kind> LatencyChoice::available(const LatencySnapshot &snapshot)
{
    std::vector<Kind> kinds;
    for (const Kind kind : capture::allLatencyKinds)
        if (hasSamples(snapshot, kind))
            kinds.push_back(kind);
    return kinds;
}

LatencyChoice::Kind LatencyChoice::foremost(const LatencySnapshot &snapshot)
{
    return foremost(std::vector{snapshot});
}

/// By the number of captures that have it, then by that of samples.
LatencyChoice::Kind LatencyChoice::foremost(const std::vector<LatencySnapshot> &snapshots)
{
    Kind best = Kind::Ping;
    std::pair<qint64, quint64> most{-1, 0};
    for (const Kind kind : {Kind::Reply, Kind::Served, Kind::Ping, Kind::OneWay, Kind::Gap}) {
        if (kind == Kind::Gap && most.first > 0)
            continue;
        std::pair<qint64, quint64> has{0, 0};
        for (const LatencySnapshot &snapshot : snapshots) {
            has.first += hasSamples(snapshot, kind) ? 1 : 0;
            has.second += snapshot.counts(kind).samples;
        }
        if (has > most) {
            most = has;
            best = kind;
        }
    }
    return best;
}

bool LatencyChoice::isShown(Kind kind, const LatencySnapshot &snapshot) const
{
    if (!hasSamples(snapshot, kind))
        return false;
    if (m_isShown[kind])
        return *m_isShown[kind];
    return kind != Kind::Gap || available(snapshot).size() == 1;
}

void LatencyChoice::setSubject(std::optional<Kind> kind)
{
    m_subject = kind;
    if (kind && m_isShown[*kind] == false)
        m_isShown[*kind].reset();
    if (kind == Kind::Gap)
        m_isShown[Kind::Gap] = true;
}

LatencyChoice::Kind LatencyChoice::subject(const LatencySnapshot &snapshot) const
{
    if (m_subject && isShown(*m_subject, snapshot))
        return *m_subject;
    const Kind best = foremost(snapshot);
    if (isShown(best, snapshot))
        return best;
    const std::vector<Kind> kinds = available(snapshot);
    const auto shown =
        std::find_if(kinds.begin(), kinds.end(), [&](Kind kind) { return isShown(kind, snapshot); });
    return shown == kinds.end() ? best : *shown;
}

LatencyTraces LatencyChoice::traces(const LatencySnapshot &snapshot) const
{
    LatencyTraces traces;
    const Kind foremostKind = subject(snapshot);
    for (const Kind kind : available(snapshot)) {
        if (!isShown(kind, snapshot))
            continue;
        if (kind == foremostKind)
            traces.subject = traces.traces.size();
        traces.traces.push_back(
            {.name = traceName(kind), .snapshot = snapshot, .kind = kind, .sign = static_cast<int>(kind)});
    }
    traces.span = traces.range = snapshot.span();
    return traces;
}

QVariantMap LatencyChoice::state() const
{
    QVariantMap state;
    for (const Kind kind : capture::allLatencyKinds)
        if (m_isShown[kind])
            state[keyOf(kind)] = *m_isShown[kind];
    if (m_subject)
        state[subjectKey] = keyOf(*m_subject);
    return state;
}

void LatencyChoice::restoreState(const QVariantMap &state)
{
    *this = {};
    for (const Kind kind : capture::allLatencyKinds) {
        if (state.contains(keyOf(kind)))
            m_isShown[kind] = state[keyOf(kind)].toBool();
        if (state[subjectKey].toString() == keyOf(kind))
            m_subject = kind;
    }
}

} // namespace wireloupe::ui
