#include "net/halfclose.h"

#include <sys/socket.h>

namespace wireloupe::net {

void shutdownWrite(const QTcpSocket &socket)
{
    ::shutdown(static_cast<int>(socket.socketDescriptor()), SHUT_WR);
}

} // namespace wireloupe::net
