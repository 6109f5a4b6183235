#include "formats/tlswords.h"

#include <QCryptographicHash>

#include "formats/jsonobject.h"
#include "formats/times.h"
#include "formats/translated.h"
#include "lens/lens.h"

namespace wireloupe::formats {
namespace {

constexpr qsizetype maxChars = 100;

QString shown(const QByteArray &text)
{
    return lens::toOneLine(text, maxChars);
}

QString endText(const capture::TlsCertificate &certificate, Dates dates)
{
    constexpr qsizetype dateSize = 10; // of "2027-01-01T00:00:00Z"
    const QString iso = shown(certificate.notAfter.left(dateSize));
    if (dates == Dates::Iso)
        return iso;
    const QString day =
        dayText(QDateTime::fromString(QString::fromLatin1(certificate.notAfter), Qt::ISODate));
    return day.isEmpty() ? iso : day;
}

QString certificateWords(const capture::TlsCertificate &certificate, Dates dates)
{
    const QString subject = shown(certificate.subject);
    if (certificate.notAfter.isEmpty())
        return translated(QT_TRANSLATE_NOOP("words", "certificate of %1")).arg(subject);
    return translated(QT_TRANSLATE_NOOP("words", "certificate of %1 valid until %2"))
        .arg(subject, endText(certificate, dates));
}

/// What is no UTF-8 becomes U+FFFD: these texts come from a peer or a file.
QByteArray valid(const QByteArray &text)
{
    return QString::fromUtf8(text).toUtf8();
}

void addIfAny(JsonObject &object, QByteArrayView key, const QByteArray &text)
{
    if (!text.isEmpty())
        object.addText(key, valid(text));
}

QByteArray certificateJson(const capture::TlsCertificate &certificate)
{
    JsonObject object;
    addIfAny(object, "subject", certificate.subject);
    addIfAny(object, "issuer", certificate.issuer);
    addIfAny(object, "notBefore", certificate.notBefore);
    addIfAny(object, "notAfter", certificate.notAfter);
    object.addText("sha256", QCryptographicHash::hash(certificate.der, QCryptographicHash::Sha256).toHex());
    return object.text();
}

} // namespace

QString sentence(const capture::TlsDetails &details, Dates dates)
{
    QStringList facts;
    for (const QByteArray &fact : {details.protocol, details.cipher})
        if (!fact.isEmpty())
            facts << shown(fact);
    if (!details.chain.isEmpty())
        facts << certificateWords(details.chain.front(), dates);
    if (facts.isEmpty())
        facts << QStringLiteral("TLS");
    const QString words = facts.join(QStringLiteral(", ")) + u'.';
    if (details.isUnverified)
        return words + u' ' +
               translated(QT_TRANSLATE_NOOP(
                   "words", "Not verified: anybody could be on the other end. Use this for tests only."));
    if (!details.isTrustedByUser)
        return words;
    const QByteArray faults = faultsOf(details);
    return words + u' ' +
           translated(QT_TRANSLATE_NOOP("words", "You chose to trust this certificate in spite of: %1."))
               .arg(shown(dates == Dates::Iso ? faults : withDays(faults)));
}

QByteArray faultsOf(const capture::TlsDetails &details)
{
    if (!details.errors.isEmpty())
        return details.errors.join("; ");
    return details.chain.isEmpty() ? QByteArray() : details.chain.front().subject;
}

QByteArray toJson(const capture::TlsDetails &details)
{
    JsonObject object;
    addIfAny(object, "protocol", details.protocol);
    addIfAny(object, "cipher", details.cipher);
    addIfAny(object, "alpn", details.alpn);
    addIfAny(object, "serverName", details.serverName);
    QList<QByteArray> chain;
    for (const capture::TlsCertificate &certificate : details.chain)
        chain << certificateJson(certificate);
    if (!chain.isEmpty())
        object.addRaw("chain", '[' + chain.join(',') + ']');
    QList<QByteArray> errors;
    for (const QByteArray &error : details.errors)
        errors << valid(error);
    object.addTexts("errors", errors);
    if (details.isTrustedByUser)
        object.addBool("trustedByUser", true);
    if (details.isUnverified)
        object.addBool("unverified", true);
    return object.text();
}

} // namespace wireloupe::formats
