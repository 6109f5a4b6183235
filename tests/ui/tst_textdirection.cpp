#include <QGuiApplication>
#include <QLineEdit>
#include <QMargins>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include "ui/plaintext.h"
#include "ui/textdirection.h"
#include "ui/theme.h"
#include "ui/words.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TextDirectionTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::instance().install(*qApp); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void fieldsFollowWhatIsWritten_data();
    void fieldsFollowWhatIsWritten();
    void fieldsWithADirectionKeepIt();
    void numbersStandBeforeTheirUnit();
    void nothingChangesFromLeftToRight();
    void followsTheDirectionOfTheLayout();
    void codeIsIsolated();
    void measuresAreIsolated_data();
    void measuresAreIsolated();
    void wordsOfTheProgramAre();
    void whatIsCopiedHasNoIsolates();
    void marginsAreMirrored();
};

void TextDirectionTest::fieldsFollowWhatIsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("nothing") << QString() << Qt::RightToLeft;
    QTest::newRow("an address") << u"ws://localhost:9001/"_s << Qt::LeftToRight;
    QTest::newRow("numbers") << u"127.0.0.1"_s << Qt::LeftToRight;
    QTest::newRow("JSON") << u"{\"a\": \"عالم\"}"_s << Qt::LeftToRight;
    QTest::newRow("Arabic") << u"ملاحظة (1)"_s << Qt::RightToLeft;
}

void TextDirectionTest::fieldsFollowWhatIsWritten()
{
    QFETCH(QString, text);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QLineEdit edit;
    edit.show();
    QCOMPARE(edit.layoutDirection(), Qt::RightToLeft);
    edit.setText(text);
    QTEST(edit.layoutDirection(), "direction");
    edit.clear();
    QCOMPARE(edit.layoutDirection(), Qt::RightToLeft);
}

void TextDirectionTest::fieldsWithADirectionKeepIt()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QLineEdit edit;
    edit.setLayoutDirection(Qt::LeftToRight);
    edit.show();
    edit.setText(u"ملاحظة"_s);
    QCOMPARE(edit.layoutDirection(), Qt::LeftToRight);
}

void TextDirectionTest::numbersStandBeforeTheirUnit()
{
    QSpinBox number;
    number.setSuffix(u" MiB"_s);
    number.setSpecialValueText(u"بلا حد"_s);
    number.show();
    const auto *edit = number.findChild<QLineEdit *>();
    QCOMPARE(edit->layoutDirection(), Qt::LeftToRight);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(edit->layoutDirection(), Qt::RightToLeft); // words of the language
    const QSignalBlocker quiet(number);
    number.setValue(7);
    QTRY_COMPARE(edit->layoutDirection(), Qt::LeftToRight);
    QVERIFY(edit->alignment().testFlags(Qt::AlignRight | Qt::AlignAbsolute));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(edit->alignment().testFlag(Qt::AlignLeft));
}

void TextDirectionTest::followsTheDirectionOfTheLayout()
{
    QLineEdit edit(u"ws://localhost"_s);
    edit.show();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(edit.layoutDirection(), Qt::LeftToRight);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(!edit.testAttribute(Qt::WA_SetLayoutDirection));
}

void TextDirectionTest::nothingChangesFromLeftToRight()
{
    QLineEdit edit;
    edit.show();
    edit.setText(u"ملاحظة"_s);
    QCOMPARE(edit.layoutDirection(), Qt::LeftToRight);
    QVERIFY(!edit.testAttribute(Qt::WA_SetLayoutDirection));
}

void TextDirectionTest::codeIsIsolated()
{
    QCOMPARE(ui::isolated(u":9001"_s), u":9001"_s);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(ui::isolated(u":9001"_s), u"\u2066:9001\u2069"_s);
    QCOMPARE(ui::isolated({}), QString());
}

void TextDirectionTest::measuresAreIsolated_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("shown"); // [ and ] stand for the isolate
    const auto add = [](const char *name, const QString &words, const QString &shown) {
        QTest::newRow(name) << words << shown;
    };
    add("a time", u"3.90 ms"_s, u"[3.90 ms]"_s);
    add("in a sentence", u"قبل 1.5 s."_s, u"قبل [1.5 s]."_s);
    add("of two units", u"خلال 1 min 20 s، ثم"_s, u"خلال [1 min 20 s]، ثم"_s);
    add("several", u"الوسيط 0.41 ms؛ الأبطأ 11.9 ms"_s, u"الوسيط [0.41 ms]؛ الأبطأ [11.9 ms]"_s);
    add("with a sign", u"+0.22 ms, −9.0 %"_s, u"[+0.22 ms], [−9.0 %]"_s);
    add("sizes", u"1.2 kB / 64 MiB"_s, u"[1.2 kB] / [64 MiB]"_s);
    add("a rate", u"12.1 /s · 10 kB/s · 3 /min"_s, u"[12.1 /s] · [10 kB/s] · [3 /min]"_s);
    add("a ratio", u"4 → 10 (2.5×)"_s, u"4 → 10 ([2.5×])"_s);
    add("other digits", u"٣٫٩٠ ms"_s, u"[٣٫٩٠ ms]"_s);
    add("a unit in the language", u"38 كيلوبايت"_s, u"38 كيلوبايت"_s);
    add("no unit", u"5 سجلات من 12"_s, u"5 سجلات من 12"_s);
    add("a word that begins as one", u"5 sockets, p99 ms"_s, u"5 sockets, p99 ms"_s);
    add("nothing", {}, {});
}

void TextDirectionTest::measuresAreIsolated()
{
    QFETCH(QString, words);
    QFETCH(QString, shown);
    QCOMPARE(ui::measuresIsolated(words), words); // from left to right
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    shown.replace(u'[', QChar(0x2066)).replace(u']', QChar(0x2069));
    QCOMPARE(ui::measuresIsolated(words), shown);
    QCOMPARE(ui::measuresIsolated(shown), shown); // once more
}

void TextDirectionTest::wordsOfTheProgramAre()
{
    QCOMPARE(ui::durationText(3900us), u"3.90 ms"_s);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(ui::durationText(3900us), u"\u20663.90 ms\u2069"_s);
    QCOMPARE(ui::durationText(80s), u"\u20661 min 20 s\u2069"_s);
    QCOMPARE(ui::shortSizeText(1'200), u"\u20661.2 kB\u2069"_s);
    QCOMPARE(ui::sizeText(38'000), u"\u206638 kB\u2069"_s);
    QVERIFY(ui::plainToolTip(u"3.90 ms"_s).contains(u"\u20663.90 ms\u2069"_s));
}

void TextDirectionTest::whatIsCopiedHasNoIsolates()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString words = u"قبل 1.5 s، ws://localhost"_s;
    QCOMPARE(ui::withoutIsolates(ui::measuresIsolated(words)), words);
    QCOMPARE(ui::withoutIsolates(ui::isolated(words)), words);
}

void TextDirectionTest::marginsAreMirrored()
{
    QCOMPARE(ui::directedMargins(1, 2, 3, 4), QMargins(1, 2, 3, 4));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(ui::directedMargins(1, 2, 3, 4), QMargins(3, 2, 1, 4));
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::TextDirectionTest)
#include "tst_textdirection.moc"
