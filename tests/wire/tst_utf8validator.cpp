#include <QTest>

#include "wire/splits.h"
#include "wire/utf8validator.h"

using namespace wireloupe::wire;
using namespace wireloupe::tests;

namespace {

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

/// The number of bytes taken before the first refused one; all of them where none is.
qsizetype acceptedBytes(const QByteArray &bytes)
{
    Utf8Validator validator;
    for (qsizetype i = 0; i < bytes.size(); ++i)
        if (!validator.feed(QByteArrayView(bytes).sliced(i, 1)))
            return i;
    return bytes.size();
}

QByteArray encode(char32_t codePoint)
{
    const auto byte = [](char32_t value) { return static_cast<char>(value); };
    const auto tail = [&](int shift) { return byte(0x80 | ((codePoint >> shift) & 0x3F)); };
    if (codePoint < 0x80)
        return {1, byte(codePoint)};
    if (codePoint < 0x800)
        return QByteArray(1, byte(0xC0 | (codePoint >> 6))) + tail(0);
    if (codePoint < 0x10000)
        return QByteArray(1, byte(0xE0 | (codePoint >> 12))) + tail(6) + tail(0);
    return QByteArray(1, byte(0xF0 | (codePoint >> 18))) + tail(12) + tail(6) + tail(0);
}

} // namespace

class TestUtf8Validator : public QObject
{
    Q_OBJECT

private slots:
    void everyCodePoint();
    void everyPairOfBytes();
    void invalid_data();
    void invalid();
    void cutAnywhere();
    void asciiRunsOfAnyLength();
    void incomplete();
    void staysFailedUntilReset();
};

void TestUtf8Validator::everyCodePoint()
{
    for (char32_t codePoint = 0; codePoint < 0x120000; ++codePoint) {
        const bool isValid = codePoint <= 0x10FFFF && (codePoint < 0xD800 || codePoint > 0xDFFF);
        if (isValidUtf8(encode(codePoint)) != isValid)
            QFAIL(qPrintable(QString::number(codePoint, 16)));
    }
}

/// Against the only pairs that are valid: two ASCII bytes, or a two-byte sequence.
void TestUtf8Validator::everyPairOfBytes()
{
    for (int first = 0; first < 256; ++first) {
        for (int second = 0; second < 256; ++second) {
            const bool isValid = (first < 0x80 && second < 0x80) ||
                                 (first >= 0xC2 && first <= 0xDF && second >= 0x80 && second <= 0xBF);
            const char bytes[] = {static_cast<char>(first), static_cast<char>(second)};
            QCOMPARE(isValidUtf8(QByteArrayView(bytes, 2)), isValid);
        }
    }
}

void TestUtf8Validator::invalid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("accepted");
    const auto row = [](const char *name, const char *bytes, qsizetype accepted) {
        QTest::newRow(name) << hex(bytes) << accepted;
    };
    row("continuation alone", "6180", 1);
    row("two-byte over-long", "c080", 0);
    row("three-byte over-long", "e09fbf", 1);
    row("four-byte over-long", "f08fbfbf", 1);
    row("five-byte form", "f888808080", 0);
    row("six-byte form", "fc8480808080", 0);
    row("first surrogate", "eda080", 1);
    row("last surrogate", "edbfbf", 1);
    row("surrogate pair", "eda081edb080", 1);
    row("above U+10FFFF", "f4908080", 1);
    row("lead of a value far above", "f5808080", 0);
    row("never a byte of UTF-8", "61fe", 1);
    row("sequence broken by ASCII", "e28261", 2);
    row("sequence broken by a lead", "f09fe2", 2);
}

/// Refused at the first byte that nothing could make valid, however the bytes come.
void TestUtf8Validator::invalid()
{
    QFETCH(const QByteArray, bytes);
    QTEST(acceptedBytes(bytes), "accepted");
    for (const QByteArray &before : {QByteArray(), QByteArray(40, 'x'), QByteArray("\xe2\x82\xac")}) {
        for (const Split &split : splitsOf(before + bytes + "tail")) {
            Utf8Validator validator;
            bool isValid = true;
            for (const QByteArray &piece : split.pieces)
                isValid = validator.feed(piece);
            QVERIFY2(!isValid && !validator.isComplete(), split.name.constData());
        }
    }
}

void TestUtf8Validator::cutAnywhere()
{
    const QByteArray text =
        "H\xc3\xa4tte \xe2\x82\xac \xf0\x9f\x98\x80 \xef\xbb\xbf \xf4\x8f\xbf\xbf, " + QByteArray(50, 'x');
    for (qsizetype cut = 0; cut <= text.size(); ++cut) {
        Utf8Validator validator;
        QVERIFY(validator.feed(text.first(cut)));
        QVERIFY(validator.feed({}));
        QVERIFY(validator.feed(text.sliced(cut)));
        QVERIFY(validator.isComplete());
    }
}

/// The fast path takes blocks: a bad byte must be found in each place of one.
void TestUtf8Validator::asciiRunsOfAnyLength()
{
    for (qsizetype length = 1; length < 70; ++length) {
        QByteArray text(length, 'a');
        QVERIFY(isValidUtf8(text));
        for (qsizetype at = 0; at < length; ++at) {
            text[at] = '\xff';
            QVERIFY(!isValidUtf8(text));
            text[at] = 'a';
        }
    }
}

void TestUtf8Validator::incomplete()
{
    for (const char *text : {"c3", "e2", "e282", "f0", "f09f", "f09f98"}) {
        Utf8Validator validator;
        QVERIFY(validator.feed(hex(text)));
        QVERIFY(!validator.isComplete());
        QVERIFY(!isValidUtf8(hex(text)));
    }
    QVERIFY(isValidUtf8({}));
}

void TestUtf8Validator::staysFailedUntilReset()
{
    Utf8Validator validator;
    QVERIFY(!validator.feed("\xff"));
    QVERIFY(!validator.feed("a"));
    QVERIFY(!validator.isComplete());
    validator.reset();
    QVERIFY(validator.feed("a"));
    QVERIFY(validator.isComplete());
}

QTEST_APPLESS_MAIN(TestUtf8Validator)

#include "tst_utf8validator.moc"
