#include "capture/regexmatcher.h"

namespace wireloupe::capture {
namespace {

/// Walks over a pattern and keeps the longest run of characters that stand for themselves. What it does not
/// understand ends the walk with nothing, which is always right.
class RequiredText
{
public:
    RequiredText(QStringView pattern, bool isCaseless) : m_pattern(pattern), m_isCaseless(isCaseless) {}

    QString find()
    {
        while (m_at < m_pattern.size())
            if (!step())
                return {};
        endRun();
        return m_longest;
    }

private:
    bool step()
    {
        const QChar character = m_pattern.at(m_at++);
        switch (character.unicode()) {
        case u'|':
            return false;
        case u'\\':
            return takeEscape();
        case u'(':
            endRun();
            return skipGroup();
        case u'[':
            endRun();
            return skipClass();
        case u'*':
        case u'?':
            dropLast();
            return true;
        case u'{':
            return takeBrace();
        case u'+':
        case u'.':
        case u'^':
        case u'$':
            endRun();
            return true;
        default:
            takeLiteral(character);
            return true;
        }
    }

    /// `{2,}` and the like; any other brace stands for itself.
    bool takeBrace()
    {
        if (m_at < m_pattern.size() && !m_pattern.at(m_at).isDigit() && m_pattern.at(m_at) != u',') {
            takeLiteral(u'{');
            return true;
        }
        dropLast();
        const qsizetype end = m_pattern.indexOf(u'}', m_at);
        m_at = end + 1;
        return end >= 0;
    }

    bool takeEscape()
    {
        if (m_at == m_pattern.size())
            return false;
        const QChar character = m_pattern.at(m_at++);
        if (!character.isLetterOrNumber()) {
            takeLiteral(character);
            return true;
        }
        // One letter that stands for a character or a place. Others take more of what follows.
        endRun();
        return QStringView(u"dDwWsSbBAzZhHvVRnrtfae").contains(character);
    }

    bool skipClass()
    {
        if (m_at < m_pattern.size() && m_pattern.at(m_at) == u'^')
            ++m_at;
        if (m_at < m_pattern.size() && m_pattern.at(m_at) == u']')
            ++m_at;
        for (; m_at < m_pattern.size(); ++m_at) {
            if (m_pattern.at(m_at) == u'[') // a POSIX class
                return false;
            if (m_pattern.at(m_at) == u'\\')
                ++m_at;
            else if (m_pattern.at(m_at) == u']') {
                ++m_at;
                return true;
            }
        }
        return false;
    }

    /// Options inside a pattern, and verbs, change what the rest means.
    bool skipGroup()
    {
        const QStringView rest = m_pattern.sliced(m_at);
        if (rest.startsWith(u'*') || (rest.startsWith(u'?') && !rest.startsWith(u"?:")))
            return false;
        for (int depth = 1; depth > 0; ++m_at) {
            if (m_at >= m_pattern.size())
                return false;
            const QChar character = m_pattern.at(m_at);
            if (character == u'(' &&
                (m_pattern.sliced(m_at + 1).startsWith(u'?') || m_pattern.sliced(m_at + 1).startsWith(u'*')))
                return false;
            if (character == u'[') {
                ++m_at;
                if (!skipClass())
                    return false;
                --m_at;
            } else if (character == u'\\') {
                if (m_pattern.sliced(m_at + 1).startsWith(u'Q'))
                    return false;
                ++m_at;
            } else if (character == u'(' || character == u')') {
                depth += character == u'(' ? 1 : -1;
            }
        }
        return true;
    }

    /// Without case K and S have a third form each, beyond ASCII.
    void takeLiteral(QChar character)
    {
        const QChar lower = character.toLower();
        const bool isPlain =
            character.unicode() < 0x80 && !(m_isCaseless && (lower == u'k' || lower == u's'));
        if (isPlain)
            m_run += character;
        else
            endRun();
    }

    void dropLast()
    {
        m_run.chop(1);
        endRun();
    }

    void endRun()
    {
        if (m_run.size() > m_longest.size())
            m_longest = m_run;
        m_run.clear();
    }

    QStringView m_pattern;
    bool m_isCaseless;
    qsizetype m_at = 0;
    QString m_run;
    QString m_longest;
};

} // namespace

RegexMatcher::RegexMatcher(const QRegularExpression &expression) : m_expression(expression)
{
    m_expression.optimize();
    if (const QString required = requiredText(expression); !required.isEmpty())
        m_required.emplace(required);
}

bool RegexMatcher::isIn(QByteArrayView utf8) const
{
    if (m_required && !m_required->isIn(utf8))
        return false;
    return m_expression
        .match(QString::fromUtf8(utf8), 0, QRegularExpression::NormalMatch,
               QRegularExpression::DontCheckSubjectStringMatchOption)
        .hasMatch();
}

QString RegexMatcher::requiredText(const QRegularExpression &expression)
{
    const QRegularExpression::PatternOptions options = expression.patternOptions();
    if (options.testFlag(QRegularExpression::ExtendedPatternSyntaxOption))
        return {};
    const QString pattern = expression.pattern();
    return RequiredText(pattern, options.testFlag(QRegularExpression::CaseInsensitiveOption)).find();
}

} // namespace wireloupe::capture
