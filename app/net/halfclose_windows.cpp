#include "net/halfclose.h"

#include <winsock2.h>

namespace wireloupe::net {

void shutdownWrite(const QTcpSocket &socket)
{
    ::shutdown(static_cast<SOCKET>(socket.socketDescriptor()), SD_SEND);
}

} // namespace wireloupe::net
