#include "ui/trusthint.h"

#include <QCoreApplication>

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

/// For a POSIX shell.
QString shellQuoted(const QString &text)
{
    QString quoted = text;
    quoted.replace(u'\'', u"'\\''"_s);
    return u'\'' + quoted + u'\'';
}

QString withScheme(const QString &url, QStringView scheme)
{
    const qsizetype colon = url.indexOf(u':');
    return colon < 0 ? url : scheme.toString() + url.sliced(colon);
}

} // namespace

QString nameOf(TrustingClient client)
{
    switch (client) {
    case TrustingClient::Wireloupe:
        return u"wireloupe"_s;
    case TrustingClient::Curl:
        return u"curl"_s;
    case TrustingClient::Node:
        return u"Node.js"_s;
    case TrustingClient::Python:
        return u"Python"_s;
    case TrustingClient::Firefox:
        return u"Firefox"_s;
    case TrustingClient::Chrome:
        return u"Chrome"_s;
    }
    return {};
}

QString trustHint(TrustingClient client, const QString &caFile, const QString &url)
{
    const QString file = shellQuoted(caFile);
    switch (client) {
    case TrustingClient::Wireloupe:
        return u"wireloupe connect --cacert %1 %2"_s.arg(file, url);
    case TrustingClient::Curl:
        return u"curl --cacert %1 %2"_s.arg(file, withScheme(url, u"https"));
    case TrustingClient::Node:
        return u"NODE_EXTRA_CA_CERTS=%1 node client.js"_s.arg(file);
    case TrustingClient::Python:
        return u"SSL_CERT_FILE=%1 python3 client.py"_s.arg(file);
    case TrustingClient::Firefox:
        return QCoreApplication::translate(
                   "TrustHint",
                   "Settings > Privacy & Security > View Certificates > Authorities > Import: %1")
            .arg(caFile);
    case TrustingClient::Chrome:
        return QCoreApplication::translate(
                   "TrustHint", "chrome://certificate-manager > Custom > Trusted Certificates > Import: %1")
            .arg(caFile);
    }
    return {};
}

} // namespace wireloupe::ui
