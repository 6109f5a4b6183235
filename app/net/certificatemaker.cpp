#include "net/certificatemaker.h"

#include <algorithm>
#include <utility>

#include <openssl/rand.h>

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace wireloupe::net {

namespace {

using namespace openssl;

/// RFC 5280 appendix A.1: ub-common-name, in characters.
constexpr qsizetype maxCommonName = 64;
constexpr long clockTolerance = 3600;
constexpr long secondsPerDay = 86'400;

/// 127 random bits: nobody keeps a list of what has been given out (RFC 5280 section 4.1.2.2).
bool setSerialNumber(X509 *certificate)
{
    const Number number(BN_new());
    return BN_rand(number.get(), 127, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY) == 1 &&
           BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool addName(X509_NAME *name, const char *field, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    return X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char *>(utf8.constData()),
                                      static_cast<int>(utf8.size()), -1, 0) == 1;
}

bool addExtension(X509 *certificate, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const openssl::Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool addHost(GENERAL_NAMES *names, const QByteArray &host)
{
    const bool isAddress = !QHostAddress(QString::fromLatin1(host)).isNull();
    GENERAL_NAME *name =
        a2i_GENERAL_NAME(nullptr, nullptr, nullptr, isAddress ? GEN_IPADD : GEN_DNS, host.constData(), 0);
    if (name && sk_GENERAL_NAME_push(names, name) > 0)
        return true;
    GENERAL_NAME_free(name);
    return false;
}

bool addHosts(X509 *certificate, const QStringList &hosts)
{
    const Names names(GENERAL_NAMES_new());
    const bool areAdded = std::all_of(hosts.begin(), hosts.end(), [&names](const QString &host) {
        const QByteArray ascii = hostForCertificate(host);
        return !ascii.isEmpty() && addHost(names.get(), ascii);
    });
    return areAdded && !hosts.isEmpty() &&
           X509_add1_ext_i2d(certificate, NID_subject_alt_name, names.get(), 0, 0) == 1;
}

/// All but the extensions and the signature.
Certificate makeDraft(const QString &commonName, EVP_PKEY *key, std::chrono::days validity)
{
    Certificate draft(X509_new());
    X509_NAME *subject = X509_get_subject_name(draft.get());
    const bool isMade =
        X509_set_version(draft.get(), X509_VERSION_3) == 1 && setSerialNumber(draft.get()) &&
        X509_gmtime_adj(X509_getm_notBefore(draft.get()), -clockTolerance) &&
        X509_gmtime_adj(X509_getm_notAfter(draft.get()), validity.count() * secondsPerDay - clockTolerance) &&
        addName(subject, "O", u"Wireloupe"_s) && addName(subject, "CN", commonName.left(maxCommonName)) &&
        X509_set_pubkey(draft.get(), key) == 1;
    return isMade ? std::move(draft) : nullptr;
}

Certificate sign(Certificate draft, EVP_PKEY *key)
{
    return X509_sign(draft.get(), key, EVP_sha256()) > 0 ? std::move(draft) : nullptr;
}

} // namespace

Key makeKey()
{
    return Key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
}

Certificate makeAuthority(const QString &commonName, EVP_PKEY *key, std::chrono::days validity)
{
    Certificate draft = makeDraft(commonName, key, validity);
    X509 *own = draft.get();
    const bool isMade = own && X509_set_issuer_name(own, X509_get_subject_name(own)) == 1 &&
                        addExtension(own, own, NID_basic_constraints, "critical,CA:TRUE,pathlen:0") &&
                        addExtension(own, own, NID_key_usage, "critical,keyCertSign,cRLSign") &&
                        addExtension(own, own, NID_subject_key_identifier, "hash") &&
                        addExtension(own, own, NID_authority_key_identifier, "keyid");
    return isMade ? sign(std::move(draft), key) : nullptr;
}

Certificate makeServerCertificate(const QStringList &hosts, EVP_PKEY *key, std::chrono::days validity,
                                  X509 *authority, EVP_PKEY *authorityKey)
{
    Certificate draft = makeDraft(hosts.value(0), key, validity);
    X509 *own = draft.get();
    const bool isMade = own && X509_set_issuer_name(own, X509_get_subject_name(authority)) == 1 &&
                        addExtension(own, authority, NID_basic_constraints, "critical,CA:FALSE") &&
                        addExtension(own, authority, NID_key_usage, "critical,digitalSignature") &&
                        addExtension(own, authority, NID_ext_key_usage, "serverAuth") &&
                        addExtension(own, authority, NID_subject_key_identifier, "hash") &&
                        addExtension(own, authority, NID_authority_key_identifier, "keyid") &&
                        addHosts(own, hosts);
    if (!isMade)
        return nullptr;
    const ASN1_TIME *end = X509_get0_notAfter(authority);
    if (ASN1_TIME_compare(X509_get0_notAfter(own), end) > 0 && X509_set1_notAfter(own, end) != 1)
        return nullptr;
    return sign(std::move(draft), authorityKey);
}

QByteArray hostForCertificate(const QString &host)
{
    static const QRegularExpression name(
        uR"(^(\*\.)?([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const QHostAddress address(host); !address.isNull())
        return QHostAddress(address.toString().section(u'%', 0, 0)).toString().toLatin1();
    const bool isAscii = std::all_of(host.begin(), host.end(), [](QChar c) { return c.unicode() < 0x80; });
    const QByteArray ascii = isAscii ? host.toLatin1() : QUrl::toAce(host);
    return ascii.size() <= 253 && name.match(QString::fromLatin1(ascii)).hasMatch() ? ascii : QByteArray();
}

} // namespace wireloupe::net
