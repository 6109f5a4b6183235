#pragma once

#include "server/scriptoptions.h"

namespace wireloupe::server {

/// Rules are a conversation of one state, which is never left.
ConversationOptions conversationOf(const RulesOptions &rules);

} // namespace wireloupe::server
