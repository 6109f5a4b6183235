#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include "formats/bytebuffer.h"

namespace wireloupe::formats {

/// A JSON string (RFC 8259 section 7), its quotes included. `utf8` is valid UTF-8. Characters that could
/// steer a terminal or change the order of a line are escaped; everything else stays as it is.
void appendJsonString(ByteBuffer &to, QByteArrayView utf8);

/// Writes one JSON object (RFC 8259) on one line, its members in the order they are added. Keys are plain
/// ASCII; texts are written by appendJsonString().
class JsonObject
{
public:
    /// Into a buffer of its own: see text() and line().
    JsonObject() : JsonObject(m_own) {}
    /// Straight into `to`, where the object is whole after close().
    explicit JsonObject(ByteBuffer &to) : m_to(to) { m_to.append('{'); }
    Q_DISABLE_COPY_MOVE(JsonObject)

    /// `value` is valid UTF-8.
    void addText(QByteArrayView key, QByteArrayView value);
    /// A list of them; not added where it is empty.
    void addTexts(QByteArrayView key, const QList<QByteArray> &values);
    void addNumber(QByteArrayView key, qint64 value);
    void addNumber(QByteArrayView key, quint64 value);
    void addBool(QByteArrayView key, bool value);
    void addBase64(QByteArrayView key, QByteArrayView bytes);
    /// `json` is valid JSON, such as a number of any precision.
    void addRaw(QByteArrayView key, QByteArrayView json);
    /// Where the caller writes the value of another member.
    ByteBuffer &add(QByteArrayView key);

    void close() { m_to.append('}'); }

    /// The whole object, of one with a buffer of its own.
    QByteArray text() const { return m_own.toByteArray() + '}'; }
    /// The same and a line feed.
    QByteArray line() const { return text() + '\n'; }

private:
    ByteBuffer m_own;
    ByteBuffer &m_to;
    bool m_isEmpty = true;
};

} // namespace wireloupe::formats
