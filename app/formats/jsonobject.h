#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace wireloupe::formats {

/// Writes one JSON object (RFC 8259) on one line, its members in the order they are added. Characters that
/// could steer a terminal or change the order of a line are escaped; everything else stays as it is.
class JsonObject
{
public:
    /// `value` is valid UTF-8.
    void addText(QByteArrayView key, QByteArrayView value);
    /// A list of them; not added where it is empty.
    void addTexts(QByteArrayView key, const QList<QByteArray> &values);
    void addNumber(QByteArrayView key, qint64 value);
    void addNumber(QByteArrayView key, quint64 value);
    void addBool(QByteArrayView key, bool value);
    /// `json` is valid JSON, such as a number of any precision.
    void addRaw(QByteArrayView key, QByteArrayView json);

    /// The whole object.
    QByteArray text() const;
    /// The same and a line feed.
    QByteArray line() const;

private:
    void addKey(QByteArrayView key);

    QByteArray m_json;
};

} // namespace wireloupe::formats
