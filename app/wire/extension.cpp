#include "wire/extension.h"

#include <algorithm>

namespace wireloupe::wire {

namespace {

constexpr QByteArrayView fieldName = "Sec-WebSocket-Extensions";

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// Reads one field's value from its start to its end. White space may stand between any two parts, as the
/// grammar of RFC 2616 has it, on which RFC 6455 builds.
class ExtensionReader
{
public:
    explicit ExtensionReader(QByteArrayView text) : m_rest(text) {}

    /// One element or more; empty ones between commas are skipped (RFC 9110 section 5.6.1.2).
    std::optional<QList<Extension>> readList()
    {
        QList<Extension> extensions;
        do {
            skipBlanks();
            if (m_rest.isEmpty() || m_rest.front() == ',')
                continue;
            auto extension = readExtension();
            if (!extension)
                return std::nullopt;
            extensions.append(*std::move(extension));
        } while (take(','));
        return m_rest.isEmpty() && !extensions.isEmpty() ? std::optional(extensions) : std::nullopt;
    }

private:
    std::optional<Extension> readExtension()
    {
        Extension extension{readToken(), {}};
        if (extension.name.isEmpty())
            return std::nullopt;
        while (take(';')) {
            auto parameter = readParameter();
            if (!parameter)
                return std::nullopt;
            extension.parameters.append(*std::move(parameter));
        }
        return extension;
    }

    std::optional<ExtensionParameter> readParameter()
    {
        ExtensionParameter parameter{readToken(), std::nullopt};
        if (parameter.name.isEmpty())
            return std::nullopt;
        if (take('=')) {
            parameter.value = take('"') ? readQuoted() : readToken();
            if (parameter.value->isEmpty())
                return std::nullopt;
        }
        return parameter;
    }

    /// Empty where there is no token.
    QByteArray readToken()
    {
        skipBlanks();
        const auto *const end = std::find_if_not(m_rest.begin(), m_rest.end(),
                                                 [](char c) { return isToken(QByteArrayView(&c, 1)); });
        const QByteArray token(m_rest.data(), end - m_rest.begin());
        m_rest = m_rest.sliced(token.size());
        return token;
    }

    /// What follows an opening quote, up to the closing one. Empty where that is missing, and where the
    /// content is not a token: "the value after quoted-string unescaping MUST conform to the 'token' ABNF".
    QByteArray readQuoted()
    {
        QByteArray content;
        for (; !m_rest.isEmpty() && m_rest.front() != '"'; m_rest = m_rest.sliced(1)) {
            if (m_rest.front() == '\\' && m_rest.size() > 1)
                m_rest = m_rest.sliced(1);
            content.append(m_rest.front());
        }
        return take('"') && isToken(content) ? content : QByteArray();
    }

    bool take(char c)
    {
        skipBlanks();
        if (m_rest.isEmpty() || m_rest.front() != c)
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    void skipBlanks()
    {
        while (!m_rest.isEmpty() && isBlank(m_rest.front()))
            m_rest = m_rest.sliced(1);
    }

    QByteArrayView m_rest;
};

} // namespace

QByteArray Extension::serialize() const
{
    QByteArray text = name;
    for (const ExtensionParameter &parameter : parameters) {
        text += "; " + parameter.name;
        if (parameter.value)
            text += '=' + *parameter.value;
    }
    return text;
}

std::optional<QList<Extension>> parseExtensions(const HeaderFields &fields)
{
    if (fieldCount(fields, fieldName) == 0)
        return QList<Extension>();
    // Joined first: a quoted string that a field leaves open cannot become right by the next, as no token has
    // a comma.
    return ExtensionReader(combinedValue(fields, fieldName)).readList();
}

QByteArray serializeExtensions(const QList<Extension> &extensions)
{
    QByteArrayList elements;
    for (const Extension &extension : extensions)
        elements.append(extension.serialize());
    return elements.join(", ");
}

} // namespace wireloupe::wire
