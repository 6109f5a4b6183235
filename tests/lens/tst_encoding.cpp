#include <QStringEncoder>
#include <QTest>

#include "lens/encoding.h"

using namespace wireloupe;
using namespace Qt::StringLiterals;
using lens::Encoding;

namespace {

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding)
{
    return QStringEncoder(encoding)(text);
}

} // namespace

class TestEncoding : public QObject
{
    Q_OBJECT

private slots:
    void detects_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("encoding");
        const auto add = [](const char *name, const QByteArray &bytes, Encoding encoding) {
            QTest::newRow(name) << bytes << static_cast<int>(encoding);
        };
        add("nothing", "", Encoding::Utf8);
        add("ascii", "Hello", Encoding::Utf8);
        add("utf-8", "Gr\xC3\xBC\xC3\x9F"_ba, Encoding::Utf8);
        add("mark of utf-8", "\xEF\xBB\xBF\xFF"_ba, Encoding::Utf8);
        add("mark of utf-16le", "\xFF\xFEh"_ba, Encoding::Utf16LE);
        add("mark of utf-16be", "\xFE\xFF"_ba, Encoding::Utf16BE);
        add("mark of utf-32le", QByteArray("\xFF\xFE\0\0", 4), Encoding::Utf32LE);
        add("mark of utf-32be", QByteArray("\0\0\xFE\xFF", 4), Encoding::Utf32BE);
        add("zeros of utf-16le", encoded(u"Hello, Wörld"_s, QStringConverter::Utf16LE), Encoding::Utf16LE);
        add("zeros of utf-16be", encoded(u"Hello, Wörld"_s, QStringConverter::Utf16BE), Encoding::Utf16BE);
        add("latin-1", "Gr\xFC\xDF"_ba, Encoding::Latin1);
        add("bytes", QByteArray::fromHex("00ff10c0fe80"), Encoding::Latin1);
        add("a character cut by the sample", QByteArray(64 * 1024 - 1, 'x') + "\xC3\xBC", Encoding::Utf8);
        add("a character cut by the end", "x\xC3"_ba, Encoding::Latin1);
    }

    void detects()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, encoding);
        QCOMPARE(static_cast<int>(lens::detectEncoding(bytes)), encoding);
    }

    void readsWhatQtWrites()
    {
        const QString text = u"a\tb\nZwölf €, 語, 😀"_s;
        const std::pair<QStringConverter::Encoding, Encoding> pairs[] = {
            {QStringConverter::Utf8, Encoding::Utf8},
            {QStringConverter::Utf16LE, Encoding::Utf16LE},
            {QStringConverter::Utf16BE, Encoding::Utf16BE},
            {QStringConverter::Utf32LE, Encoding::Utf32LE},
            {QStringConverter::Utf32BE, Encoding::Utf32BE}};
        for (const auto &[theirs, ours] : pairs) {
            const QByteArray bytes = encoded(text, theirs);
            QCOMPARE(lens::toText(bytes, ours), text);
            QCOMPARE(lens::firstInvalid(bytes, ours), -1);
        }
        QCOMPARE(lens::toText("Gr\xFC\xDF", Encoding::Latin1), u"Grüß"_s);
    }

    void saysWhereItIsInvalid()
    {
        QCOMPARE(lens::firstInvalid("ab\xC3\xBCz\xFFq", Encoding::Utf8), 5);
        QCOMPARE(lens::firstInvalid("abc\xE2\x82", Encoding::Utf8), 3);
        QCOMPARE(lens::firstInvalid("abc", Encoding::Utf8), -1);
        QCOMPARE(lens::firstInvalid(QByteArray("a\0\0\xD8z\0", 6), Encoding::Utf16LE), 2); // lone surrogate
        QCOMPARE(lens::firstInvalid(QByteArray("a\0b", 3), Encoding::Utf16LE), 2);         // half a unit
        QCOMPARE(lens::firstInvalid(QByteArray("\0\x11\0\0", 4), Encoding::Utf32BE), 0);   // above U+10FFFF
        QCOMPARE(lens::firstInvalid("\xFF\x80", Encoding::Latin1), -1);
    }

    void showsWhatIsWrong()
    {
        QCOMPARE(lens::toText("a\xFF\x1Bz", Encoding::Utf8), u"a\uFFFD␛z"_s);
        QCOMPARE(lens::toText(QByteArray("a\0\0\xD8z\0q", 7), Encoding::Utf16LE), u"a\uFFFDz\uFFFD"_s);
        QCOMPARE(lens::toText("\x85\x1B", Encoding::Latin1), u"␦␛"_s);
    }

    void hidesNothing()
    {
        const QString steering = u"a\u202Eb\u2066c\u2028d"_s;
        QCOMPARE(lens::toText(encoded(steering, QStringConverter::Utf16LE), Encoding::Utf16LE), u"a␦b␦c␤d"_s);
        QCOMPARE(lens::toText(steering.toUtf8(), Encoding::Utf8), u"a␦b␦c␤d"_s);
    }
};

QTEST_APPLESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
