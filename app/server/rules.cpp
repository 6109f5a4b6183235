#include "server/rules.h"

namespace wireloupe::server {

ConversationOptions conversationOf(const RulesOptions &rules)
{
    StateOptions state{.rules = rules.rules, .answersAll = rules.answersAll};
    for (RuleOptions &rule : state.rules)
        rule.next.clear();
    return {.states = {state}, .unexpected = rules.unexpected};
}

} // namespace wireloupe::server
