#include "net/eventdispatcher.h"

#include "net/epolldispatcher.h"

namespace wireloupe::net {

std::unique_ptr<QAbstractEventDispatcher> makeEventDispatcher()
{
    return std::make_unique<EpollDispatcher>();
}

} // namespace wireloupe::net
