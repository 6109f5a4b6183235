#pragma once

#include <optional>

#include <QByteArray>
#include <QString>

namespace wireloupe::net {

/// The content of a user's file of certificates or keys: a regular one of at most 16 MiB, for a pipe or a
/// device may never end, or keep even open() waiting, and whoever names another file by mistake is to be
/// told. Nothing on failure; `reason` then says why, without the path. Blocks. Any thread.
std::optional<QByteArray> readTlsFile(const QString &path, QString &reason);

} // namespace wireloupe::net
