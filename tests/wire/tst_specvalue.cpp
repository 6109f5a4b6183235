#include <QTest>

#include "wire/specvalue.h"

using namespace wireloupe::wire;

namespace {

/// In hexadecimal digits, or where the first mistake is.
QByteArray hex(QStringView text)
{
    qsizetype bad = -1;
    const auto bytes = parseHex(text, bad);
    return bytes ? bytes->toHex() : "bad at " + QByteArray::number(bad);
}

QByteArray escaped(QStringView text)
{
    qsizetype bad = -1;
    const auto bytes = parseEscaped(text, bad);
    return bytes ? bytes->toPercentEncoding() : "bad at " + QByteArray::number(bad);
}

} // namespace

class TestSpecValue : public QObject
{
    Q_OBJECT

private slots:
    void numbers();
    void hexDigits();
    void escapes();
};

void TestSpecValue::numbers()
{
    constexpr quint64 most = ~quint64{0};
    QCOMPARE(parseNumber(u"0", most), 0);
    QCOMPARE(parseNumber(u"007", most), 7);
    QCOMPARE(parseNumber(u"18446744073709551615", most), most);
    QCOMPARE(parseNumber(u"15", 15), 15);
    QCOMPARE(parseNumber(u"16", 15), std::nullopt);
    for (const QStringView text : {u"", u" 1", u"1 ", u"+1", u"-1", u"1.0", u"0x1", u"1e3", u"\u0661"})
        QCOMPARE(parseNumber(text, most), std::nullopt);
    QCOMPARE(parseNumber(u"18446744073709551616", most), std::nullopt);
}

void TestSpecValue::hexDigits()
{
    QCOMPARE(hex(u""), "");
    QCOMPARE(hex(u"00fFA9"), "00ffa9");
    QCOMPARE(hex(u" 00\tff\n01 "), "00ff01");
    QCOMPARE(hex(u"0"), "bad at 0");
    QCOMPARE(hex(u"000"), "bad at 2");
    QCOMPARE(hex(u"0 0"), "bad at 0");
    QCOMPARE(hex(u"00 g0"), "bad at 3");
    QCOMPARE(hex(u"0\u0141"), "bad at 0"); // its low byte is an A
}

void TestSpecValue::escapes()
{
    QCOMPARE(escaped(u""), "");
    QCOMPARE(escaped(u"a\u20ACb"), "a%E2%82%ACb");
    QCOMPARE(escaped(u"\\n\\r\\t\\0\\\"\\\\\\x41\\xfF"), "%0A%0D%09%00%22%5CA%FF");
    QCOMPARE(escaped(u"\\\\n"), "%5Cn");
    QCOMPARE(escaped(u"ab\\"), "bad at 2");
    QCOMPARE(escaped(u"ab\\a"), "bad at 2");
    QCOMPARE(escaped(u"\\x4"), "bad at 0");
    QCOMPARE(escaped(u"\\x4g"), "bad at 0");
    QCOMPARE(escaped(u"\\x"), "bad at 0");
}

QTEST_APPLESS_MAIN(TestSpecValue)

#include "tst_specvalue.moc"
