#include <QTest>

#include "capture/tlsdetails.h"

using namespace wireloupe::capture;

class TestTlsDetails : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas();
    void bytesAreAsDocumented();
    void refusesACutAtEveryByte();
    void refusesWhatFollows();
    void believesNoLengthAndNoCount();
    void keepsALimitedNumber();
};

namespace {

TlsDetails sample()
{
    TlsDetails details;
    details.protocol = "TLS 1.3";
    details.cipher = "TLS_AES_256_GCM_SHA384";
    details.alpn = "http/1.1";
    details.serverName = "example.org";
    details.host = "example.com";
    details.port = 8443;
    details.chain = {{QByteArray("\x30\0\xFF", 3), "example.org", "An Authority", "2026-01-01T00:00:00Z",
                      "2027-01-01T00:00:00Z"},
                     {"\x30", "An Authority", "An Authority", {}, {}}};
    details.errors = {"The certificate has expired", ""};
    details.isUnverified = true;
    return details;
}

} // namespace

void TestTlsDetails::comesBackAsItWas()
{
    QCOMPARE(TlsDetails::parse(TlsDetails{}.serialize()), TlsDetails{});
    TlsDetails details = sample();
    QCOMPARE(TlsDetails::parse(details.serialize()), details);
    details.isTrustedByUser = true;
    details.isUnverified = false;
    details.chain[0].der = QByteArray(100'000, 'd');
    QCOMPARE(TlsDetails::parse(details.serialize()), details);
}

void TestTlsDetails::bytesAreAsDocumented()
{
    TlsDetails details;
    details.protocol = "P";
    details.serverName = "nm";
    details.host = "h";
    details.port = 8443;
    details.chain = {{"D", "S", "I", "B", "A"}};
    details.errors = {"e"};
    details.isTrustedByUser = true;
    QCOMPARE(details.serialize().toHex(), QByteArray("0101"
                                                     "0100000050"
                                                     "00000000"
                                                     "00000000"
                                                     "020000006e6d"
                                                     "0100000068"
                                                     "fb200000"
                                                     "01000000"
                                                     "0100000044"
                                                     "0100000053"
                                                     "0100000049"
                                                     "0100000042"
                                                     "0100000041"
                                                     "01000000"
                                                     "0100000065"));
}

void TestTlsDetails::refusesACutAtEveryByte()
{
    const QByteArray sound = sample().serialize();
    for (qsizetype size = 0; size < sound.size(); ++size)
        QVERIFY2(!TlsDetails::parse(QByteArrayView(sound).first(size)), qPrintable(QString::number(size)));
}

void TestTlsDetails::refusesWhatFollows()
{
    QVERIFY(!TlsDetails::parse(sample().serialize() + 'x'));
    QByteArray other = sample().serialize();
    other[0] = 2;
    QVERIFY(!TlsDetails::parse(other));
}

void TestTlsDetails::believesNoLengthAndNoCount()
{
    const QByteArray sound = sample().serialize();
    // Wherever a length or a count stands, and wherever it does not: nothing is taken that is not there. What
    // is still read is no larger than what it was read from.
    for (qsizetype at = 2; at + 4 <= sound.size(); ++at) {
        for (const char *number : {"ffffffff", "ffffff7f", "00000080", "65000000", "00000000"}) {
            QByteArray bytes = sound;
            bytes.replace(at, 4, QByteArray::fromHex(number));
            const auto details = TlsDetails::parse(bytes);
            if (details)
                QCOMPARE(details->serialize().size(), bytes.size());
        }
    }
    // A list of as many empty elements as its bytes allow.
    QByteArray many = TlsDetails{}.serialize();
    many.replace(many.size() - 4, 4, QByteArray::fromHex("65000000"));
    QVERIFY(!TlsDetails::parse(many + QByteArray(101 * 4, '\0')));
    many.replace(many.size() - 4, 4, QByteArray::fromHex("64000000"));
    const auto allowed = TlsDetails::parse(many + QByteArray(100 * 4, '\0'));
    QVERIFY(allowed);
    QCOMPARE(allowed->errors.size(), 100);
}

void TestTlsDetails::keepsALimitedNumber()
{
    TlsDetails details;
    for (int i = 0; i < 150; ++i) {
        details.chain.append({QByteArray::number(i), {}, {}, {}, {}});
        details.errors.append(QByteArray::number(i));
    }
    const auto back = TlsDetails::parse(details.serialize());
    QVERIFY(back);
    QCOMPARE(back->chain, details.chain.first(TlsDetails::maxListed));
    QCOMPARE(back->errors, details.errors.first(TlsDetails::maxListed));
}

QTEST_APPLESS_MAIN(TestTlsDetails)
#include "tst_tlsdetails.moc"
