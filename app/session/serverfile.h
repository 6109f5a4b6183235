#pragma once

#include <QStringList>

#include "net/serveroptions.h"
#include "workspace/jsonfile.h"

namespace wireloupe::session {

/// A server as it is saved: a JSON file that a person can read and keep in git. All that is at its default
/// is left out, and so are secrets: tokens, users and passwords of peers, the passwords of a private key and
/// of Redis. One that somebody wrote into the file is read.
struct SavedServer
{
    QString name = {};
    net::ServerOptions options = {};
    QByteArray unknownMembers = {}; ///< what this version does not know of; serializeServer() keeps it

    static constexpr QLatin1StringView format{"wireloupe server"};
    static constexpr int version = 1;
    static constexpr qint64 maxFileSize = 16 << 20; ///< bytes; a larger file is none of a server
};

struct ReadServer
{
    SavedServer server = {}; ///< the defaults on a fault
    /// What is wrong, and where: a JSON Pointer (RFC 6901), a colon, English words. Empty: nothing is.
    workspace::FileFault fault = {};
    QStringList unknown = {}; ///< JSON Pointers to members that this version does not know, ignored
};

/// As the text of a file in `folder`: the names of files in it or below are written relative to it. An empty
/// folder: none is.
QByteArray serializeServer(const SavedServer &server, const QString &folder = {});

/// Reads what serializeServer() writes. A number out of its range is a fault. Relative names of files become
/// absolute, from `folder` on. It looks at no other file: see loadReferences(), and neither at what is meant
/// by texts: see faultsOf().
ReadServer parseServer(const QByteArray &json, const QString &folder = {});

/// parseServer() of a file. Its detail begins with the JSON Pointer, not with the path.
ReadServer readServerFile(const QString &path);
/// Empty on success, else what the system said.
QString writeServerFile(const SavedServer &server, const QString &path);

/// What is set and does not go into a file, in English, such as "the token of peers".
QStringList secretsOf(const net::ServerOptions &options);

} // namespace wireloupe::session
