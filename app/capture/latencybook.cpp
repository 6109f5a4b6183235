#include "capture/latencybook.h"

#include <utility>

#include <QRandomGenerator>

#include "capture/latencypages.h"

namespace wireloupe::capture {

LatencyBook::LatencyBook(const LatencyRules &rules, std::chrono::nanoseconds wallStart)
    : LatencyBook(rules, wallStart, Limits())
{
}

LatencyBook::LatencyBook(const LatencyRules &rules, std::chrono::nanoseconds wallStart, const Limits &limits)
    : m_pages(std::make_unique<Pages>(rules, wallStart, limits, QRandomGenerator::global()->generate64()))
{
}

LatencyBook::LatencyBook(std::unique_ptr<Pages> pages) : m_pages(std::move(pages)) {}

LatencyBook::~LatencyBook() = default;
LatencyBook::LatencyBook(LatencyBook &&other) noexcept = default;
LatencyBook &LatencyBook::operator=(LatencyBook &&other) noexcept = default;

const LatencyRules &LatencyBook::rules() const
{
    return m_pages->rules();
}

qint64 LatencyBook::wantedPayload() const
{
    return m_pages->wantedPayload();
}

void LatencyBook::setListener(LatencyListener *listener)
{
    m_pages->setListener(listener);
}

void LatencyBook::add(Row row, const RecordHead &head, QByteArrayView payload)
{
    m_pages->add(row, head, payload);
}

void LatencyBook::advance(std::chrono::nanoseconds now)
{
    m_pages->advance(now);
}

Row LatencyBook::end() const
{
    return m_pages->end();
}

LatencySnapshot LatencyBook::snapshot()
{
    LatencySnapshot snapshot;
    m_pages->fill(snapshot);
    return snapshot;
}

qint64 LatencyBook::memoryUse() const
{
    return m_pages->memoryUse();
}

} // namespace wireloupe::capture
