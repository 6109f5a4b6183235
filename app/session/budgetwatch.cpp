#include "session/budgetwatch.h"

#include <algorithm>
#include <utility>

namespace wireloupe::session {

using namespace std::chrono_literals;
using capture::BudgetJudge;
using capture::LatencySnapshot;

namespace {

constexpr auto timeBetweenChanges = 250ms;

capture::LatencySample::Kind sampleKind(BudgetWatch::Kind kind)
{
    return kind == BudgetWatch::Kind::Ping ? capture::LatencySample::Kind::Ping
                                           : capture::LatencySample::Kind::Reply;
}

} // namespace

BudgetWatch::BudgetWatch(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &BudgetWatch::changed);
}

BudgetWatch::~BudgetWatch() = default;

void BudgetWatch::setBudgets(const QList<capture::LatencyBudget> &budgets)
{
    m_judges.clear();
    m_judges.reserve(static_cast<std::size_t>(budgets.size()));
    for (const capture::LatencyBudget &budget : budgets)
        m_judges.emplace_back(budget);
    m_seen = {};
    m_hasBegun = false;
    announce();
}

void BudgetWatch::reset()
{
    for (BudgetJudge &judge : m_judges)
        judge = BudgetJudge(judge.budget());
    m_seen = {};
    m_hasBegun = true;
    announce();
}

QList<BudgetWatch::Entry> BudgetWatch::entries() const
{
    QList<Entry> entries;
    for (const BudgetJudge &judge : m_judges)
        entries.append({judge.budget(), judge.status()});
    return entries;
}

/// Calls `act`, which says whether the verdict has changed, for each judge.
template <class Act>
void BudgetWatch::judge(Act act)
{
    for (std::size_t i = 0; i < m_judges.size(); ++i)
        if (act(m_judges[i]))
            for (const capture::BudgetStatus &status : m_judges[i].flips())
                m_flips.push_back({static_cast<qsizetype>(i), {m_judges[i].budget(), status}});
}

void BudgetWatch::add(Kind kind, Time at, Time duration)
{
    judge([&](BudgetJudge &each) { return each.budget().kind == kind && each.add(at, duration); });
    announce();
}

void BudgetWatch::addUnanswered(Kind kind, Time at)
{
    judge([&](BudgetJudge &each) { return each.budget().kind == kind && each.addUnanswered(at); });
    announce();
}

void BudgetWatch::advance(Time now)
{
    judge([&](BudgetJudge &each) { return each.advance(now); });
    announce();
}

void BudgetWatch::finish()
{
    judge([](BudgetJudge &each) { return each.finish(); });
    announce();
}

void BudgetWatch::take(const LatencySnapshot &snapshot, Time now)
{
    if (hasBegunAnew(snapshot))
        reset();
    const bool isFirst = !std::exchange(m_hasBegun, true);
    for (const Kind kind : {Kind::Ping, Kind::Reply}) {
        const auto &samples = snapshot.samples(sampleKind(kind));
        Seen &seen = m_seen[static_cast<std::size_t>(kind)];
        if (isFirst)
            seen = {samples.begin() + samples.size(), snapshot.counts(sampleKind(kind)).unanswered};
        else
            takeSamples(kind, snapshot, now);
    }
    judge([&](BudgetJudge &each) { return each.advance(now); });
    announce();
}

bool BudgetWatch::hasBegunAnew(const LatencySnapshot &snapshot) const
{
    return std::ranges::any_of(
        std::array{Kind::Ping, Kind::Reply},
        [&](Kind kind) {
            const auto &samples = snapshot.samples(sampleKind(kind));
            return samples.begin() + samples.size() < m_seen[static_cast<std::size_t>(kind)].samples;
        });
}

void BudgetWatch::takeSamples(Kind kind, const LatencySnapshot &snapshot, Time now)
{
    const auto &samples = snapshot.samples(sampleKind(kind));
    Seen &seen = m_seen[static_cast<std::size_t>(kind)];
    for (qint64 i = std::max<qint64>(0, seen.samples - samples.begin()); i < samples.size(); ++i) {
        const capture::LatencySample &sample = samples[i];
        judge([&](BudgetJudge &each) {
            return each.budget().kind == kind && each.add(sample.end(), sample.duration);
        });
    }
    seen.samples = samples.begin() + samples.size();
    const quint64 unanswered = snapshot.counts(sampleKind(kind)).unanswered;
    const bool isRequestKnown =
        kind == Kind::Ping || snapshot.rules().match.kind != capture::MatchRule::Kind::SamePayload;
    for (quint64 i = seen.unanswered; i < unanswered && isRequestKnown; ++i)
        judge([&](BudgetJudge &each) { return each.budget().kind == kind && each.addUnanswered(now); });
    seen.unanswered = unanswered;
}

void BudgetWatch::announce()
{
    // A slot may do anything to this object.
    for (const Flip &flip : std::exchange(m_flips, {}))
        emit flipped(flip.index, flip.entry);
    if (!m_timer.isActive())
        m_timer.start(timeBetweenChanges);
}

} // namespace wireloupe::session
