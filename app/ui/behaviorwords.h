#pragma once

#include <QString>

#include "lens/jsonpathparser.h"
#include "server/behavioroptions.h"
#include "server/matcher.h"
#include "server/reply.h"
#include "server/rows.h"
#include "server/template.h"

namespace wireloupe::ui {

// What the settings of a server's behaviours say in words, in the user's language.

/// In the order of server::Mode.
inline constexpr int modeCount = static_cast<int>(server::Mode::Replay) + 1;
QString modeName(server::Mode mode);
/// One sentence without its full stop.
QString modeDescription(server::Mode mode);
QString modeIcon(server::Mode mode);

/// "Every other path" for an empty one.
QString pathText(const QByteArray &path);

// What is wrong, without a place; empty for None.

QString faultText(server::TemplateFault fault);
QString faultText(server::MatchFault fault, const QString &detail);
QString faultText(server::RowsFault fault);
QString faultText(lens::JsonPathError error);
/// Of a reply: `templateFault` is looked at for BadTemplate.
QString faultText(server::ReplyFault fault, server::TemplateFault templateFault);

/// What a rule waits for, on one line: "contains “login”".
QString matchText(const server::MatchOptions &match);
/// What a reply is, on one line: "{"ok":true}", "closes with 1000".
QString replyText(const server::ReplyOptions &reply);
/// The first of them, and how many more.
QString repliesText(const QList<server::ReplyOptions> &replies);

} // namespace wireloupe::ui
