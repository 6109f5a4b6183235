#pragma once

#include "server/behavioroptions.h"
#include "session/servercodecs.h"
#include "session/servernames.h"
#include "workspace/jsonfields.h"

// How what a server does stands in its file.

namespace wireloupe::session {

inline constexpr workspace::Bounds delayBounds{0, 86'400'000}; ///< ms, to server::ReplyOptions::maxDelay
inline constexpr workspace::Bounds sizeBounds{0, 1ULL << 40};  ///< bytes
inline constexpr workspace::Bounds seedBounds{0, ~0ULL};
inline constexpr workspace::Bounds messagesBounds{0, 1ULL << 50};

} // namespace wireloupe::session

namespace wireloupe::workspace {

template <>
struct Fields<server::EchoOptions>
{
    using Echo = server::EchoOptions;
    static void visit(auto &members)
    {
        members.text("prefix", &Echo::prefix);
        members.number("delayMs", &Echo::delay, session::delayBounds);
        members.number("jitterMs", &Echo::jitter, session::delayBounds);
    }
};

template <>
struct Fields<server::BroadcastOptions>
{
    static void visit(auto &members)
    {
        members.flag("excludeSender", &server::BroadcastOptions::excludeSender);
    }
};

template <>
struct Fields<server::RoomsOptions>
{
    using Rooms = server::RoomsOptions;
    static void visit(auto &members)
    {
        members.choice("by", &Rooms::place, session::roomPlaceNames);
        members.text("parameter", &Rooms::parameter);
        members.text("field", &Rooms::field);
        members.flag("excludeSender", &Rooms::excludeSender);
    }
};

template <>
struct Fields<server::Rate>
{
    static void visit(auto &members)
    {
        members.number("count", &server::Rate::count, Bounds{1, 100'000});
        members.number("periodMs", &server::Rate::period, Bounds{1, 86'400'000});
    }
};

template <>
struct Fields<server::StreamOptions>
{
    using Stream = server::StreamOptions;
    static void visit(auto &members)
    {
        members.text("text", &Stream::text);
        members.text("rows", &Stream::rowsFile);
        members.group("rate", &Stream::rate);
        members.flag("shared", &Stream::isShared);
        members.flag("repeat", &Stream::repeats);
        members.flag("binary", &Stream::isBinary);
        members.number("maxMessages", &Stream::maxMessages, session::messagesBounds);
        members.number("maxBacklog", &Stream::maxBacklog, session::sizeBounds);
        members.number("seed", &Stream::seed, session::seedBounds);
    }
};

template <>
struct Fields<server::MatchOptions>
{
    using Match = server::MatchOptions;
    static void visit(auto &members)
    {
        members.choice("kind", &Match::kind, session::matchKindNames);
        members.text("pattern", &Match::pattern);
        members.flag("ignoreCase", &Match::isCaseless);
        members.choice("type", &Match::type, session::matchTypeNames);
    }
};

template <>
struct Fields<server::ReplyOptions>
{
    using Reply = server::ReplyOptions;
    static void visit(auto &members)
    {
        members.choice("kind", &Reply::kind, session::replyKindNames);
        members.choice("to", &Reply::to, session::replyToNames);
        members.number("code", &Reply::code, Bounds{1000, 4999});
        members.text("content", &Reply::content);
        members.number("delayMs", &Reply::delay, session::delayBounds);
    }
};

template <>
struct Fields<server::RuleOptions>
{
    using Rule = server::RuleOptions;
    static void visit(auto &members)
    {
        members.group("match", &Rule::match);
        members.groups("replies", &Rule::replies);
        members.flag("once", &Rule::isOnce);
        members.text("next", &Rule::next);
    }
};

template <>
struct Fields<server::UnexpectedOptions>
{
    using Unexpected = server::UnexpectedOptions;
    static void visit(auto &members)
    {
        members.choice("kind", &Unexpected::kind, session::unexpectedNames);
        members.groups("replies", &Unexpected::replies);
    }
};

template <>
struct Fields<server::RulesOptions>
{
    using Rules = server::RulesOptions;
    static void visit(auto &members)
    {
        members.groups("rules", &Rules::rules);
        members.flag("answerAll", &Rules::answersAll);
        members.group("unexpected", &Rules::unexpected);
    }
};

template <>
struct Fields<server::TimeoutOptions>
{
    using Timeout = server::TimeoutOptions;
    static void visit(auto &members)
    {
        members.number("afterMs", &Timeout::after, session::delayBounds);
        members.text("next", &Timeout::next);
    }
};

template <>
struct Fields<server::StateOptions>
{
    using State = server::StateOptions;
    static void visit(auto &members)
    {
        members.text("name", &State::name);
        members.groups("greeting", &State::greeting);
        members.groups("rules", &State::rules);
        members.flag("answerAll", &State::answersAll);
        members.group("timeout", &State::timeout);
    }
};

template <>
struct Fields<server::ConversationOptions>
{
    using Conversation = server::ConversationOptions;
    static void visit(auto &members)
    {
        members.text("start", &Conversation::start);
        members.groups("states", &Conversation::states);
        members.group("unexpected", &Conversation::unexpected);
    }
};

template <>
struct Fields<server::ReplayOptions>
{
    using Replay = server::ReplayOptions;
    static void visit(auto &members)
    {
        members.text("capture", &Replay::capture);
        members.number("connection", &Replay::connection, Bounds{0, 0xFFFF'FFFF});
        members.choice("pace", &Replay::pace, session::paceNames);
        members.real("speed", &Replay::speed, Replay::minSpeed, Replay::maxSpeed);
        members.choice("atEnd", &Replay::atEnd, session::atEndNames);
    }
};

template <>
struct Fields<server::BehaviorOptions>
{
    using Behavior = server::BehaviorOptions;
    static void visit(auto &members)
    {
        members.choice("mode", &Behavior::mode, session::modeNames);
        members.group("echo", &Behavior::echo);
        members.group("broadcast", &Behavior::broadcast);
        members.group("rooms", &Behavior::rooms);
        members.group("stream", &Behavior::stream);
        members.group("rules", &Behavior::rules);
        members.group("conversation", &Behavior::conversation);
        members.group("replay", &Behavior::replay);
    }
};

} // namespace wireloupe::workspace
