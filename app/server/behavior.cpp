#include "server/behavior.h"

#include <utility>

#include "server/broadcast.h"
#include "server/echo.h"

namespace wireloupe::server {

std::unique_ptr<Behavior> makeBehavior(const BehaviorOptions &options, Clock &clock, Share share)
{
    switch (options.mode) {
    case Mode::Broadcast:
        return std::make_unique<Broadcast>(options.broadcast, std::move(share));
    case Mode::Echo:
        break;
    }
    return std::make_unique<Echo>(options.echo, clock);
}

bool isShared(Mode mode)
{
    return mode == Mode::Broadcast;
}

} // namespace wireloupe::server
