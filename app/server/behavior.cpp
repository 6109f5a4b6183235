#include "server/behavior.h"

#include "server/broadcast.h"
#include "server/echo.h"

namespace wireloupe::server {

std::unique_ptr<Behavior> makeBehavior(const BehaviorOptions &options)
{
    switch (options.mode) {
    case Mode::Broadcast:
        return std::make_unique<Broadcast>(options.excludeSender);
    case Mode::Echo:
        break;
    }
    return std::make_unique<Echo>(options.prefix);
}

} // namespace wireloupe::server
