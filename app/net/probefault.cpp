#include "net/probefault.h"

#include <algorithm>
#include <array>

namespace wireloupe::net {

namespace {

using capture::Cause;

/// What does not mend by itself within a run.
constexpr std::array lastingCauses{
    Cause::BadUrl,
    Cause::HandshakeInvalid,
    Cause::TlsFile,
    Cause::NotTls,
    Cause::TlsOnPlainPort,
    Cause::TlsVersionTooOld,
    Cause::NotHttp,
    Cause::TooManyRedirects,
    Cause::ProxyAuthentication,
    Cause::ProxyInvalid,
    Cause::CertificateExpired,
    Cause::CertificateNotYetValid,
    Cause::CertificateWrongHost,
    Cause::CertificateSelfSigned,
    Cause::CertificateUnknownAuthority,
    Cause::CertificateWeak,
    Cause::CertificateRevoked,
    Cause::CertificateChainBroken,
    Cause::CertificateInvalid,
};

/// Of those that are no success, the ones that say "later": RFC 9110 section 15, RFC 6585, RFC 8470.
bool isPassing(int status)
{
    return status == 408 || status == 425 || status == 429 || status >= 500;
}

} // namespace

ProbeFault connectionFault(const capture::StateEvent &event)
{
    ProbeFault fault{.kind = ProbeFault::Kind::Connection, .detail = {}, .event = event};
    fault.isLasting = event.cause == Cause::UpgradeRefused
                          ? !isPassing(event.number)
                          : std::ranges::find(lastingCauses, event.cause) != lastingCauses.end();
    return fault;
}

ProbeFault statusFault(int status, const QByteArray &reason, const QByteArray &location)
{
    const bool isRedirect = status >= 300 && status < 400 && !location.isEmpty();
    return {.kind = isRedirect ? ProbeFault::Kind::Redirect : ProbeFault::Kind::Status,
            .number = status,
            .detail = isRedirect ? location : reason,
            .event = {},
            .isLasting = !isPassing(status)};
}

} // namespace wireloupe::net
