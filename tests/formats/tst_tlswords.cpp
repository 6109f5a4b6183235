#include <QTest>

#include "formats/tlswords.h"

using namespace wireloupe;
using capture::TlsDetails;
using formats::sentence;
using formats::toJson;

class TestTlsWords : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsThere();
    void saysWhatWasNotVerified();
    void textsOfThePeerStayOnTheirLine();
    void writesJson();
};

namespace {

TlsDetails sample()
{
    TlsDetails details;
    details.protocol = "TLS 1.2";
    details.cipher = "ECDHE-RSA-AES256-GCM-SHA384";
    details.chain = {{"abc", "example.org", "An Authority", "2026-01-01T00:00:00Z", "2027-02-03T04:05:06Z"},
                     {"", "An Authority", {}, {}, {}}};
    return details;
}

} // namespace

void TestTlsWords::saysWhatIsThere()
{
    QCOMPARE(sentence(sample()), QStringLiteral("TLS 1.2, ECDHE-RSA-AES256-GCM-SHA384, certificate of "
                                                "example.org valid until 2027-02-03."));
    QVERIFY(sentence(sample(), formats::Dates::Local)
                .endsWith(QStringLiteral("certificate of example.org valid until 3 February 2027.")));
    TlsDetails odd = sample();
    odd.chain[0].notAfter = "never";
    QVERIFY(sentence(odd, formats::Dates::Local).endsWith(QStringLiteral("valid until never.")));
    TlsDetails bare;
    QCOMPARE(sentence(bare), QStringLiteral("TLS."));
    bare.chain = {{"abc", "example.org", {}, {}, {}}};
    QCOMPARE(sentence(bare), QStringLiteral("certificate of example.org."));
}

void TestTlsWords::saysWhatWasNotVerified()
{
    TlsDetails details = sample();
    details.errors = {"it has expired", "it is self-signed"};
    QCOMPARE(formats::faultsOf(details), QByteArray("it has expired; it is self-signed"));
    QCOMPARE(formats::faultsOf(sample()), QByteArray("example.org"));
    details.isTrustedByUser = true;
    QVERIFY(sentence(details).endsWith(QStringLiteral(
        "You chose to trust this certificate in spite of: it has expired; it is self-signed.")));
    details.errors = {"valid from 2026-01-31T12:00:00Z to 2027-01-30T12:00:00Z"};
    QVERIFY(sentence(details).contains(QStringLiteral("to 2027-01-30T12:00:00Z")));
    QVERIFY(sentence(details, formats::Dates::Local).contains(QStringLiteral("to 30 January 2027.")));
    details.isTrustedByUser = false;
    details.isUnverified = true;
    QVERIFY(sentence(details).contains(QStringLiteral("Not verified")));
}

void TestTlsWords::textsOfThePeerStayOnTheirLine()
{
    TlsDetails details = sample();
    details.chain[0].subject = "\x1B[31m\r\n%1 %2" + QByteArray(10'000, 'x');
    const QString words = sentence(details);
    QVERIFY(words.contains(QStringLiteral("%1 %2")));
    QVERIFY(words.contains(QStringLiteral("2027-02-03")));
    QVERIFY(words.size() < 500);
    for (const QChar character : words)
        QVERIFY(character.category() != QChar::Other_Control);
}

void TestTlsWords::writesJson()
{
    QCOMPARE(toJson(TlsDetails{}), QByteArray("{}"));
    TlsDetails invalid;
    invalid.protocol = "a\xFF";
    invalid.errors = {"\xC3"};
    QCOMPARE(toJson(invalid), QByteArray("{\"protocol\":\"a\xEF\xBF\xBD\",\"errors\":[\"\xEF\xBF\xBD\"]}"));
    TlsDetails details = sample();
    details.alpn = "http/1.1";
    details.serverName = "example.org";
    details.errors = {"a \"b\"", "c"};
    details.isTrustedByUser = true;
    details.isUnverified = true;
    const QByteArray expected =
        "{'protocol':'TLS 1.2','cipher':'ECDHE-RSA-AES256-GCM-SHA384','alpn':'http/1.1',"
        "'serverName':'example.org','chain':[{'subject':'example.org','issuer':'An Authority',"
        "'notBefore':'2026-01-01T00:00:00Z','notAfter':'2027-02-03T04:05:06Z',"
        "'sha256':'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'},"
        "{'subject':'An Authority',"
        "'sha256':'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'}],"
        "'errors':['a \\'b\\'','c'],'trustedByUser':true,'unverified':true}";
    QCOMPARE(toJson(details), QByteArray(expected).replace('\'', '"'));
}

QTEST_APPLESS_MAIN(TestTlsWords)
#include "tst_tlswords.moc"
