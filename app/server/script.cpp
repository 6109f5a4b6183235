#include "server/script.h"

#include <algorithm>

#include "wire/closecode.h"

namespace wireloupe::server {

namespace {

using namespace std::chrono_literals;

Script::Replies repliesOf(const QList<ReplyOptions> &options, const TemplateScope &scope)
{
    Script::Replies replies;
    for (const ReplyOptions &each : options)
        if (const Reply::Parsed parsed = Reply::parse(each, scope); parsed.found)
            replies.push_back(*parsed.found);
    return replies;
}

std::size_t indexOf(const QByteArray &name, const QList<StateOptions> &states)
{
    const auto state = std::find_if(states.begin(), states.end(),
                                    [&name](const StateOptions &each) { return each.name == name; });
    return name.isEmpty() || state == states.end() ? Script::nowhere
                                                   : static_cast<std::size_t>(state - states.begin());
}

QByteArray expectationOf(const StateOptions &state)
{
    QByteArray expectation;
    for (const RuleOptions &rule : state.rules)
        expectation += (expectation.isEmpty() ? "expected " : " or ") + expectationOf(rule.match);
    return expectation.isEmpty() ? QByteArray("expected nothing") : expectation;
}

} // namespace

TemplateScope scopeOf(const MatchOptions &match)
{
    const Matcher::Parsed parsed = Matcher::parse(match);
    return {.hasMessage = true,
            .captures = parsed.found ? parsed.found->captureNames() : QList<QByteArray>()};
}

QByteArray closeReason(const QByteArray &text)
{
    const QByteArray utf8 = QString::fromUtf8(text).toUtf8();
    return wire::parseClosePayload(wire::closePayload(wire::PolicyViolation, utf8)).reason;
}

Script::Script(const ConversationOptions &options)
    : unexpected(options.unexpected.kind)
    , unexpectedReplies(repliesOf(options.unexpected.replies, {.hasMessage = true}))
{
    for (const StateOptions &from : options.states) {
        State state;
        state.greeting = repliesOf(from.greeting, {});
        state.answersAll = from.answersAll;
        state.timeout = std::clamp<Clock::Time>(from.timeout.after, 0ms, ReplyOptions::maxDelay);
        state.timeoutNext = indexOf(from.timeout.next, options.states);
        state.expectation = closeReason(expectationOf(from));
        state.timeoutReason = closeReason("timed out: " + expectationOf(from));
        for (const RuleOptions &rule : from.rules)
            if (const Matcher::Parsed parsed = Matcher::parse(rule.match); parsed.found)
                state.rules.push_back({*parsed.found, repliesOf(rule.replies, scopeOf(rule.match)),
                                       rule.isOnce, ruleCount++, indexOf(rule.next, options.states)});
        states.push_back(std::move(state));
    }
    if (states.empty())
        states.emplace_back();
    const std::size_t named = indexOf(options.start, options.states);
    start = named == nowhere ? 0 : named;
}

} // namespace wireloupe::server
