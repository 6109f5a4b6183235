#include "net/tlsidentity.h"

#include <QNetworkInterface>
#include <QSysInfo>

#include "net/certificatemaker.h"
#include "net/identityfile.h"
#include "net/tlsauthority.h"

using namespace Qt::StringLiterals;

namespace wireloupe::net {

namespace {

QStringList hostsOfThisMachine(const QHostAddress &address)
{
    QStringList hosts{u"localhost"_s, u"127.0.0.1"_s, u"::1"_s};
    hosts.append(QSysInfo::machineHostName());
    const bool isAny =
        address == QHostAddress::Any || address == QHostAddress::AnyIPv4 || address == QHostAddress::AnyIPv6;
    const auto listenedOn = isAny ? QNetworkInterface::allAddresses() : QList{address};
    for (const QHostAddress &each : listenedOn)
        if (!each.isNull() && !each.isLinkLocal())
            hosts.append(each.toString());
    hosts.removeIf([](const QString &host) { return hostForCertificate(host).isEmpty(); });
    hosts.removeDuplicates();
    return hosts;
}

} // namespace

std::optional<TlsIdentity> makeServerIdentity(const TlsServerOptions &options, const QHostAddress &address,
                                              QString &error)
{
    if (!options.certificateFile.isEmpty())
        return readIdentity(options.certificateFile, options.keyFile, options.keyPassword, error);
    const auto authority = TlsAuthority::open(options.authorityFolder, error);
    if (!authority)
        return std::nullopt;
    return authority->issue(options.hostNames.isEmpty() ? hostsOfThisMachine(address) : options.hostNames,
                            error);
}

} // namespace wireloupe::net
