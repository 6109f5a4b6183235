#include "net/welcomepage.h"

#include <algorithm>
#include <array>
#include <cstring>

#include <QCryptographicHash>

#include "wire/refusal.h"

namespace wireloupe::net {

namespace {

/// Of the address as the page shows it, in bytes before they are escaped for HTML.
constexpr qsizetype maxShownUrl = 2000;
constexpr qsizetype percentEncodedSize = 3; ///< "%2F"

constexpr QByteArrayView style = R"(
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 42rem; margin: 4rem auto; padding: 0 1rem; }
pre { padding: .75rem 1rem; border: 1px solid #8888; border-radius: .4rem; overflow-x: auto; }
)";

/// %1 the style, %2 the address as it is shown, %3 the same for HTTP, %4 what there is to say of TLS, %5
/// of HTTP. No other percent sign stands in it.
constexpr QByteArrayView page = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A WebSocket server</title>
<style>%1</style>
</head>
<body>
<h1>This is a WebSocket server</h1>
<p>It is run by Wireloupe and has no pages. A WebSocket client connects to</p>
<pre>%2</pre>
<p>From the console of a browser:</p>
<pre>const socket = new WebSocket('%2');
socket.onmessage = (event) =&gt; console.log(event.data);
socket.onopen = () =&gt; socket.send('hello');</pre>
<p>From Node.js, with the package <code>ws</code>:</p>
<pre>new (require('ws'))('%2').on('message', (data) =&gt; console.log(String(data)));</pre>
<p>From a shell:</p>
<pre>wireloupe connect '%2'
curl --no-buffer --include --http1.1 -H 'Connection: Upgrade' -H 'Upgrade: websocket' \
     -H 'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==' '%3'</pre>
%5%4</body>
</html>
)";

constexpr QByteArrayView text = R"(This is a WebSocket server. It is run by Wireloupe and has no pages.
A WebSocket client connects to

    %2

From the console of a browser:

    const socket = new WebSocket('%2');
    socket.onmessage = (event) => console.log(event.data);
    socket.onopen = () => socket.send('hello');

From Node.js, with the package ws:

    new (require('ws'))('%2').on('message', (data) => console.log(String(data)));

From a shell:

    wireloupe connect '%2'
    curl --no-buffer --include --http1.1 -H 'Connection: Upgrade' -H 'Upgrade: websocket' \
         -H 'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==' '%3'
%5%4)";

/// %3 as above.
constexpr QByteArrayView htmlOfHttp =
    R"(<p>The same messages by Server-Sent Events, which <code>EventSource</code> reads in a browser, and by polling;
what is posted reaches the server as a message:</p>
<pre>curl --no-buffer -H 'Accept: text/event-stream' '%3'
curl --get --data after=0 --data wait=30 '%3'
curl --data 'hello' '%3'</pre>
)";
constexpr QByteArrayView textOfHttp = R"(
The same messages by Server-Sent Events and by polling; what is posted reaches
the server as a message:

    curl --no-buffer -H 'Accept: text/event-stream' '%3'
    curl --get --data after=0 --data wait=30 '%3'
    curl --data 'hello' '%3'
)";
constexpr QByteArrayView htmlOfTls =
    R"(<p>Clients other than browsers need to be told the authority that signed the
certificate: <code>--cacert FILE</code> for curl and wireloupe, <code>NODE_EXTRA_CA_CERTS=FILE</code> for Node.js.</p>
)";
constexpr QByteArrayView textOfTls = R"(
Clients need to be told the authority that signed the certificate: --cacert FILE
for curl and wireloupe, NODE_EXTRA_CA_CERTS=FILE for Node.js.
)";

