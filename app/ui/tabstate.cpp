#include "ui/tabstate.h"

#include "workspace/profiletext.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

QVariantMap toVariantMap(const workspace::Profile &profile)
{
    return {{u"name"_s, profile.name}, {u"profile"_s, QString::fromUtf8(workspace::profileText(profile))}};
}

workspace::Profile profileFrom(const QVariantMap &map)
{
    const QString name = map[u"name"_s].toString();
    workspace::Profile fallback;
    fallback.name = name;
    return workspace::parseProfileText(name, map[u"profile"_s].toString().toUtf8()).value_or(fallback);
}

} // namespace wireloupe::ui
