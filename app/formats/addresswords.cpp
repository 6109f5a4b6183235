// The words for an address to which no connection can be made: which part of it is wrong.
#include <algorithm>
#include <array>
#include <optional>

#include <QStringView>

#include "formats/eventtables.h"

namespace wireloupe::formats {
namespace {

using namespace Qt::StringLiterals;
using capture::StateEvent;

struct Parts
{
    QStringView scheme;
    QStringView host; ///< an IPv6 address with its brackets
    std::optional<QStringView> port;
    bool hasFragment = false;
};

/// What is written, where QUrl would say only that it is none.
Parts partsOf(QStringView url)
{
    const qsizetype schemeEnd = url.indexOf("://"_L1);
    Parts parts{.scheme = url.first(std::max<qsizetype>(schemeEnd, 0)), .host = {}, .port = {}};
    QStringView authority = schemeEnd < 0 ? url : url.sliced(schemeEnd + 3);
    parts.hasFragment = authority.contains(u'#');
    const auto end = std::ranges::find_if(authority, [](QChar character) {
        return character == u'/' || character == u'?' || character == u'#';
    });
    authority = authority.first(end - authority.begin());
    authority = authority.sliced(authority.lastIndexOf(u'@') + 1);
    const bool isIpv6 = authority.startsWith(u'[');
    const qsizetype hostEnd = isIpv6 ? authority.indexOf(u']') : 0;
    const qsizetype colon = hostEnd < 0 ? -1 : authority.indexOf(u':', hostEnd);
    parts.host = colon < 0 ? authority : authority.first(colon);
    if (colon >= 0)
        parts.port = authority.sliced(colon + 1);
    return parts;
}

bool isOfWebSocket(QStringView scheme)
{
    constexpr std::array known{"ws"_L1, "wss"_L1, "http"_L1, "https"_L1};
    return scheme.isEmpty() || std::ranges::any_of(known, [scheme](QLatin1StringView each) {
               return scheme.compare(each, Qt::CaseInsensitive) == 0;
           });
}

bool isPort(QStringView text)
{
    bool isNumber = false;
    const uint port = text.toUInt(&isNumber);
    return isNumber && port >= 1 && port <= 65535;
}

const char *badUrlWords(const Parts &parts)
{
    if (!isOfWebSocket(parts.scheme))
        return QT_TRANSLATE_NOOP(
            "words", "%1 is not the URL of a WebSocket server, which begins with ws:// or wss://.");
    if (parts.host.isEmpty())
        return QT_TRANSLATE_NOOP("words", "%1 names no host. Write its name or address behind ws:// or "
                                          "wss://, as in ws://localhost:9001/chat.");
    if (parts.port && !parts.port->isEmpty() && !isPort(*parts.port))
        return QT_TRANSLATE_NOOP("words", "%1 has a port that there cannot be. Ports are numbers from 1 to "
                                          "65535.");
    if (parts.hasFragment)
        return QT_TRANSLATE_NOOP("words",
                                 "%1 has a fragment, which the URL of a WebSocket server cannot have "
                                 "(RFC 6455, section 3). Leave out # and what follows it.");
    return QT_TRANSLATE_NOOP("words",
                             "%1 is not a valid URL. Look for a space, or another character that has to "
                             "be percent-encoded.");
}

} // namespace

QString badUrlSentence(const StateEvent &event)
{
    if (event.detail.isEmpty())
        return translated(QT_TRANSLATE_NOOP("words", "The URL of a WebSocket server begins with ws:// or "
                                                     "wss://."));
    const QString url = QString::fromUtf8(event.detail).trimmed();
    return translated(badUrlWords(partsOf(url))).arg(detailOf(event));
}

} // namespace wireloupe::formats
