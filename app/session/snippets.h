#pragma once

#include <QList>
#include <QString>

#include "net/serveroptions.h"

namespace wireloupe::session {

/// Clients that a snippet can be written for.
enum class SnippetKind : quint8 {
    Browser,   ///< JavaScript for a page
    Node,      ///< JavaScript for Node.js with `ws`
    Python,    ///< for `websockets` 10 or newer
    Curl,      ///< the upgrade alone, for curl 7.88
    Wireloupe, ///< this and the next two: a line for a POSIX shell
    Wscat,
    Websocat,
};
inline constexpr int snippetKindCount = static_cast<int>(SnippetKind::Websocat) + 1;

/// What a client is to know of a server.
struct SnippetTarget
{
    QString url; ///< see ServerSession::url()
    net::ServerOptions options;
    QString authorityFile; ///< PEM; empty: none of ours
};

/// What the tab of a kind is called: the name of a program, not translated.
QString nameOf(SnippetKind kind);

/// A client that is let in by the server as it is configured (path, origin, token, user, subprotocol,
/// authority), greets it and prints what it says, ready to be run. What a kind cannot do is said in a
/// comment. Comments are in English, as the code is. It holds the secrets of the access options.
QString snippet(SnippetKind kind, const SnippetTarget &target);

} // namespace wireloupe::session
