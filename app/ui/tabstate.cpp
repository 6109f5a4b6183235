#include "ui/tabstate.h"

#include <algorithm>

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

QVariantMap toVariantMap(const workspace::Profile &profile)
{
    QVariantList headers;
    for (const workspace::Header &header : profile.headers)
        headers.append(QVariant(QVariantList{header.name, header.value, header.isEnabled}));
    return {{u"name"_s, profile.name},
            {u"url"_s, profile.url},
            {u"headers"_s, headers},
            {u"subprotocols"_s, QStringList(profile.subprotocols)},
            {u"connectTimeoutMs"_s, profile.connectTimeoutMs},
            {u"pingIntervalMs"_s, profile.pingIntervalMs}};
}

workspace::Profile profileFrom(const QVariantMap &map)
{
    workspace::Profile profile;
    profile.name = map[u"name"_s].toString();
    profile.url = map[u"url"_s].toString();
    for (const QVariant &item : map[u"headers"_s].toList()) {
        const QVariantList parts = item.toList();
        if (parts.size() == 3)
            profile.headers.append({parts[0].toString(), parts[1].toString(), parts[2].toBool()});
    }
    profile.subprotocols = map[u"subprotocols"_s].toStringList();
    profile.connectTimeoutMs =
        std::clamp(map.value(u"connectTimeoutMs"_s, profile.connectTimeoutMs).toInt(), 100, 600'000);
    profile.pingIntervalMs =
        std::clamp(map.value(u"pingIntervalMs"_s, profile.pingIntervalMs).toInt(), 0, 3'600'000);
    return profile;
}

} // namespace wireloupe::ui
