#include "session/pastedprofile.h"

#include <algorithm>
#include <array>

#include <QUrl>

#include "session/clientoptions.h"
#include "session/commalist.h"
#include "wire/httphead.h"
#include "wire/utf8validator.h"
#include "workspace/profileranges.h"

namespace wireloupe::session {

namespace {

using namespace Qt::StringLiterals;
using workspace::Auth;
using workspace::Proxy;

/// What our own opening handshake writes (RFC 6455 section 4.1).
constexpr std::array upgradeFields{"connection"_L1, "upgrade"_L1, "sec-websocket-key"_L1,
                                   "sec-websocket-version"_L1, "sec-websocket-extensions"_L1};

bool isUpgradeField(const QString &name)
{
    return std::ranges::any_of(
        upgradeFields, [&](QLatin1StringView each) { return name.compare(each, Qt::CaseInsensitive) == 0; });
}

int milliseconds(const QString &seconds)
{
    return static_cast<int>(std::clamp(seconds.toDouble() * 1'000, 0.0, 1e9));
}

/// ws for http, the rest as it stands.
QString webSocketText(const QString &text)
{
    const QString scheme = text.section(u"://"_s, 0, 0);
    if (!text.contains("://"_L1) || !scheme.startsWith("http"_L1, Qt::CaseInsensitive))
        return text;
    return u"ws"_s + text.sliced(4);
}

} // namespace

void PastedProfile::addHeader(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    if (text.startsWith(u'@') || (colon < 0 && !text.endsWith(u';'))) {
        ignore(u"-H "_s + text);
        return;
    }
    const QString name = (colon < 0 ? text.chopped(1) : text.left(colon)).trimmed();
    const QString value = colon < 0 ? QString() : text.sliced(colon + 1).trimmed();
    if (isUpgradeField(name) || (colon >= 0 && value.isEmpty())) // curl: "Name:" takes a field away
        return;
    if (name.compare("sec-websocket-protocol"_L1, Qt::CaseInsensitive) == 0)
        addSubprotocols(value);
    else if (name.compare("authorization"_L1, Qt::CaseInsensitive) != 0 || !takeCredentials(value))
        addField(name, value);
}

void PastedProfile::addField(const QString &name, const QString &value)
{
    profile().headers.append({.name = name, .value = value});
}

/// curl reads what has no "=" from a file, which is not done here.
void PastedProfile::addCookies(const QString &text)
{
    if (text.contains(u'='))
        addField(u"Cookie"_s, text);
    else
        ignore(u"-b "_s + text);
}

void PastedProfile::addSubprotocols(const QString &list)
{
    profile().subprotocols.append(splitCommaList(list));
}

void PastedProfile::setBasic(const QString &text)
{
    profile().auth = {.kind = Auth::Kind::Basic,
                      .user = text.section(u':', 0, 0),
                      .name = {},
                      .secret = text.section(u':', 1)};
}

/// As a secret, which is kept apart from the headers. False where it is neither Basic nor Bearer.
bool PastedProfile::takeCredentials(const QString &value)
{
    const QString scheme = value.section(u' ', 0, 0);
    const QString rest = value.section(u' ', 1).trimmed();
    if (profile().auth.kind != Auth::Kind::None || rest.isEmpty())
        return false;
    if (scheme.compare("bearer"_L1, Qt::CaseInsensitive) == 0) {
        profile().auth = {.kind = Auth::Kind::Bearer, .user = {}, .name = {}, .secret = rest};
        return true;
    }
    const auto base64 =
        QByteArray::fromBase64Encoding(rest.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const bool isBasic = scheme.compare("basic"_L1, Qt::CaseInsensitive) == 0 && base64 &&
                         (*base64).contains(':') && wire::isValidUtf8(*base64);
    if (isBasic)
        setBasic(QString::fromUtf8(*base64));
    return isBasic;
}

void PastedProfile::setProxy(const QString &text, const QString &defaultScheme)
{
    const QUrl url(text.contains("://"_L1) ? text : defaultScheme + u"://"_s + text);
    const bool isHttp = url.scheme() == "http"_L1;
    const bool isSocks = url.scheme() == "socks5"_L1 || url.scheme() == "socks5h"_L1;
    if (url.host().isEmpty() || (!isHttp && !isSocks)) {
        ignore(u"--proxy "_s + url.toDisplayString(QUrl::RemoveUserInfo));
        return;
    }
    Proxy &proxy = profile().proxy;
    proxy.kind = isHttp ? Proxy::Kind::Http : Proxy::Kind::Socks5;
    proxy.host = url.host();
    proxy.port = url.port(1080); // curl's default, whatever the scheme
    if (!url.userInfo().isEmpty()) {
        proxy.user = url.userName(QUrl::FullyDecoded);
        proxy.password = url.password(QUrl::FullyDecoded);
    }
}

void PastedProfile::setProxyCredentials(const QString &text)
{
    profile().proxy.user = text.section(u':', 0, 0);
    profile().proxy.password = text.section(u':', 1);
}

void PastedProfile::setCertificateAndPassword(const QString &text)
{
    const bool hasDrive = text.size() > 2 && text.at(0).isLetter() && text.at(1) == u':' &&
                          (text.at(2) == u'\\' || text.at(2) == u'/');
    const qsizetype colon = text.indexOf(u':', hasDrive ? 2 : 0);
    profile().tls.certificateFile = text.left(colon);
    if (colon >= 0)
        profile().tls.keyPassword = text.sliced(colon + 1);
}

void PastedProfile::followRedirects(int limit)
{
    const int old = profile().maxRedirects;
    const int wanted = workspace::redirectsRange.clamp(limit < 0 ? workspace::redirectsRange.max : limit);
    profile().maxRedirects = old == 0 ? wanted : std::min(old, wanted);
}

void PastedProfile::setConnectTimeout(const QString &text)
{
    profile().connectTimeoutMs = workspace::connectTimeoutRange.clamp(milliseconds(text));
}

void PastedProfile::setPingInterval(const QString &text)
{
    profile().pingIntervalMs = workspace::pingIntervalRange.clamp(milliseconds(text));
}

void PastedProfile::setPongTimeout(const QString &text)
{
    profile().pongTimeoutMs = workspace::pongTimeoutRange.clamp(milliseconds(text));
}

void PastedProfile::addWord(const QString &word)
{
    m_words += word;
}

void PastedProfile::ignore(const QString &what)
{
    constexpr qsizetype maxShown = 60;
    m_result.ignored += what.size() > maxShown ? what.first(maxShown) + u'…' : what;
}

/// The first word with a scheme, or else the first that can be an address. Others are named.
void PastedProfile::setUrl()
{
    const auto hasScheme = [](const QString &word) { return word.contains("://"_L1); };
    auto found = std::ranges::find_if(m_words, hasScheme);
    if (found == m_words.end())
        found =
            std::ranges::find_if(m_words, [](const QString &word) { return webSocketUrl(word).has_value(); });
    if (found == m_words.end())
        return;
    profile().url = webSocketText(*found);
    m_words.erase(found);
    for (const QString &word : std::as_const(m_words))
        ignore(word);
    m_words.clear();
}

std::optional<PastedConnection> PastedProfile::result()
{
    setUrl();
    const auto url = webSocketUrl(profile().url);
    if (!url)
        return std::nullopt;
    const QString host = url->authority(QUrl::FullyEncoded).section(u'@', -1);
    profile().headers.removeIf([&](const workspace::Header &header) {
        return header.name.compare("host"_L1, Qt::CaseInsensitive) == 0 &&
               header.value.compare(host, Qt::CaseInsensitive) == 0;
    });
    return m_result;
}

} // namespace wireloupe::session
