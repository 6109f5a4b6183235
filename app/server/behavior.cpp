#include "server/behavior.h"

#include <utility>

#include "server/broadcast.h"
#include "server/conversation.h"
#include "server/echo.h"
#include "server/replay.h"
#include "server/rooms.h"
#include "server/rules.h"
#include "server/sink.h"
#include "server/stream.h"

namespace wireloupe::server {

std::unique_ptr<Behavior> makeBehavior(const BehaviorOptions &options, Clock &clock, Share share,
                                       const std::shared_ptr<Counters> &counters)
{
    switch (options.mode) {
    case Mode::Broadcast:
        return std::make_unique<Broadcast>(options.broadcast, std::move(share));
    case Mode::Rooms:
        return std::make_unique<Rooms>(options.rooms, std::move(share));
    case Mode::Stream:
        return std::make_unique<Stream>(options.stream, clock, std::move(share), counters);
    case Mode::Sink:
        return std::make_unique<Sink>(Attention::Full);
    case Mode::Silent:
        return std::make_unique<Sink>(Attention::Unread);
    case Mode::BlackHole:
        return std::make_unique<Sink>(Attention::Unanswered);
    case Mode::Rules:
        return std::make_unique<Conversation>(conversationOf(options.rules), clock, std::move(share));
    case Mode::Conversation:
        return std::make_unique<Conversation>(options.conversation, clock, std::move(share));
    case Mode::Replay:
        return std::make_unique<Replay>(options.replay, clock);
    case Mode::Echo:
        break;
    }
    return std::make_unique<Echo>(options.echo, clock);
}

bool isShared(Mode mode)
{
    return mode == Mode::Broadcast || mode == Mode::Rooms;
}

} // namespace wireloupe::server
