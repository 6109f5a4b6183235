#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTest>

#include "lens/textlines.h"

using namespace wireloupe;
using namespace Qt::StringLiterals;
using lens::Encoding;
using lens::TextLines;

namespace {

QString joined(const lens::Lines &lines)
{
    QString text;
    for (qsizetype row = 0; row < lines.rowCount(); ++row) {
        if (row > 0 && !lines.isContinuation(row))
            text += u'\n';
        text += lines.text(row);
    }
    return text;
}

} // namespace

class TestTextLines : public QObject
{
    Q_OBJECT

private slots:
    void cutsAtLineFeeds()
    {
        const auto lines = TextLines::make("one\n\ntwo\r\n");
        QCOMPARE(lines->rowCount(), 4);
        QCOMPARE(lines->text(0), u"one"_s);
        QCOMPARE(lines->text(1), QString());
        QCOMPARE(lines->text(2), u"two␍"_s);
        QCOMPARE(lines->text(3), QString());
        QCOMPARE(TextLines::make({})->rowCount(), 1);
        QCOMPARE(TextLines::make({})->text(0), QString());
    }

    void cutsLongLinesBetweenCharacters()
    {
        for (const QString &character : {u"x"_s, u"ü"_s, u"語"_s, u"😀"_s}) {
            const QString text = u"a\n"_s + character.repeated(5000) + u"\nb"_s;
            const std::pair<QStringConverter::Encoding, Encoding> pairs[] = {
                {QStringConverter::Utf8, Encoding::Utf8},
                {QStringConverter::Utf16LE, Encoding::Utf16LE},
                {QStringConverter::Utf16BE, Encoding::Utf16BE},
                {QStringConverter::Utf32LE, Encoding::Utf32LE}};
            for (const auto &[theirs, ours] : pairs) {
                const QByteArray bytes = QStringEncoder(theirs)(text);
                const auto lines = TextLines::make(bytes, ours);
                QVERIFY(lines->rowCount() > 6);
                QVERIFY(lines->isContinuation(2) && !lines->isContinuation(lines->rowCount() - 1));
                QCOMPARE(lines->lineStart(lines->rowCount() - 2), 1);
                QCOMPARE(joined(*lines), text);
            }
        }
    }

    void looksForWholeUnits()
    {
        // U+0A41, U+010A: bytes of a line feed that are none.
        const QString text = u"\u0A41\u010A\nz"_s;
        for (const auto &[theirs, ours] : {std::pair{QStringConverter::Utf16LE, Encoding::Utf16LE},
                                           std::pair{QStringConverter::Utf16BE, Encoding::Utf16BE}}) {
            const auto lines = TextLines::make(QStringEncoder(theirs)(text), ours);
            QCOMPARE(lines->rowCount(), 2);
            QCOMPARE(joined(*lines), text);
        }
    }

    void standsWhatIsNoText()
    {
        for (int byte = 0; byte < 256; ++byte) {
            const QByteArray bytes(3001, static_cast<char>(byte));
            for (const Encoding encoding :
                 {Encoding::Utf8, Encoding::Utf16LE, Encoding::Utf32BE, Encoding::Latin1})
                QCOMPARE(joined(*TextLines::make(bytes, encoding)), lens::toText(bytes, encoding));
        }
    }

    void holdsAMillionLines()
    {
        QElapsedTimer clock;
        clock.start();
        const auto feeds = TextLines::make(QByteArray(1 << 20, '\n'));
        QCOMPARE(feeds->rowCount(), (1 << 20) + 1);
        const auto line = TextLines::make(QByteArray(1 << 20, 'x'));
        QCOMPARE(line->rowCount(), (1 << 20) / TextLines::maxRowBytes);
        QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
    }

    void isCancelled()
    {
        const std::atomic_bool flag = true;
        QVERIFY(!TextLines::make("text", Encoding::Utf8, &flag));
    }
};

QTEST_APPLESS_MAIN(TestTextLines)
#include "tst_textlines.moc"
