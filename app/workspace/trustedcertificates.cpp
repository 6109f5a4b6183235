#include "workspace/trustedcertificates.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include "workspace/jsonlayout.h"
#include "workspace/jsonmembers.h"
#include "workspace/profileranges.h"

namespace wireloupe::workspace {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TrustedCertificates)
};

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

constexpr int version = 1;
constexpr QLatin1StringView format{"wireloupe trusted certificates"};
constexpr qsizetype fingerprintSize = 32; // SHA-256

bool isSameTrust(const TrustedCertificate &a, const TrustedCertificate &b)
{
    return a.host.compare(b.host, Qt::CaseInsensitive) == 0 && a.port == b.port &&
           a.fingerprint == b.fingerprint;
}

TrustedCertificate takeCertificate(JsonMembers &members)
{
    TrustedCertificate certificate;
    certificate.host = members.takeString("host");
    certificate.port = portRange.clamp(members.takeInt("port", certificate.port));
    certificate.fingerprint = QByteArray::fromHex(members.takeString("sha256").toLatin1());
    if (certificate.fingerprint.size() != fingerprintSize)
        JsonMembers::fail(members.placeOf("sha256"),
                          Words::tr("this is not a SHA-256 in hexadecimal digits"));
    certificate.subject = members.takeString("subject");
    certificate.since = QDateTime::fromString(members.takeString("since"), Qt::ISODate);
    return certificate;
}

Json toJson(const TrustedCertificate &certificate)
{
    return {{"host", certificate.host.toStdString()},
            {"port", certificate.port},
            {"sha256", certificate.fingerprint.toHex(':').toUpper().toStdString()},
            {"subject", certificate.subject.toStdString()},
            {"since", certificate.since.toUTC().toString(Qt::ISODate).toStdString()}};
}

FileFault parse(const QByteArray &text, QList<TrustedCertificate> &certificates)
{
    QList<TrustedCertificate> found;
    try {
        JsonMembers file(parseJson(text), QString());
        file.checkHead(format, version);
        for (const Json &object : file.takeArray("certificates")) {
            JsonMembers members(object, file.placeOf("certificates"));
            found += takeCertificate(members);
        }
    } catch (const FormatError &error) {
        return {error.problem, error.detail};
    }
    certificates = found;
    return {};
}

} // namespace

TrustedCertificates::TrustedCertificates(const QString &path, QObject *parent) : QObject(parent), m_path(path)
{
    if (m_path.isEmpty())
        return;
    m_report = readJsonFile(m_path, [this](const QByteArray &text) { return parse(text, m_all); });
    m_follower = std::make_unique<FileFollower>(QStringList(m_path));
    connect(m_follower.get(), &FileFollower::changed, this, &TrustedCertificates::reload);
}

QString TrustedCertificates::defaultPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(u"wireloupe/trusted-certificates.json"_s);
}

QList<QByteArray> TrustedCertificates::fingerprintsFor(const QString &host, int port) const
{
    QList<QByteArray> found;
    for (const TrustedCertificate &each : m_all)
        if (each.host.compare(host, Qt::CaseInsensitive) == 0 && each.port == port)
            found.append(each.fingerprint);
    return found;
}

bool TrustedCertificates::isTrusted(const QString &host, int port, const QByteArray &fingerprint) const
{
    return fingerprintsFor(host, port).contains(fingerprint);
}

QString TrustedCertificates::trust(const TrustedCertificate &certificate)
{
    reload();
    const bool isUsable = certificate.fingerprint.size() == fingerprintSize && !certificate.host.isEmpty();
    if (!isUsable || isTrusted(certificate.host, certificate.port, certificate.fingerprint))
        return {};
    m_all.append(certificate);
    emit changed();
    return save();
}

QString TrustedCertificates::revoke(const TrustedCertificate &certificate)
{
    // A copy: it may be one of those that are read anew.
    const auto isMeant = [certificate](const TrustedCertificate &each) {
        return isSameTrust(each, certificate);
    };
    reload();
    if (m_all.removeIf(isMeant) == 0)
        return {};
    emit changed();
    return save();
}

QString TrustedCertificates::save()
{
    if (m_path.isEmpty())
        return {};
    if (!m_report.maySave())
        return u"%1: %2; %3"_s.arg(m_path, m_report.error, m_report.setAsideError);
    if (m_follower->isChanged(m_path)) { // to what reload() cannot read
        FileReport unread;
        setAside(m_path, unread);
    }
    Json certificates = Json::array();
    for (const TrustedCertificate &each : m_all)
        certificates.push_back(toJson(each));
    const Json file = {
        {"format", format.data()}, {"version", version}, {"certificates", std::move(certificates)}};
    QString problem = writeJsonFile(m_path, layOut(file), Readers::AsBefore);
    m_follower->note();
    return problem;
}

/// A file that cannot be read is left to whoever writes it.
void TrustedCertificates::reload()
{
    if (!m_follower || !m_follower->isChanged(m_path))
        return;
    const QByteArrayList state = m_follower->state();
    QList<TrustedCertificate> found;
    const FileReport report =
        peekJsonFile(m_path, [&found](const QByteArray &text) { return parse(text, found); });
    if (report.problem != FileProblem::None)
        return;
    m_follower->note(state);
    m_report = report;
    m_all = found;
    emit changed();
}

} // namespace wireloupe::workspace
