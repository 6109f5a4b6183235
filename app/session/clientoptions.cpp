#include "session/clientoptions.h"

#include <algorithm>
#include <cstring>

#include <QRegularExpression>

#include "workspace/profileranges.h"

namespace wireloupe::session {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using workspace::Auth;
using workspace::Profile;

constexpr quint16 defaultHttpProxyPort = 8080;
constexpr quint16 defaultSocksPort = 1080; // RFC 1928

QString webSocketScheme(const QString &scheme)
{
    if (scheme == "http"_L1)
        return u"ws"_s;
    if (scheme == "https"_L1)
        return u"wss"_s;
    return scheme;
}

bool isConnectable(const QUrl &url)
{
    const bool isWebSocket = url.scheme() == "ws"_L1 || url.scheme() == "wss"_L1;
    return isWebSocket && !url.host().isEmpty() && !url.hasFragment() && url.port() != 0;
}

/// What HTTP cannot carry in a request line, in its percent-encoding. QUrl would rewrite much more.
QByteArray encoded(const QString &text)
{
    QByteArray result;
    for (const char byte : text.toUtf8()) {
        const bool isPlain = byte > ' ' && byte < 0x7f && !std::strchr("\"<>", byte);
        result += isPlain ? QByteArray(1, byte) : '%' + QByteArray(1, byte).toHex().toUpper();
    }
    return result;
}

/// Path and query as they are written in a text that webSocketUrl() accepts.
QByteArray targetIn(const QString &text)
{
    const QString trimmed = text.trimmed();
    const qsizetype scheme = trimmed.indexOf("://"_L1);
    const qsizetype authority = scheme < 0 ? 0 : scheme + 3;
    const auto isBehindAuthority = [](QChar c) { return c == u'/' || c == u'?'; };
    const auto end = std::find_if(trimmed.begin() + authority, trimmed.end(), isBehindAuthority);
    const QByteArray target = encoded(trimmed.mid(end - trimmed.begin()));
    return target.startsWith('/') ? target : '/' + target;
}

QByteArray withParameter(const QByteArray &target, const QString &name, const QString &value)
{
    const QByteArray parameter =
        QUrl::toPercentEncoding(name.trimmed()) + '=' + QUrl::toPercentEncoding(value.trimmed());
    if (!target.contains('?'))
        return target + '?' + parameter;
    const bool isSeparated = target.endsWith('?') || target.endsWith('&');
    return target + (isSeparated ? "" : "&") + parameter;
}

/// No value may end its own line: CR, LF and NUL become spaces (RFC 9110 section 5.5).
QByteArray fieldText(const QString &text)
{
    QByteArray bytes = text.trimmed().toUtf8();
    std::ranges::replace_if(
        bytes, [](char c) { return c == '\r' || c == '\n' || c == '\0'; }, ' ');
    return bytes;
}

QByteArray basicCredentials(const QString &user, const QString &password)
{
    return "Basic " + (user + u':' + password).toUtf8().toBase64(); // RFC 7617 section 2
}

/// The field that the credentials stand in; without a name where they stand in none.
wire::HeaderField credentials(const Profile &profile, const QUrl &url)
{
    const Auth &auth = profile.auth;
    switch (auth.kind) {
    case Auth::Kind::Basic:
        return {"Authorization", basicCredentials(auth.user, auth.secret)};
    case Auth::Kind::Bearer:
        return {"Authorization", "Bearer " + fieldText(auth.secret)}; // RFC 6750 section 2.1
    case Auth::Kind::ApiKeyHeader:
        return {fieldText(auth.name), fieldText(auth.secret)};
    case Auth::Kind::None:
        if (!url.userInfo().isEmpty())
            return {"Authorization",
                    basicCredentials(url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded))};
        break;
    case Auth::Kind::ApiKeyQuery:
    case Auth::Kind::FirstMessage:
        break;
    }
    return {};
}

wire::HeaderFields headers(const Profile &profile, const wire::HeaderField &own)
{
    wire::HeaderFields fields;
    for (const workspace::Header &header : profile.headers)
        if (const QByteArray name = fieldText(header.name); header.isEnabled && !name.isEmpty())
            fields.append({name, fieldText(header.value)});
    if (!own.name.isEmpty() && wire::fieldCount(fields, own.name) == 0)
        fields.append(own);
    return fields;
}

std::optional<wire::Message> firstMessage(const Auth &auth)
{
    if (auth.kind != Auth::Kind::FirstMessage || auth.secret.isEmpty())
        return std::nullopt;
    return wire::Message{.type = wire::Message::Type::Text, .payload = auth.secret.toUtf8()};
}

net::ProxyOptions proxyOptions(const workspace::Proxy &proxy)
{
    using Kind = workspace::Proxy::Kind;
    net::ProxyOptions options;
    switch (proxy.kind) {
    case Kind::None:
        return options;
    case Kind::System:
        options.kind = net::ProxyOptions::Kind::System;
        return options;
    case Kind::Http:
        options.kind = net::ProxyOptions::Kind::Http;
        options.port = defaultHttpProxyPort;
        break;
    case Kind::Socks5:
        options.kind = net::ProxyOptions::Kind::Socks5;
        options.port = defaultSocksPort;
        break;
    }
    options.host = proxy.host.trimmed();
    if (const int port = workspace::portRange.clamp(proxy.port); port != 0)
        options.port = static_cast<quint16>(port);
    options.user = proxy.user;
    options.password = proxy.password;
    return options;
}

