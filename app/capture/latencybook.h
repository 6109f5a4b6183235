#pragma once

#include <memory>

#include <QByteArrayView>

#include "capture/latencylistener.h"
#include "capture/latencysnapshot.h"
#include "capture/record.h"

namespace wireloupe::capture {

/// Measures all that LatencySample::Kind names in the records of one capture, shown to it in their order.
/// What it finds is the same whether the rows came one by one as they were recorded, or all at once from a
/// file. No clock of its own and no thread: a plain value.
///
/// Memory is bounded whatever comes: see Limits, LatencySeries, MessageJoiner and Quantiles. A busy
/// connection takes some 10 MiB; where everything is at its limit at once, with durations spread over
/// everything there is, it is 160 MiB.
///
/// Not thread-safe.
class LatencyBook
{
public:
    struct Limits
    {
        /// Requests that wait, and as many that are overdue: 150 bytes each. The oldest is given up first.
        qint64 pending = 1 << 17;
        qint64 samples = 1 << 16;    ///< of each kind that are kept one by one: 48 bytes each
        qint64 connections = 65'536; ///< that are known at a time: some 200 bytes each
        qint64 marks = 1'024;
    };

    /// `wallStart`: when the times of the rows begin, nanoseconds since 1970 in UTC (Store::wallStart()).
    /// Rules with a problem find nothing (see problemOf()).
    LatencyBook(const LatencyRules &rules, std::chrono::nanoseconds wallStart);
    LatencyBook(const LatencyRules &rules, std::chrono::nanoseconds wallStart, const Limits &limits);
    ~LatencyBook();
    LatencyBook(LatencyBook &&other) noexcept;
    LatencyBook &operator=(LatencyBook &&other) noexcept;

    const LatencyRules &rules() const;
    /// How much of a payload add() has to be given; negative: all of it. Rules that do not look into messages
    /// want little.
    qint64 wantedPayload() const;

    /// The next row. Rows between it and the one before are missing: they had been dropped.
    void add(Row row, const RecordHead &head, QByteArrayView payload);
    void add(Row row, const Record &record) { add(row, record.head, record.payload); }
    /// Time has come to `now`, though no row says so: all rows with times before it have been added. What has
    /// waited too long by then is unanswered. Never goes back.
    void advance(std::chrono::nanoseconds now);
    /// Rows before this one have been added.
    Row end() const;
    /// What is told of each sample and each request that stays without a reply; null: nobody. Must outlive
    /// the book, or be taken back.
    void setListener(LatencyListener *listener);

    /// Costs microseconds.
    LatencySnapshot snapshot();
    /// Bytes of memory, about.
    qint64 memoryUse() const;

    class Pages;

private:
    friend class LatencyArchive;

    explicit LatencyBook(std::unique_ptr<Pages> pages);

    std::unique_ptr<Pages> m_pages;
};

} // namespace wireloupe::capture
