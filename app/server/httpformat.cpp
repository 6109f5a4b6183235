#include "server/httpformat.h"

#include <algorithm>

#include "wire/utf8validator.h"

namespace wireloupe::server {

namespace {

bool isText(const wire::Message &message)
{
    return message.type == wire::Message::Type::Text && wire::isValidUtf8(message.payload);
}

/// Ends every line, whichever way it has ended, with an LF, the last one too.
void appendLines(QByteArray &event, QByteArrayView text)
{
    event.append("data: ");
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isPair = text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
        if (isPair)
            continue;
        if (text[at] == '\r' || text[at] == '\n')
            event.append("\ndata: ");
        else
            event.append(text[at]);
    }
    event.append('\n');
}

void appendEscaped(QByteArray &json, char c)
{
    switch (c) {
    case '"':
    case '\\':
        json.append('\\').append(c);
        break;
    case '\n':
        json.append("\\n");
        break;
    case '\r':
        json.append("\\r");
        break;
    case '\t':
        json.append("\\t");
        break;
    default:
        json.append("\\u00").append(QByteArray(1, c).toHex());
    }
}

QByteArray memberOf(const wire::Message &message)
{
    return isText(message) ? "\"text\":" + jsonString(message.payload)
                           : "\"base64\":\"" + message.payload.toBase64() + '"';
}

} // namespace

QByteArray eventOf(quint64 id, const wire::Message &message)
{
    QByteArray event;
    event.reserve(message.payload.size() + 64);
    event.append("id: ").append(QByteArray::number(id)).append('\n');
    if (isText(message))
        appendLines(event, message.payload);
    else
        event.append("event: binary\ndata: ").append(message.payload.toBase64()).append('\n');
    return event.append('\n');
}

QByteArray missedEvent(quint64 count)
{
    return "event: missed\ndata: " + QByteArray::number(count) + "\n\n";
}

QByteArray closeEvent(quint16 code, const QByteArray &reason)
{
    return "event: close\ndata: {\"code\":" + QByteArray::number(code) +
           ",\"reason\":" + jsonString(wire::isValidUtf8(reason) ? reason : QByteArray()) + "}\n\n";
}

QByteArray pollAnswer(HttpReader &reader, qint64 maxBytes)
{
    QByteArray messages;
    quint64 missed = 0;
    qint64 bytes = 0;
    while (bytes < maxBytes) {
        const auto kept = reader.read();
        if (!kept)
            break;
        missed += kept->missed;
        bytes += std::max<qint64>(kept->message.payload.size(), 1);
        messages.append(messages.isEmpty() ? "" : ",")
            .append("{\"id\":" + QByteArray::number(kept->id) + ',' + memberOf(kept->message) + '}');
    }
    return "{\"last\":" + QByteArray::number(reader.position()) +
           ",\"missed\":" + QByteArray::number(missed) + ",\"messages\":[" + messages + "]}";
}

QByteArray jsonString(QByteArrayView text)
{
    QByteArray json;
    json.reserve(text.size() + 2);
    json.append('"');
    for (const char c : text)
        if (c == '"' || c == '\\' || static_cast<quint8>(c) < 0x20)
            appendEscaped(json, c);
        else
            json.append(c);
    return json.append('"');
}

} // namespace wireloupe::server
