#include "server/behavior.h"

#include "server/broadcast.h"
#include "server/echo.h"

namespace wireloupe::server {

std::unique_ptr<Behavior> makeBehavior(const BehaviorOptions &options, Clock &clock)
{
    switch (options.mode) {
    case Mode::Broadcast:
        return std::make_unique<Broadcast>(options.broadcast);
    case Mode::Echo:
        break;
    }
    return std::make_unique<Echo>(options.echo, clock);
}

} // namespace wireloupe::server
