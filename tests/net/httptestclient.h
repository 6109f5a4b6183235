#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

#include "net/rawsocket.h"
#include "wire/httpbody.h"

namespace wireloupe::net::test {

/// An HTTP client that says exactly the bytes it is told to, and reads answers by the rules.
class HttpTestClient
{
public:
    struct Answer
    {
        int status = 0; ///< 0: none has come
        wire::HeaderFields fields;
        QByteArray body;

        QByteArray field(QByteArrayView name) const { return wire::combinedValue(fields, name); }
        QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
        /// "17:text", or "17=base64", one a message.
        QByteArray messages() const
        {
            QByteArrayList all;
            for (const QJsonValue &each : json().value(QLatin1String("messages")).toArray()) {
                const QJsonObject message = each.toObject();
                const bool isText = message.contains(QLatin1String("text"));
                const auto payload =
                    message.value(isText ? QLatin1String("text") : QLatin1String("base64")).toString();
                all.append(QByteArray::number(message.value(QLatin1String("id")).toInt()) +
                           (isText ? ':' : '=') + payload.toUtf8());
            }
            return all.join(' ');
        }
        int number(const char *name) const { return json().value(QLatin1String(name)).toInt(-1); }
    };

    explicit HttpTestClient(quint16 port) : m_socket(port) {}

    QTcpSocket &socket() { return *m_socket.operator->(); }
    void say(const QByteArray &bytes) { m_socket.say(bytes); }

    /// A request of HTTP/1.1; Host and, with a body, Content-Length come by themselves.
    void ask(const QByteArray &start, const QByteArray &fields = {}, const QByteArray &body = {})
    {
        const bool hasBody = start.startsWith("POST") && !fields.contains("Transfer-Encoding");
        const QByteArray length = "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        say(start + " HTTP/1.1\r\nHost: localhost\r\n" + (hasBody ? length : QByteArray()) + fields + "\r\n" +
            body);
    }

    /// The next one, whole; of an event stream the head.
    Answer answer(QByteArrayView method = "GET")
    {
        Answer answer;
        wire::HeadReader head;
        if (!waitFor([&] { return take(head.feed(m_input)) && head.isComplete(); }))
            return answer;
        const auto parsed = wire::parseResponseHead(head.raw());
        if (!parsed)
            return answer;
        answer.status = parsed->status;
        answer.fields = parsed->fields;
        m_body.emplace(wire::bodyFrameOf(*parsed, method));
        if (answer.field("Content-Type") != "text/event-stream")
            waitFor([&] { return readBody() || m_body->error() != wire::BodyError::None; });
        answer.body = m_body->take();
        return answer;
    }

    Answer get(const QByteArray &target)
    {
        ask("GET " + target);
        return answer();
    }

    Answer post(const QByteArray &target, const QByteArray &body, const QByteArray &fields = {})
    {
        ask("POST " + target, fields, body);
        return answer();
    }

    /// Begins an event stream, up to the comment that it begins with.
    Answer events(const QByteArray &target, const QByteArray &fields = {})
    {
        ask("GET " + target, "Accept: text/event-stream\r\n" + fields);
        const Answer head = answer();
        if (head.status == 200 && event() != ":")
            qWarning("An event stream does not begin with a comment");
        return head;
    }

    /// The next event without the empty line behind it; empty at the end of the stream.
    QByteArray event(int timeout = 20'000)
    {
        waitFor(
            [this] {
                const bool isOver = readBody() || isAtEnd();
                m_events.append(m_body->take());
                return m_events.contains("\n\n") || isOver;
            },
            timeout);
        const qsizetype size = m_events.indexOf("\n\n");
        const QByteArray event = m_events.left(std::max<qsizetype>(size, 0));
        m_events.remove(0, size < 0 ? 0 : size + 2);
        return event;
    }

    /// Of an event stream: it has ended as it should.
    bool isBodyComplete() const { return m_body && m_body->isComplete(); }

    bool isAtEnd() { return m_socket->state() == QAbstractSocket::UnconnectedState; }
    bool waitForEnd()
    {
        return waitFor([this] { return isAtEnd(); });
    }

private:
    bool take(qsizetype size)
    {
        m_input.remove(0, size);
        return true;
    }

    bool readBody()
    {
        take(m_body->feed(m_input));
        if (isAtEnd() && m_input.isEmpty())
            m_body->feedEnd();
        return m_body->isComplete();
    }

    template <class Condition>
    bool waitFor(Condition condition, int timeout = 20'000)
    {
        return QTest::qWaitFor(
            [&] {
                if (m_socket->isOpen())
                    m_input.append(m_socket->readAll());
                return condition();
            },
            timeout);
    }

    RawSocket m_socket;
    QByteArray m_input;
    std::optional<wire::BodyReader> m_body;
    QByteArray m_events;
};

} // namespace wireloupe::net::test
