#include "workspace/profiletext.h"

#include "workspace/jsonmembers.h"
#include "workspace/profilejson.h"

namespace wireloupe::workspace {

QByteArray profileText(const Profile &profile)
{
    return QByteArray::fromStdString(toJson(profile).dump());
}

std::optional<Profile> parseProfileText(const QString &name, const QByteArray &json)
{
    try {
        JsonMembers members(parseJson(json), {});
        return takeProfile(name, members);
    } catch (const FormatError &) {
        return std::nullopt;
    }
}

Profile withSecretsOf(Profile profile, const Profile &source)
{
    const auto take = [](QString &secret, const QString &kept, bool isSame) {
        if (isSame && secret.isEmpty())
            secret = kept;
    };
    const bool isSameUser = profile.auth.kind != Auth::Kind::Basic || profile.auth.user == source.auth.user;
    take(profile.auth.secret, source.auth.secret,
         profile.auth.kind == source.auth.kind && profile.auth.name == source.auth.name && isSameUser);
    take(profile.tls.keyPassword, source.tls.keyPassword,
         profile.tls.certificateFile == source.tls.certificateFile &&
             profile.tls.keyFile == source.tls.keyFile);
    take(profile.proxy.password, source.proxy.password,
         profile.proxy.kind == source.proxy.kind && profile.proxy.host == source.proxy.host &&
             profile.proxy.user == source.proxy.user);
    return profile;
}

} // namespace wireloupe::workspace
