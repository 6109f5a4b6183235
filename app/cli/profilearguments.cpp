#include "cli/profilearguments.h"

#include <algorithm>
#include <utility>

#include <QUrl>

#include "cli/arguments.h"
#include "cli/commandspec.h"
#include "formats/words.h"
#include "session/clientoptions.h"
#include "wire/httphead.h"
#include "workspace/profileranges.h"

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

namespace {

constexpr int followedRedirects = 10;

bool isHeaderValue(const QString &value)
{
    return std::ranges::none_of(
        value, [](QChar c) { return (c < u' ' && c != u'\t') || c == QChar(0x7f); });
}

QList<workspace::Header> allHeadersFrom(Arguments &arguments)
{
    QList<workspace::Header> headers = headersFrom(arguments);
    if (arguments.has(u"origin"_s)) {
        const QString origin = arguments.text(u"origin"_s).trimmed();
        if (!isHeaderValue(origin))
            arguments.addProblem(u"--origin takes an origin such as https://example.org."_s);
        headers.append({.name = u"Origin"_s, .value = origin});
    }
    return headers;
}

QStringList subprotocolsFrom(Arguments &arguments)
{
    QStringList names = arguments.texts(u"subprotocol"_s);
    for (const QString &name : std::as_const(names))
        if (!wire::isToken(name.toUtf8()))
            arguments.addProblem(u"\"%1\" cannot be the name of a subprotocol."_s.arg(name));
    return names;
}

workspace::Auth authFrom(Arguments &arguments)
{
    using workspace::Auth;
    Auth auth;
    if (arguments.has(u"user"_s) && arguments.has(u"bearer"_s))
        arguments.addProblem(u"--user and --bearer exclude each other."_s);
    if (arguments.has(u"user"_s)) {
        const QString text = arguments.text(u"user"_s);
        auth.kind = Auth::Kind::Basic;
        auth.user = text.section(u':', 0, 0);
        auth.secret = text.section(u':', 1);
    } else if (arguments.has(u"bearer"_s)) {
        auth.kind = Auth::Kind::Bearer;
        auth.secret = arguments.text(u"bearer"_s);
        if (!isHeaderValue(auth.secret))
            arguments.addProblem(u"--bearer takes a token in one line."_s);
    }
    return auth;
}

workspace::Tls tlsFrom(Arguments &arguments)
{
    workspace::Tls tls;
    tls.caFile = arguments.text(u"cacert"_s);
    tls.certificateFile = arguments.text(u"cert"_s);
    tls.keyFile = arguments.text(u"key"_s);
    arguments.require(u"key"_s, u"cert"_s);
    return tls;
}

workspace::Proxy proxyFrom(Arguments &arguments)
{
    using workspace::Proxy;
    Proxy proxy;
    if (!arguments.has(u"proxy"_s))
        return proxy;
    const QString text = arguments.text(u"proxy"_s);
    if (text == "none"_L1) {
        proxy.kind = Proxy::Kind::None;
        return proxy;
    }
    const QUrl url(text.contains("://"_L1) ? text : u"http://"_s + text, QUrl::StrictMode);
    const bool isSocks = url.scheme() == "socks5"_L1 || url.scheme() == "socks5h"_L1;
    if (!url.isValid() || url.host().isEmpty() || (!isSocks && url.scheme() != "http"_L1)) {
        arguments.addProblem(
            u"--proxy takes http://HOST:PORT, socks5://HOST:PORT or none; USER:PASSWORD@ may stand before HOST."_s);
        return proxy;
    }
    proxy.kind = isSocks ? Proxy::Kind::Socks5 : Proxy::Kind::Http;
    proxy.host = url.host();
    proxy.port = url.port(0);
    proxy.user = url.userName(QUrl::FullyDecoded);
    proxy.password = url.password(QUrl::FullyDecoded);
    return proxy;
}

/// Zero, or milliseconds that a profile can hold.
int pauseFrom(Arguments &arguments, const QString &option, const workspace::Range &range)
{
    const auto ms = static_cast<int>(arguments.seconds(option, 0, range.max / 1000.0).count());
    if (ms > 0 && ms < range.min)
        arguments.addProblem(
            u"--%1 takes 0, or at least %2 seconds."_s.arg(option, QString::number(range.min / 1000.0)));
    return ms;
}

} // namespace

