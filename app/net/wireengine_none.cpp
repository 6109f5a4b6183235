#include "net/wireengine.h"

namespace wireloupe::net {

std::unique_ptr<ServerEngine> makeWireEngine()
{
    return nullptr;
}

} // namespace wireloupe::net
