#include "session/pollanswer.h"

#include "lens/jsonscanner.h"
#include "session/labstamps.h"

namespace wireloupe::session {

using lens::JsonScanner;
using Token = JsonScanner::Token;

namespace {

lens::JsonPath memberPath(const QByteArray &name)
{
    const lens::JsonPath::Step step{lens::JsonPath::Step::Kind::Name, name};
    return lens::JsonPath({step}, {});
}

QByteArray textOf(QByteArrayView lexeme)
{
    const QByteArrayView inside = lexeme.sliced(1, lexeme.size() - 2);
    return inside.contains('\\') ? lens::jsonStringText(inside) : inside.toByteArray();
}

QByteArray unquoted(QByteArrayView lexeme)
{
    return lexeme.startsWith('"') ? textOf(lexeme) : lexeme.toByteArray();
}

/// Cuts an array into messages, in one pass: an answer may hold thousands.
class MessageList
{
public:
    explicit MessageList(QByteArrayView array) : m_array(array), m_scanner(array) {}

    QList<QByteArray> take()
    {
        for (Token token = m_scanner.next(); token != Token::End && token != Token::Error;
             token = m_scanner.next())
            takeToken(token);
        return m_messages;
    }

private:
    void takeToken(Token token)
    {
        switch (token) {
        case Token::BeginObject:
        case Token::BeginArray:
            beginContainer();
            break;
        case Token::EndObject:
        case Token::EndArray:
            if (--m_depth == 1)
                endElement();
            break;
        case Token::Name:
            m_name = m_depth == 2 ? m_scanner.lexeme() : QByteArrayView();
            break;
        case Token::String:
        case Token::Number:
        case Token::Literal:
            takeValue(token);
            break;
        default:
            break;
        }
    }

    void beginContainer()
    {
        if (++m_depth == 2)
            m_begin = m_scanner.lexeme().data() - m_array.data();
        m_name = {};
    }

    void takeValue(Token token)
    {
        const QByteArrayView lexeme = m_scanner.lexeme();
        if (m_depth == 1)
            m_messages.append(token == Token::String ? textOf(lexeme) : lexeme.toByteArray());
        else if (token == Token::String && m_depth == 2 && m_name == R"("text")")
            m_payload = textOf(lexeme);
        else if (token == Token::String && m_depth == 2 && m_name == R"("base64")")
            m_payload = QByteArray::fromBase64(textOf(lexeme));
    }

    void endElement()
    {
        const qsizetype end = m_scanner.lexeme().end() - m_array.begin();
        m_messages.append(m_payload ? *m_payload : m_array.sliced(m_begin, end - m_begin).toByteArray());
        m_payload.reset();
    }

    QByteArrayView m_array;
    JsonScanner m_scanner;
    QList<QByteArray> m_messages;
    int m_depth = 0;
    qsizetype m_begin = 0;               ///< of the element
    QByteArrayView m_name;               ///< of the member of the element
    std::optional<QByteArray> m_payload; ///< that the element stands for
};

} // namespace

PollAnswers::PollAnswers(const PollOptions &options)
    : m_messages(plainPath(options.messagesPath))
    , m_cursor(plainPath(options.cursorPath))
    , m_missed(memberPath("missed"))
{
}

std::optional<PollAnswer> PollAnswers::read(const QByteArray &body) const
{
    PollAnswer answer;
    const QByteArray trimmed = body.trimmed();
    if (trimmed.isEmpty())
        return answer;
    const auto list = m_messages ? m_messages->find(trimmed) : std::nullopt;
    if (list && list->startsWith('[')) {
        answer.messages = MessageList(*list).take();
        if (const auto missed = m_missed.find(trimmed))
            answer.missed = missed->toByteArray().toULongLong();
    } else if (trimmed.startsWith('[')) {
        if (!plainPath(QStringLiteral("$"))->matches(trimmed))
            return std::nullopt;
        answer.messages = MessageList(trimmed).take();
    } else {
        answer.messages = {body};
    }
    if (const auto cursor = m_cursor ? m_cursor->find(trimmed) : std::nullopt)
        answer.cursor = unquoted(*cursor);
    return answer;
}

} // namespace wireloupe::session
