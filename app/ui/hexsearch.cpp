#include "ui/hexsearch.h"

#include <algorithm>

#include "lens/hex.h"
#include "ui/findquery.h"

namespace wireloupe::ui {

namespace {

constexpr std::size_t maxMatches = 100'000;
// Searched within a few milliseconds.
constexpr qsizetype maxInForeground = 64 * 1024;
// Of bytes that an expression is matched with: each takes two more as text.
constexpr qsizetype maxForExpression = 32 << 20;

constexpr char lower(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : byte;
}

/// The next place of a needle, with letters of ASCII alike in both cases where `matchesCase` is false.
qsizetype indexIn(QByteArrayView bytes, QByteArrayView needle, bool matchesCase, qsizetype from)
{
    if (matchesCase || from > bytes.size())
        return bytes.indexOf(needle, from);
    const auto found = std::search(bytes.begin() + from, bytes.end(), needle.begin(), needle.end(),
                                   [](char left, char right) { return lower(left) == lower(right); });
    return found == bytes.end() ? -1 : found - bytes.begin();
}

} // namespace

HexSearch::HexSearch(std::function<void()> changed)
    : m_changed(std::move(changed)), m_job([this](const Found &found) {
        m_found = found;
        m_changed();
    })
{
}

void HexSearch::setBytes(const QByteArray &bytes)
{
    m_bytes = bytes;
    restart();
}

void HexSearch::setQuery(const FindQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    restart();
}

void HexSearch::restart()
{
    m_job.cancel();
    m_found = {};
    if (!m_query.isEmpty() && m_bytes.size() <= maxInForeground)
        m_found = find(m_bytes, m_query, false);
    else if (!m_query.isEmpty())
        m_job.start([bytes = m_bytes, query = m_query](const std::atomic_bool &isCancelled) {
            return find(bytes, query, isCancelled);
        });
    m_changed();
}

HexSearch::Found HexSearch::find(const QByteArray &bytes, const FindQuery &query,
                                 const std::atomic_bool &isCancelled)
{
    if (query.isExpression)
        return findExpression(bytes, query);
    const QByteArray text = query.text.toUtf8();
    const lens::HexResult hex = lens::fromHex(query.text);
    const QByteArray digits = hex.isValid ? hex.bytes : QByteArray();
    // -1 while not looked for: what has not been passed need not be looked for again.
    Found found;
    qsizetype textAt = indexIn(bytes, text, query.matchesCase, 0);
    qsizetype digitsAt = digits.isEmpty() ? -1 : bytes.indexOf(digits);
    while (textAt >= 0 || digitsAt >= 0) {
        if (found.matches.size() == maxMatches || isCancelled.load(std::memory_order_relaxed)) {
            found.isComplete = false;
            break;
        }
        const bool isText = digitsAt < 0 || (textAt >= 0 && textAt <= digitsAt);
        const ByteRange match{isText ? textAt : digitsAt, isText ? text.size() : digits.size()};
        found.matches.push_back(match);
        const qsizetype end = match.from + match.length;
        if (textAt >= 0 && textAt < end)
            textAt = indexIn(bytes, text, query.matchesCase, end);
        if (digitsAt >= 0 && digitsAt < end)
            digitsAt = bytes.indexOf(digits, end);
    }
    return found;
}

HexSearch::Found HexSearch::findExpression(const QByteArray &bytes, const FindQuery &query)
{
    Found found;
    found.isComplete = bytes.size() <= maxForExpression;
    const QRegularExpression expression = expressionOf(query);
    if (!expression.isValid())
        return found;
    auto all =
        expression.globalMatch(QString::fromLatin1(bytes.first(std::min(bytes.size(), maxForExpression))));
    while (all.hasNext() && found.matches.size() < maxMatches) {
        const QRegularExpressionMatch match = all.next();
        if (match.capturedLength() > 0)
            found.matches.push_back({match.capturedStart(), match.capturedLength()});
    }
    found.isComplete = found.isComplete && !all.hasNext();
    return found;
}

std::size_t HexSearch::indexFrom(qsizetype offset) const
{
    const auto found = std::partition_point(
        m_found.matches.begin(), m_found.matches.end(),
        [offset](const ByteRange &match) { return match.from + match.length <= offset; });
    return static_cast<std::size_t>(found - m_found.matches.begin());
}

std::optional<ByteRange> HexSearch::next(qsizetype from) const
{
    const auto found = std::partition_point(m_found.matches.begin(), m_found.matches.end(),
                                            [from](const ByteRange &match) { return match.from < from; });
    return found == m_found.matches.end() ? std::nullopt : std::optional(*found);
}

std::optional<ByteRange> HexSearch::previous(qsizetype before) const
{
    const auto found = std::partition_point(m_found.matches.begin(), m_found.matches.end(),
                                            [before](const ByteRange &match) { return match.from < before; });
    return found == m_found.matches.begin() ? std::nullopt : std::optional(*std::prev(found));
}

std::optional<ByteRange> HexSearch::first() const
{
    return m_found.matches.empty() ? std::nullopt : std::optional(m_found.matches.front());
}

std::optional<ByteRange> HexSearch::last() const
{
    return m_found.matches.empty() ? std::nullopt : std::optional(m_found.matches.back());
}

FindCount HexSearch::count(const ByteRange &selected) const
{
    if (m_query.isEmpty())
        return {};
    FindCount count{static_cast<qint64>(m_found.matches.size()), -1, m_found.isComplete && !isRunning()};
    const auto found =
        std::partition_point(m_found.matches.begin(), m_found.matches.end(),
                             [&](const ByteRange &match) { return match.from < selected.from; });
    if (found != m_found.matches.end() && *found == selected)
        count.current = found - m_found.matches.begin();
    return count;
}

} // namespace wireloupe::ui
