#pragma once

#include <optional>

#include <QByteArray>
#include <QString>

#include "workspace/profile.h"

namespace wireloupe::workspace {

/// A profile as compact JSON, without its name and without its secrets.
QByteArray profileText(const Profile &profile);
/// Numbers are brought into their range; nothing where the text is no profile.
std::optional<Profile> parseProfileText(const QString &name, const QByteArray &json);

/// `profile` with the secrets of `source`, where it says who we are in the same way and without a secret.
Profile withSecretsOf(Profile profile, const Profile &source);

} // namespace wireloupe::workspace