QList<workspace::Header> headersFrom(Arguments &arguments)
{
    QList<workspace::Header> headers;
    for (const QString &text : arguments.texts(u"header"_s)) {
        const qsizetype colon = text.indexOf(u':');
        const QString name = text.left(std::max<qsizetype>(colon, 0)).trimmed();
        const QString value = text.mid(colon + 1).trimmed();
        if (!wire::isToken(name.toUtf8()) || !isHeaderValue(value))
            arguments.addProblem(u"--header takes 'Name: value', not \"%1\"."_s.arg(text));
        headers.append({.name = name, .value = value});
    }
    return headers;
}

QList<OptionSpec> connectionOptions()
{
    return {
        {{u"H"_s, u"header"_s},
         u"HEADER"_s,
         u"send 'Name: value' in the handshake; may be repeated, and replaces a field that is sent anyway; "
         "@FILE: a field from each line of that file"_s,
         {},
         {},
         FromFile::EachLine},
        {{u"origin"_s}, u"ORIGIN"_s, u"send this Origin, as a page in a browser would"_s},
        {{u"subprotocol"_s}, u"NAME"_s, u"ask for a subprotocol; may be repeated"_s},
        {{u"u"_s, u"user"_s},
         u"USER:PASSWORD"_s,
         u"HTTP Basic authentication; @FILE: from that file, where other users do not see it"_s,
         {},
         {},
         FromFile::OneLine},
        {{u"bearer"_s},
         u"TOKEN"_s,
         u"a token in the Authorization field; @FILE: from that file"_s,
         {},
         {},
         FromFile::OneLine},
        {{u"L"_s, u"location"_s},
         {},
         u"follow redirects, but not from wss to ws; credentials, the certificate and most headers given "
         "here do not go to another origin"_s},
        {{u"cacert"_s}, u"FILE"_s, u"trust these authorities too (PEM)"_s},
        {{u"cert"_s}, u"FILE"_s, u"our own certificate (PEM or PKCS#12)"_s},
        {{u"key"_s}, u"FILE"_s, u"its key (PEM); without it, in the same file"_s},
        {{u"k"_s, u"insecure"_s}, {}, u"do not verify the server's certificate, this time"_s},
        {{u"proxy"_s},
         u"URL"_s,
         u"http://HOST:PORT or socks5://HOST:PORT, with USER:PASSWORD@ before HOST; none: no proxy, whatever "
         "the system says; @FILE: from that file"_s,
         {},
         {.words = {u"none"_s, u"http://"_s, u"socks5://"_s}},
         FromFile::OneLine},
        {{u"no-deflate"_s}, {}, u"do not offer permessage-deflate"_s},
        {{u"fragment"_s}, u"BYTES"_s, u"send longer messages in fragments of this size"_s},
        {{u"timeout"_s}, u"SECONDS"_s, u"for the connection and its handshake"_s, u"10"_s},
        {{u"reconnect"_s}, {}, u"connect again when an open connection is lost"_s}};
}

workspace::Profile profileFrom(Arguments &arguments)
{
    workspace::Profile profile;
    profile.url = arguments.positional();
    if (!session::webSocketUrl(profile.url))
        arguments.addProblem(formats::sentence(session::badUrl(profile.url)));
    profile.headers = allHeadersFrom(arguments);
    profile.subprotocols = subprotocolsFrom(arguments);
    profile.auth = authFrom(arguments);
    profile.tls = tlsFrom(arguments);
    profile.proxy = proxyFrom(arguments);
    profile.deflate.isEnabled = !arguments.has(u"no-deflate"_s);
    profile.reconnect.isEnabled = arguments.has(u"reconnect"_s);
    profile.maxRedirects = arguments.has(u"location"_s) ? followedRedirects : 0;
    profile.connectTimeoutMs = static_cast<int>(arguments.seconds(u"timeout"_s, 0.1, 600).count());
    profile.pingIntervalMs = 0;
    if (arguments.has(u"ping-interval"_s))
        profile.pingIntervalMs = pauseFrom(arguments, u"ping-interval"_s, workspace::pingIntervalRange);
    if (arguments.has(u"pong-timeout"_s))
        profile.pongTimeoutMs = pauseFrom(arguments, u"pong-timeout"_s, workspace::pongTimeoutRange);
    if (arguments.has(u"fragment"_s))
        profile.fragmentSize = arguments.integer(u"fragment"_s, workspace::fragmentSizeRange.min,
                                                 workspace::fragmentSizeRange.max);
    return profile;
}

} // namespace wireloupe::cli
