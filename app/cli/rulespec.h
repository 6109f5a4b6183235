#pragma once

#include <optional>

#include <QString>

#include "server/scriptoptions.h"

namespace wireloupe::cli {

/// A rule in a line, as --rule has it: WHEN => REPLY => REPLY...
///
///     WHEN   ping           the whole message
///            ~ping          it contains that
///            /^buy (\d+)/i  a regular expression is found in it; i: without regard to case
///            $.type=login   it is JSON with that
///            hex:cafe       it begins with these bytes
///            *              any message
///     REPLY  Hi {{peer}}    a template
///            hex:cafe00     bytes
///            close:4000 bye closes, with a reason or without
///            text:...       a template that would be read as something else otherwise
///            all: before any of these sends it to all; @500ms before that waits
///
/// Blanks around the parts do not count. Without REPLY nothing is answered. Nothing on a fault: `error` is
/// then an English clause.
std::optional<server::RuleOptions> parseRule(const QString &text, QString &error);

/// One REPLY.
std::optional<server::ReplyOptions> parseReply(const QString &text, QString &error);

} // namespace wireloupe::cli