/// All of them: only what is dialled, maybe by a redirect, says which of them count.
QList<net::TrustedFingerprint> fingerprints(const workspace::TrustedCertificates &trusted)
{
    QList<net::TrustedFingerprint> found;
    for (const workspace::TrustedCertificate &each : trusted.all())
        found.append({each.host, static_cast<quint16>(each.port), each.fingerprint});
    return found;
}

net::TlsClientOptions tlsOptions(const workspace::Tls &tls, const workspace::TrustedCertificates *trusted)
{
    net::TlsClientOptions options;
    options.caFile = tls.caFile;
    options.certificateFile = tls.certificateFile;
    options.keyFile = tls.keyFile;
    options.keyPassword = tls.keyPassword;
    options.serverName = tls.serverName.trimmed();
    options.minimumVersion = tls.isTls13Required ? net::TlsVersion::Tls13 : net::TlsVersion::Tls12;
    if (trusted)
        options.trustedFingerprints = fingerprints(*trusted);
    return options;
}

wire::DeflateOptions deflateOptions(const workspace::Deflate &deflate)
{
    return {.isEnabled = deflate.isEnabled,
            .serverNoContextTakeover = deflate.serverNoContextTakeover,
            .clientNoContextTakeover = deflate.clientNoContextTakeover,
            .serverMaxWindowBits = workspace::windowBitsRange.clamp(deflate.serverMaxWindowBits),
            .clientMaxWindowBits = workspace::windowBitsRange.clamp(deflate.clientMaxWindowBits),
            .level = workspace::deflateLevelRange.clamp(deflate.level),
            .threshold = workspace::deflateThresholdRange.clamp(deflate.threshold)};
}

wire::Limits limits(const Profile &profile)
{
    wire::Limits limits;
    const auto mebibytes = static_cast<quint64>(workspace::messageSizeRange.clamp(profile.maxMessageMiB));
    limits.maxMessagePayload = mebibytes << 20;
    limits.maxFramePayload = limits.maxMessagePayload;
    return limits;
}

/// A URL that cannot be used, to be shown: without user and password. They are cut out as text, for there is
/// no parsing it. What looks like a port and is none is a password with a "/", "?" or "#" in it.
QString withoutUserInfo(QString url)
{
    static const QRegularExpression userInfo(u"^([^/?#]*//)?(?:[^/?#]*@|[^/?#@:]*:\\d*[^/?#@\\d].*@)"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
    return url.replace(userInfo, u"\\1"_s);
}

} // namespace

std::optional<QUrl> webSocketUrl(const QString &text)
{
    const QString trimmed = text.trimmed();
    const bool hasScheme = trimmed.contains("://"_L1);
    QUrl url(hasScheme ? trimmed : "ws://"_L1 + trimmed, QUrl::StrictMode);
    if (!url.isValid()) // asked first: a setter forgets what the parser found wrong
        return std::nullopt;
    url.setScheme(webSocketScheme(url.scheme()));
    return isConnectable(url) ? std::optional(url) : std::nullopt;
}

capture::StateEvent badUrl(const QString &text)
{
    return {.kind = capture::StateKind::Failed,
            .phase = capture::Phase::Address,
            .cause = capture::Cause::BadUrl,
            .detail = withoutUserInfo(text).toUtf8()};
}

std::optional<net::ClientOptions> clientOptions(const Profile &profile,
                                                const workspace::TrustedCertificates *trusted)
{
    const std::optional<QUrl> url = webSocketUrl(profile.url);
    if (!url)
        return std::nullopt;
    net::ClientOptions options;
    options.url = url->adjusted(QUrl::RemoveUserInfo);
    options.target = targetIn(profile.url);
    if (profile.auth.kind == Auth::Kind::ApiKeyQuery && !profile.auth.name.trimmed().isEmpty())
        options.target = withParameter(options.target, profile.auth.name, profile.auth.secret);
    const wire::HeaderField own = credentials(profile, *url);
    options.headers = headers(profile, own);
    if (!own.name.isEmpty())
        options.credentialFields.append(own.name);
    options.firstMessage = firstMessage(profile.auth);
    for (const QString &subprotocol : profile.subprotocols)
        if (const QByteArray name = fieldText(subprotocol); !name.isEmpty())
            options.subprotocols.append(name);
    options.deflate = deflateOptions(profile.deflate);
    options.proxy = proxyOptions(profile.proxy);
    options.tls = tlsOptions(profile.tls, trusted);
    options.maxRedirects = workspace::redirectsRange.clamp(profile.maxRedirects);
    options.keepAlive = keepAlive(profile);
    options.fragmentSize = workspace::fragmentSizeRange.clamp(profile.fragmentSize);
    options.connectTimeout = milliseconds(workspace::connectTimeoutRange.clamp(profile.connectTimeoutMs));
    options.closeTimeout = milliseconds(workspace::closeTimeoutRange.clamp(profile.closeTimeoutMs));
    options.limits = limits(profile);
    return options;
}

net::KeepAlive keepAlive(const Profile &profile)
{
    return {.interval = milliseconds(workspace::pingIntervalRange.clamp(profile.pingIntervalMs)),
            .timeout = milliseconds(workspace::pongTimeoutRange.clamp(profile.pongTimeoutMs))};
}

} // namespace wireloupe::session
