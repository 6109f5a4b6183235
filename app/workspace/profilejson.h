#pragma once

#include <nlohmann/json.hpp>

#include "workspace/jsonmembers.h"
#include "workspace/profile.h"

namespace wireloupe::workspace {

/// The members of a connection's JSON object behind its name. What has its default is left out, but for the
/// few that every connection has. Secrets are never among them: see SecretFile.
nlohmann::ordered_json toJson(const Profile &profile);

/// Takes a profile out of the members; those within its groups that are not known stay in `members`. Numbers
/// are brought into their range. A secret that somebody wrote into the file is taken over.
Profile takeProfile(const QString &name, JsonMembers &members);

} // namespace wireloupe::workspace
