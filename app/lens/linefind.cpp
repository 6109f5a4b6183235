#include "lens/linefind.h"

namespace wireloupe::lens {

namespace {

// Rows between two looks at the flag.
constexpr qsizetype cancelStride = 1024;

/// The next place of a pattern in a text.
class Finder
{
public:
    explicit Finder(const LinePattern &pattern) : m_pattern(pattern)
    {
        if (pattern.isExpression)
            m_expression = QRegularExpression(pattern.text, pattern.sensitivity == Qt::CaseInsensitive
                                                                ? QRegularExpression::CaseInsensitiveOption
                                                                : QRegularExpression::NoPatternOption);
    }

    bool isValid() const { return m_expression.isValid(); }

    /// Start and length; a start of -1 where there is none.
    std::pair<qsizetype, qsizetype> next(const QString &text, qsizetype from) const
    {
        if (!m_pattern.isExpression)
            return {text.indexOf(m_pattern.text, from, m_pattern.sensitivity), m_pattern.text.size()};
        while (from <= text.size()) {
            const QRegularExpressionMatch match = m_expression.match(text, from);
            if (!match.hasMatch())
                break;
            if (match.capturedLength() > 0)
                return {match.capturedStart(), match.capturedLength()};
            from = match.capturedEnd() + 1;
        }
        return {-1, 0};
    }

private:
    LinePattern m_pattern;
    QRegularExpression m_expression;
};

} // namespace

LineMatches findInLines(const Lines &lines, const LinePattern &pattern, std::size_t maxMatches,
                        const std::atomic_bool *cancelFlag)
{
    LineMatches result;
    const Finder finder(pattern);
    result.isValid = finder.isValid();
    if (!result.isValid || pattern.text.isEmpty())
        return result;
    qsizetype from = 0; // what an earlier match has taken of the row
    for (qsizetype row = 0; row < lines.rowCount(); ++row) {
        if (row % cancelStride == 0 && isCancelled(cancelFlag)) {
            result.isComplete = false;
            return result;
        }
        QString text = lines.text(row);
        const qsizetype own = text.size();
        // A match may begin here and end in the next piece of the line.
        if (row + 1 < lines.rowCount() && lines.isContinuation(row + 1))
            text += lines.text(row + 1);
        qsizetype taken = 0;
        while (from < own) {
            const auto [start, length] = finder.next(text, from);
            if (start < 0 || start >= own)
                break;
            if (result.matches.size() == maxMatches) {
                result.isComplete = false;
                return result;
            }
            result.matches.push_back({row, start, length});
            from = start + length;
            taken = from;
        }
        from = std::max<qsizetype>(0, taken - own);
    }
    return result;
}

} // namespace wireloupe::lens
