#pragma once

#include <QString>

#include "session/rulepreview.h"

namespace wireloupe::ui {

// What is said of a rule and of its RulePreview, in the language and with the digits of the user.

/// What has to happen for a reply to be found.
QString replyHint(const capture::MatchRule &rule);

/// "Of the last 1,000 messages: 412 requests, 410 answered, 2 late, 0 unmatched." Where there is nothing to
/// count, why. `rules`: those that it was made by.
QString summaryOf(const session::RulePreview &preview, const capture::LatencyRules &rules);
/// "Rows 12 and 15: 0.31 ms", with the numbers that the log shows.
QString titleOf(const session::RulePreview::Pair &pair);

} // namespace wireloupe::ui
