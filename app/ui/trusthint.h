#pragma once

#include <QString>

namespace wireloupe::ui {

/// Programs that are told of an authority each in its own way.
enum class TrustingClient : int { Wireloupe, Curl, Node, Python, Firefox, Chrome };
inline constexpr int trustingClients = 6;

/// The name of the program.
QString nameOf(TrustingClient client);
/// How `client` learns to trust the authority whose certificate is `caFile`, for a server at `url` (wss): a
/// command for a shell, or words for a person.
QString trustHint(TrustingClient client, const QString &caFile, const QString &url);

} // namespace wireloupe::ui
