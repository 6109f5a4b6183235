#include "cli/servercounts.h"

#include <array>

#include <QString>

namespace wireloupe::cli {

using namespace Qt::StringLiterals;

namespace {

// In the order of their enums.
constexpr std::array guardNames{"refusedAccess", "refusedPeer", "closedSize",          "closedRate",
                                "droppedRate",   "delayedRate", "answeredSchema",      "closedSchema",
                                "droppedDead",   "closedSlow",  "droppedOldestUnread", "droppedNewestUnread"};
static_assert(guardNames.size() == static_cast<std::size_t>(server::lastGuardAct) + 1);

constexpr std::array faultNames{"delayed",   "dropped", "duplicated", "reordered", "corrupted",
                                "truncated", "stalled", "closed",     "reset"};
static_assert(faultNames.size() == static_cast<std::size_t>(server::lastFaultAct) + 1);

constexpr std::array streamNames{"passedOver", "leftOut"};
static_assert(streamNames.size() == static_cast<std::size_t>(server::lastStreamAct) + 1);

template <class Act, class Names>
void insertCounts(QJsonObject &into, const QString &key, const server::Counters &counters, const Names &names)
{
    QJsonObject counts;
    for (std::size_t i = 0; i < names.size(); ++i)
        if (const quint64 count = counters.of(static_cast<Act>(i)); count > 0)
            counts.insert(QString::fromLatin1(names[i]), static_cast<qint64>(count));
    if (!counts.isEmpty())
        into.insert(key, counts);
}

} // namespace

QJsonObject countsOf(const server::Counters &counters)
{
    QJsonObject counts;
    insertCounts<server::GuardAct>(counts, u"guards"_s, counters, guardNames);
    insertCounts<server::FaultAct>(counts, u"faults"_s, counters, faultNames);
    insertCounts<server::StreamAct>(counts, u"streams"_s, counters, streamNames);
    return counts;
}

} // namespace wireloupe::cli
