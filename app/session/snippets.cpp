#include "session/snippets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace wireloupe::session {

using namespace Qt::StringLiterals;
using server::AccessOptions;

namespace {

const QString greeting = u"Hello"_s;
// Of 16 bytes, as RFC 6455 section 4.1 asks; any will do where nobody checks the answer.
const QString sampleKey = u"dGhlIHNhbXBsZSBub25jZQ=="_s;

/// Good as a string of JavaScript and of Python.
QString codeQuoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

/// For a POSIX shell.
QString shellQuoted(const QString &text)
{
    QString quoted = text;
    quoted.replace(u'\'', u"'\\''"_s);
    return u'\'' + quoted + u'\'';
}

/// What every kind of client says, each in its own way.
struct Facts
{
    QString url;
    QStringList subprotocols;
    QString origin;        ///< empty: none is asked for
    QString authorization; ///< the value of the header; empty: none
    QString user, password;
    QString bearer;
    QString firstMessage; ///< empty: none is asked for
    QString caFile;
};

QString urlOf(const SnippetTarget &target)
{
    const AccessOptions &access = target.options.access;
    QUrl url(target.url);
    if (!access.paths.isEmpty())
        url.setPath(QString::fromUtf8(access.paths.first()), QUrl::TolerantMode);
    if (!access.token.isEmpty() && access.tokenPlace == AccessOptions::TokenPlace::Query)
        url.setQuery(u"token="_s + QString::fromLatin1(access.token.toPercentEncoding()));
    return url.toString(QUrl::FullyEncoded);
}

Facts factsOf(const SnippetTarget &target)
{
    const AccessOptions &access = target.options.access;
    Facts facts;
    facts.url = urlOf(target);
    if (!target.options.subprotocols.isEmpty())
        facts.subprotocols << QString::fromUtf8(target.options.subprotocols.first());
    if (!access.origins.isEmpty())
        facts.origin = QString::fromUtf8(access.origins.first());
    const QString token = QString::fromUtf8(access.token);
    if (!token.isEmpty() && access.tokenPlace == AccessOptions::TokenPlace::Header) {
        facts.bearer = token;
        facts.authorization = u"Bearer "_s + token;
    }
    if (access.tokenPlace == AccessOptions::TokenPlace::FirstMessage)
        facts.firstMessage = token;
    if (!access.user.isEmpty()) {
        facts.user = QString::fromUtf8(access.user);
        facts.password = QString::fromUtf8(access.password);
        facts.authorization =
            u"Basic "_s + QString::fromLatin1((access.user + ':' + access.password).toBase64());
    }
    if (target.options.tls.isEnabled)
        facts.caFile = target.authorityFile;
    return facts;
}

QStringList messagesOf(const Facts &facts)
{
    return facts.firstMessage.isEmpty() ? QStringList{greeting} : QStringList{facts.firstMessage, greeting};
}

/// `call("...")` for each message, a line each.
QString sendLines(const Facts &facts, const QString &line)
{
    QString lines;
    for (const QString &message : messagesOf(facts))
        lines += line.arg(codeQuoted(message)) + u'\n';
    return lines;
}

QString quotedList(const QStringList &list)
{
    QStringList quoted;
    for (const QString &item : list)
        quoted << codeQuoted(item);
    return u'[' + quoted.join(u", "_s) + u']';
}

QString browserSnippet(const Facts &facts)
{
    QString code;
    if (!facts.caFile.isEmpty())
        code += u"// The browser must trust the certificate %1\n"_s.arg(facts.caFile);
    if (!facts.origin.isEmpty())
        code += u"// The page must come from %1\n"_s.arg(facts.origin);
    if (!facts.authorization.isEmpty())
        code += u"// The server asks for the header Authorization, which no page can send.\n"_s;
    const QString protocols =
        facts.subprotocols.isEmpty() ? QString() : u", "_s + quotedList(facts.subprotocols);
    code += u"const socket = new WebSocket(%1%2);\n"_s.arg(codeQuoted(facts.url), protocols);
    code += u"socket.binaryType = \"arraybuffer\";\n"
            "socket.onopen = () => {\n"_s;
    code += sendLines(facts, u"  socket.send(%1);"_s);
    code += u"};\n"
            "socket.onmessage = (event) => console.log(event.data);\n"
            "socket.onclose = (event) => console.log(\"closed\", event.code, event.reason);\n"_s;
    return code;
}

QString nodeSnippet(const Facts &facts)
{
    QStringList options;
    if (!facts.origin.isEmpty())
        options << u"  origin: %1,"_s.arg(codeQuoted(facts.origin));
    if (!facts.authorization.isEmpty())
        options << u"  headers: { Authorization: %1 },"_s.arg(codeQuoted(facts.authorization));
    if (!facts.caFile.isEmpty())
        options << u"  ca: require(\"fs\").readFileSync(%1),"_s.arg(codeQuoted(facts.caFile));
    QString arguments = codeQuoted(facts.url);
    if (!facts.subprotocols.isEmpty() || !options.isEmpty())
        arguments += u", "_s + quotedList(facts.subprotocols);
    if (!options.isEmpty())
        arguments += u", {\n"_s + options.join(u'\n') + u"\n}"_s;
    QString code = u"// npm install ws\n"
                   "const WebSocket = require(\"ws\");\n\n"_s;
    code += u"const socket = new WebSocket(%1);\n"_s.arg(arguments);
    code += u"socket.on(\"open\", () => {\n"_s + sendLines(facts, u"  socket.send(%1);"_s) + u"});\n"_s;
    code += u"socket.on(\"message\", (data, isBinary) => console.log(isBinary ? data : data.toString()));\n"
            "socket.on(\"close\", (code, reason) => console.log(\"closed\", code, reason.toString()));\n"
            "socket.on(\"error\", (error) => console.error(error.message));\n"_s;
    return code;
}

QString pythonSnippet(const Facts &facts)
{
    QString imports = u"# pip install websockets\nimport asyncio\n"_s;
    QString setUp;
    QStringList arguments{codeQuoted(facts.url)};
    if (!facts.caFile.isEmpty()) {
        imports += u"import ssl\n"_s;
        setUp += u"tls = ssl.create_default_context(cafile=%1)\n"_s.arg(codeQuoted(facts.caFile));
        arguments << u"ssl=tls"_s;
    }
    imports += u"import websockets\n"_s;
    if (!facts.subprotocols.isEmpty())
        arguments << u"subprotocols=%1"_s.arg(quotedList(facts.subprotocols));
    if (!facts.origin.isEmpty())
        arguments << u"origin=%1"_s.arg(codeQuoted(facts.origin));
    if (!facts.authorization.isEmpty()) {
        imports += u"from websockets.version import version\n"_s;
        setUp += u"headers = {\"Authorization\": %1}\n"
                 "# The name has changed in websockets 14.\n"
                 "headers_name = \"additional_headers\" if int(version.split(\".\")[0]) >= 14 else "
                 "\"extra_headers\"\n"_s.arg(codeQuoted(facts.authorization));
        arguments << u"**{headers_name: headers}"_s;
    }
    QString code = imports + u'\n' + setUp + (setUp.isEmpty() ? u""_s : u"\n"_s);
    code += u"\nasync def main():\n    async with websockets.connect(%1) as socket:\n"_s.arg(
        arguments.join(u", "_s));
    code += sendLines(facts, u"        await socket.send(%1)"_s);
    code += u"        async for message in socket:\n"
            "            print(message, flush=True)\n\n\n"
            "asyncio.run(main())\n"_s;
    return code;
}

/// A command over several lines.
QString command(const QStringList &parts)
{
    return parts.join(u" \\\n  "_s) + u'\n';
}

QString curlSnippet(const Facts &facts)
{
    QStringList parts{u"curl --include --no-buffer --http1.1"_s};
    const QString headers[] = {u"Connection: Upgrade"_s, u"Upgrade: websocket"_s,
                               u"Sec-WebSocket-Version: 13"_s, u"Sec-WebSocket-Key: "_s + sampleKey};
    for (const QString &header : headers)
        parts << u"--header "_s + shellQuoted(header);
    if (!facts.subprotocols.isEmpty())
        parts << u"--header "_s + shellQuoted(u"Sec-WebSocket-Protocol: "_s + facts.subprotocols.first());
    if (!facts.origin.isEmpty())
        parts << u"--header "_s + shellQuoted(u"Origin: "_s + facts.origin);
    if (!facts.authorization.isEmpty())
        parts << u"--header "_s + shellQuoted(u"Authorization: "_s + facts.authorization);
    if (!facts.caFile.isEmpty())
        parts << u"--cacert "_s + shellQuoted(facts.caFile);
    QUrl url(facts.url);
    url.setScheme(url.scheme() == u"wss" ? u"https"_s : u"http"_s);
    parts << shellQuoted(url.toString(QUrl::FullyEncoded));
    return u"# The upgrade alone, with the headers of the answer; Ctrl+C ends it.\n"_s + command(parts);
}

QString wireloupeSnippet(const Facts &facts)
{
    QStringList parts{u"wireloupe connect "_s + shellQuoted(facts.url)};
    for (const QString &subprotocol : facts.subprotocols)
        parts << u"--subprotocol "_s + shellQuoted(subprotocol);
    if (!facts.origin.isEmpty())
        parts << u"--origin "_s + shellQuoted(facts.origin);
    if (!facts.authorization.isEmpty())
        parts << u"--header "_s + shellQuoted(u"Authorization: "_s + facts.authorization);
    if (!facts.caFile.isEmpty())
        parts << u"--cacert "_s + shellQuoted(facts.caFile);
    for (const QString &message : messagesOf(facts))
        parts << u"--send "_s + shellQuoted(message);
    return command(parts);
}

/// It sends what is typed.
QString typingNote(const Facts &facts)
{
    return facts.firstMessage.isEmpty()
               ? QString()
               : u"# The first line that you type must be: %1\n"_s.arg(facts.firstMessage);
}

QString wscatSnippet(const Facts &facts)
{
    QStringList parts{u"wscat --connect "_s + shellQuoted(facts.url)};
    for (const QString &subprotocol : facts.subprotocols)
        parts << u"--subprotocol "_s + shellQuoted(subprotocol);
    if (!facts.origin.isEmpty())
        parts << u"--origin "_s + shellQuoted(facts.origin);
    if (!facts.authorization.isEmpty())
        parts << u"--header "_s + shellQuoted(u"Authorization: "_s + facts.authorization);
    if (!facts.caFile.isEmpty())
        parts << u"--ca "_s + shellQuoted(facts.caFile);
    return typingNote(facts) + command(parts);
}

QString websocatSnippet(const Facts &facts)
{
    QStringList parts{u"websocat"_s};
    if (!facts.caFile.isEmpty())
        parts.first().prepend(u"SSL_CERT_FILE="_s + shellQuoted(facts.caFile) + u' ');
    for (const QString &subprotocol : facts.subprotocols)
        parts << u"--protocol "_s + shellQuoted(subprotocol);
    if (!facts.origin.isEmpty())
        parts << u"--origin "_s + shellQuoted(facts.origin);
    if (!facts.authorization.isEmpty())
        parts << u"--header="_s + shellQuoted(u"Authorization: "_s + facts.authorization);
    parts << shellQuoted(facts.url);
    return typingNote(facts) + command(parts);
}

} // namespace

QString nameOf(SnippetKind kind)
{
    switch (kind) {
    case SnippetKind::Browser:
        return u"JavaScript"_s;
    case SnippetKind::Node:
        return u"Node.js"_s;
    case SnippetKind::Python:
        return u"Python"_s;
    case SnippetKind::Curl:
        return u"curl"_s;
    case SnippetKind::Wireloupe:
        return u"wireloupe"_s;
    case SnippetKind::Wscat:
        return u"wscat"_s;
    case SnippetKind::Websocat:
        break;
    }
    return u"websocat"_s;
}

QString snippet(SnippetKind kind, const SnippetTarget &target)
{
    const Facts facts = factsOf(target);
    switch (kind) {
    case SnippetKind::Browser:
        return browserSnippet(facts);
    case SnippetKind::Node:
        return nodeSnippet(facts);
    case SnippetKind::Python:
        return pythonSnippet(facts);
    case SnippetKind::Curl:
        return curlSnippet(facts);
    case SnippetKind::Wireloupe:
        return wireloupeSnippet(facts);
    case SnippetKind::Wscat:
        return wscatSnippet(facts);
    case SnippetKind::Websocat:
        break;
    }
    return websocatSnippet(facts);
}

} // namespace wireloupe::session
