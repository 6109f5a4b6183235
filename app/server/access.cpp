#include "server/access.h"

namespace wireloupe::server {

AccessRefusal judge(const wire::RequestHead &request, const AccessOptions &options)
{
    Q_UNUSED(request)
    Q_UNUSED(options)
    return AccessRefusal::None;
}

int statusOf(AccessRefusal refusal)
{
    switch (refusal) {
    case AccessRefusal::None:
        return 101;
    case AccessRefusal::Path:
        return 404;
    case AccessRefusal::Origin:
        return 403;
    case AccessRefusal::Token:
    case AccessRefusal::Basic:
        return 401;
    }
    Q_UNREACHABLE();
}

} // namespace wireloupe::server
