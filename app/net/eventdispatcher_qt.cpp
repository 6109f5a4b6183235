#include "net/eventdispatcher.h"

namespace wireloupe::net {

std::unique_ptr<QAbstractEventDispatcher> makeEventDispatcher()
{
    return nullptr;
}

} // namespace wireloupe::net
