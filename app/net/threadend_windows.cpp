#include "net/threadend.h"

namespace wireloupe::net {

// QThread::wait() waits for the thread's handle here, which is signalled when all has run.

void ThreadEnd::watch() {}

void ThreadEnd::wait() {}

} // namespace wireloupe::net