bool isLetterOrDigit(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool isHostCharacter(char c)
{
    return isLetterOrDigit(c) || (c != '\0' && std::strchr(".-_:[]", c));
}

/// Of those that RFC 3986 allows in a path or query, without the ones that end a string somewhere. An
/// ampersand stands as it is and is escaped for HTML.
bool isTargetCharacter(char c)
{
    return isLetterOrDigit(c) || (c != '\0' && std::strchr("/?&=%-._~:@!*+,;", c));
}

QByteArray hostOf(const wire::RequestHead &request, const QByteArray &fallback)
{
    const QByteArray host = wire::fieldValue(request.fields, "Host").value_or(QByteArray());
    return !host.isEmpty() && std::all_of(host.begin(), host.end(), isHostCharacter) ? host : fallback;
}

QByteArray targetOf(const wire::RequestHead &request)
{
    QByteArray target;
    if (!request.target.startsWith('/'))
        return "/";
    for (const char c : request.target)
        if (isTargetCharacter(c))
            target.append(c);
        else
            target.append('%' + QByteArray(1, c).toHex().toUpper());
    return target;
}

bool prefersHtml(const wire::RequestHead &request)
{
    return wire::combinedValue(request.fields, "Accept").toLower().contains("text/html");
}

/// A form with its placeholders, "%1" and so on, replaced by the parts. One pass, because a part may hold
/// what looks like a placeholder: every percent-encoded target does.
QByteArray filled(QByteArrayView form, const std::array<QByteArrayView, 5> &parts)
{
    QByteArray result;
    for (qsizetype at = form.indexOf('%'); at >= 0; at = form.indexOf('%')) {
        result.append(form.first(at));
        result.append(parts.at(static_cast<std::size_t>(form[at + 1] - '1')));
        form = form.sliced(at + 2);
    }
    return result.append(form);
}

/// The page says the address several times over: of a long one enough to recognise it.
QByteArray shortened(QByteArray url)
{
    if (url.size() <= maxShownUrl)
        return url;
    url.truncate(maxShownUrl);
    const qsizetype lastEncoded = url.lastIndexOf('%');
    if (lastEncoded > maxShownUrl - percentEncodedSize)
        url.truncate(lastEncoded);
    return url + "…";
}

/// No script, no form, nothing from elsewhere: the style above alone, known by its digest.
QByteArray policy()
{
    const auto digest = QCryptographicHash::hash(style.toByteArray(), QCryptographicHash::Sha256);
    return "default-src 'none'; style-src 'sha256-" + digest.toBase64() +
           "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}

} // namespace

QByteArray welcomeUrl(const wire::RequestHead &request, const QByteArray &fallbackHost, bool isTls)
{
    return (isTls ? "wss://" : "ws://") + hostOf(request, fallbackHost) + targetOf(request);
}

QByteArray welcomeResponse(const wire::RequestHead &request, const QByteArray &fallbackHost, bool isTls,
                           bool hasHttp)
{
    QByteArray url = shortened(welcomeUrl(request, fallbackHost, isTls));
    QByteArray httpUrl = "http" + url.sliced(2);
    wire::HeaderFields fields{
        {"Vary", "Accept"}, {"Cache-Control", "no-store"}, {"X-Content-Type-Options", "nosniff"}};
    const bool isHtml = prefersHtml(request);
    if (isHtml) {
        url.replace('&', "&amp;");
        httpUrl.replace('&', "&amp;");
        fields.append({"Content-Security-Policy", policy()});
    }
    const QByteArrayView ofTls = isHtml ? htmlOfTls : textOfTls;
    const QByteArray ofHttp = filled(isHtml ? htmlOfHttp : textOfHttp, {style, url, httpUrl, "", ""});
    const QByteArray body =
        filled(isHtml ? page : text, {style, url, httpUrl, isTls ? ofTls : QByteArrayView(""),
                                      hasHttp ? ofHttp : QByteArrayView("")});
    return wire::makeRefusal(426, isHtml ? "text/html; charset=utf-8" : "text/plain; charset=utf-8", body,
                             fields);
}

} // namespace wireloupe::net
