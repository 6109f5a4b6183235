#include "capture/filterparser.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

#include "capture/recordtype.h"

namespace wireloupe::capture {
namespace {

struct Name
{
    QStringView name;
    quint32 bits;
};

constexpr quint32 bitOf(Direction direction)
{
    return 1U << static_cast<quint32>(direction);
}

constexpr std::array directionNames{
    Name{u"in", bitOf(Direction::Incoming)},
    Name{u"out", bitOf(Direction::Outgoing)},
};

constexpr std::array typeNames{
    Name{u"text", TextType},        Name{u"binary", BinaryType},
    Name{u"ping", PingType},        Name{u"pong", PongType},
    Name{u"close", CloseType},      Name{u"continuation", ContinuationType},
    Name{u"control", controlTypes}, Name{u"handshake", HandshakeType},
    Name{u"state", StateType},      Name{u"note", NoteType},
    Name{u"bytes", BytesType},
};

std::optional<quint32> bitsOf(std::span<const Name> names, QStringView value)
{
    const auto isIt = [value](const Name &name) {
        return value.compare(name.name, Qt::CaseInsensitive) == 0;
    };
    const auto found = std::find_if(names.begin(), names.end(), isIt);
    return found == names.end() ? std::nullopt : std::optional(found->bits);
}

/// The colon after a key. What does not begin with letters and a colon is a word, such as 12:30 or {"a":1}.
qsizetype colonOf(QStringView token)
{
    const qsizetype colon = token.indexOf(u':');
    const QStringView key = token.left(colon);
    const auto isLetter = [](QChar character) { return character.isLetter(); };
    return colon > 0 && std::all_of(key.begin(), key.end(), isLetter) ? colon : -1;
}

} // namespace

FilterParser::FilterParser(const QString &text) : m_text(text) {}

Filter::Result FilterParser::parse()
{
    Token token;
    while (m_result.error == FilterError::None && nextToken(token))
        take(token);
    if (m_result.error == FilterError::None)
        m_result.filter = std::move(m_filter);
    return std::move(m_result);
}

bool FilterParser::nextToken(Token &token)
{
    const auto isSpace = [this](qsizetype at) { return m_text.at(at).isSpace(); };
    const qsizetype size = m_text.size();
    while (m_position < size && isSpace(m_position))
        ++m_position;
    if (m_position == size)
        return false;

    // A minus alone is a word.
    const bool isMinus = m_text.at(m_position) == u'-';
    token.isNegated = isMinus && m_position + 1 < size && !isSpace(m_position + 1);
    m_position += token.isNegated ? 1 : 0;
    token.isQuoted = m_text.at(m_position) == u'"';
    token.begin = m_position + (token.isQuoted ? 1 : 0);
    if (token.isQuoted) {
        // Without an end, as while it is being typed, it goes to the end of the text.
        const qsizetype quote = m_text.indexOf(u'"', token.begin);
        token.end = quote < 0 ? size : quote;
        m_position = std::min(size, token.end + 1);
        return true;
    }
    while (m_position < size && !isSpace(m_position))
        ++m_position;
    token.end = m_position;
    return true;
}

QStringView FilterParser::viewOf(const Token &token) const
{
    return QStringView(m_text).sliced(token.begin, token.end - token.begin);
}

void FilterParser::take(const Token &token)
{
    const QStringView view = viewOf(token);
    const qsizetype colon = token.isQuoted ? -1 : colonOf(view);
    if (colon >= 0)
        takeKey(token, token.begin + colon);
    else if (!view.isEmpty())
        m_filter.m_words.push_back({TextMatcher(view.toString()), token.isNegated});
}

void FilterParser::takeKey(const Token &token, qsizetype colon)
{
    const QStringView key = QStringView(m_text).sliced(token.begin, colon - token.begin);
    const bool isType = key.compare(u"op", Qt::CaseInsensitive) == 0;
    if (!isType && key.compare(u"dir", Qt::CaseInsensitive) != 0)
        return fail(FilterError::UnknownKey, token.begin, colon);

    quint32 bits = 0;
    for (qsizetype begin = colon + 1; begin <= token.end;) {
        const qsizetype bar = m_text.indexOf(u'|', begin);
        const qsizetype end = bar < 0 ? token.end : std::min(bar, token.end);
        if (begin == end)
            return fail(FilterError::MissingValue, token.begin, token.end);
        const QStringView value = QStringView(m_text).sliced(begin, end - begin);
        const auto found = isType ? bitsOf(typeNames, value) : bitsOf(directionNames, value);
        if (!found)
            return fail(FilterError::UnknownValue, begin, end);
        bits |= *found;
        begin = end + 1;
    }
    (isType ? m_filter.m_types : m_filter.m_directions) &= token.isNegated ? ~bits : bits;
}

void FilterParser::fail(FilterError error, qsizetype begin, qsizetype end)
{
    m_result.error = error;
    m_result.position = static_cast<int>(begin);
    m_result.length = static_cast<int>(end - begin);
    m_result.token = m_text.sliced(begin, end - begin);
}

} // namespace wireloupe::capture
