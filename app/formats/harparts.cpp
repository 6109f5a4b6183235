#include "formats/harparts.h"

#include "wire/utf8validator.h"

namespace wireloupe::formats {
namespace {

/// What "name=value" says; without "=" it is all name.
wire::HeaderField pairOf(QByteArrayView pair)
{
    const qsizetype equals = pair.indexOf('=');
    if (equals < 0)
        return {pair.toByteArray(), {}};
    return {pair.first(equals).toByteArray(), pair.sliced(equals + 1).toByteArray()};
}

void addPair(JsonObject &object, const wire::HeaderField &pair)
{
    object.addText("name", harText(pair.name));
    object.addText("value", harText(pair.value));
}

/// Writes a list of objects as a member, one after the other.
class List
{
public:
    List(JsonObject &object, QByteArrayView key) : m_to(object.add(key)) { m_to.append('['); }
    ~List() { m_to.append(']'); }
    Q_DISABLE_COPY_MOVE(List)

    /// Where the next object is written.
    ByteBuffer &next()
    {
        if (!m_isEmpty)
            m_to.append(',');
        m_isEmpty = false;
        return m_to;
    }

private:
    ByteBuffer &m_to;
    bool m_isEmpty = true;
};

void addResponseCookie(List &list, const QByteArray &field)
{
    const QList<QByteArray> parts = field.split(';');
    JsonObject cookie(list.next());
    addPair(cookie, pairOf(parts.first().trimmed()));
    for (const QByteArray &part : parts.sliced(1)) {
        const wire::HeaderField attribute = pairOf(part.trimmed());
        const QByteArray name = attribute.name.toLower();
        if (name == "path" || name == "domain")
            cookie.addText(name, harText(attribute.value));
        else if (name == "httponly")
            cookie.addBool("httpOnly", true);
        else if (name == "secure")
            cookie.addBool("secure", true);
    }
    cookie.close();
}

} // namespace

QByteArray harText(QByteArrayView bytes)
{
    return wire::isValidUtf8(bytes) ? bytes.toByteArray() : QString::fromLatin1(bytes).toUtf8();
}

void addHeaders(JsonObject &object, const wire::HeaderFields &fields)
{
    List list(object, "headers");
    for (const wire::HeaderField &field : fields) {
        JsonObject header(list.next());
        addPair(header, field);
        header.close();
    }
}

void addRequestCookies(JsonObject &object, const wire::HeaderFields &fields)
{
    List list(object, "cookies");
    for (const wire::HeaderField &field : fields) {
        if (!wire::isSameName(field.name, "Cookie"))
            continue;
        for (const QByteArray &pair : field.value.split(';')) {
            if (pair.trimmed().isEmpty())
                continue;
            JsonObject cookie(list.next());
            addPair(cookie, pairOf(pair.trimmed()));
            cookie.close();
        }
    }
}

void addResponseCookies(JsonObject &object, const wire::HeaderFields &fields)
{
    List list(object, "cookies");
    for (const wire::HeaderField &field : fields)
        if (wire::isSameName(field.name, "Set-Cookie"))
            addResponseCookie(list, field.value);
}

void addQuery(JsonObject &object, QByteArrayView url)
{
    List list(object, "queryString");
    const qsizetype question = url.indexOf('?');
    if (question < 0)
        return;
    QByteArray query = url.sliced(question + 1).toByteArray();
    if (const qsizetype hash = query.indexOf('#'); hash >= 0)
        query.truncate(hash);
    for (const QByteArray &pair : query.split('&')) {
        if (pair.isEmpty())
            continue;
        JsonObject parameter(list.next());
        const wire::HeaderField encoded = pairOf(pair);
        addPair(parameter, {QByteArray::fromPercentEncoding(encoded.name),
                            QByteArray::fromPercentEncoding(encoded.value)});
        parameter.close();
    }
}

} // namespace wireloupe::formats
