#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QByteArray>

#include "ui/findtarget.h"
#include "ui/latestjob.h"

namespace wireloupe::ui {

/// A run of bytes.
struct ByteRange
{
    qsizetype from = 0;
    qsizetype length = 0;

    bool operator==(const ByteRange &) const = default;
};

/// All matches of what somebody looks for in bytes: text in UTF-8, or, where it reads as such, the bytes that
/// its hex digits stand for; expressions look at each byte as a character of Latin-1. Found on another thread
/// where it takes long. GUI thread.
class HexSearch
{
public:
    /// `changed` is called when matches have come.
    explicit HexSearch(std::function<void()> changed);

    void setBytes(const QByteArray &bytes);
    void setQuery(const FindQuery &query);

    bool isRunning() const { return m_job.isRunning(); }
    std::optional<ByteRange> next(qsizetype from) const;
    std::optional<ByteRange> previous(qsizetype before) const;
    std::optional<ByteRange> first() const;
    std::optional<ByteRange> last() const;
    /// The first that ends behind a place: what a view paints from there on.
    std::size_t indexFrom(qsizetype offset) const;
    const std::vector<ByteRange> &matches() const { return m_found.matches; }
    FindCount count(const ByteRange &selected) const;

private:
    struct Found
    {
        std::vector<ByteRange> matches; ///< ascending, without overlap
        bool isComplete = true;
    };

    static Found find(const QByteArray &bytes, const FindQuery &query, const std::atomic_bool &isCancelled);
    static Found findExpression(const QByteArray &bytes, const FindQuery &query);
    void restart();

    std::function<void()> m_changed;
    QByteArray m_bytes;
    FindQuery m_query;
    Found m_found;
    LatestJob<Found> m_job;
};

} // namespace wireloupe::ui
