#include "ui/codefield.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include "ui/theme.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using ui::CodeField;

class CodeFieldTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::instance().install(*qApp); }

    void tellsWhatIsTyped()
    {
        CodeField field(u"code"_s, 3);
        field.show();
        QSignalSpy edited(&field, &CodeField::edited);
        field.setText("given");
        QCOMPARE(edited.count(), 0);
        auto *edit = field.findChild<QPlainTextEdit *>(u"code"_s);
        edit->moveCursor(QTextCursor::End);
        QTest::keyClicks(edit, u"!"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(edited.count(), 2);
        QCOMPARE(field.text(), QByteArray("given!\n"));
    }

    void keepsOneLineOne()
    {
        CodeField field(u"code"_s, 1);
        field.show();
        auto *edit = field.findChild<QPlainTextEdit *>();
        QTest::keyClicks(edit, u"a"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        edit->insertPlainText(u"b\nc"_s); // as pasted
        QCOMPARE(field.text(), QByteArray("ab c"));
    }

    void underlinesWhatIsWrong()
    {
        CodeField field(u"code"_s, 1);
        field.show();
        field.setText("ä bad");
        field.setProblemAtBytes(u"no word"_s, 3, 3);
        auto *edit = field.findChild<QPlainTextEdit *>();
        QCOMPARE(edit->extraSelections().size(), 1);
        QCOMPARE(edit->extraSelections().first().cursor.selectedText(), u"bad"_s);
        const auto *label = field.findChild<QLabel *>(u"codeProblem"_s);
        QVERIFY(label->isVisible());
        QCOMPARE(label->text(), u"no word (at character 3)"_s);
        QCOMPARE(edit->accessibleDescription(), label->text());
        // What is missing at the end is marked at the last character.
        field.setProblem(u"missing"_s, 5);
        QCOMPARE(edit->extraSelections().first().cursor.selectedText(), u"d"_s);
        field.setProblem(u"nowhere"_s);
        QVERIFY(edit->extraSelections().isEmpty());
        QCOMPARE(field.problem(), u"nowhere"_s);
        field.setProblem({});
        QVERIFY(!label->isVisible() && field.problem().isEmpty());
    }

    void marksFollowTheTheme()
    {
        auto &theme = ui::Theme::instance();
        theme.setPreference(ui::Theme::Preference::Light);
        CodeField field(u"code"_s, 1);
        field.setText("a bad");
        field.setProblem(u"no word"_s, 2, 3);
        const auto *edit = field.findChild<QPlainTextEdit *>();
        for (const auto preference : {ui::Theme::Preference::Dark, ui::Theme::Preference::Light}) {
            theme.setPreference(preference);
            const QTextEdit::ExtraSelection mark = edit->extraSelections().first();
            QCOMPARE(mark.format.background().color(), theme.color(ui::Role::ErrorTint));
            QCOMPARE(mark.format.underlineColor(), theme.color(ui::Role::Error));
            QCOMPARE(mark.cursor.selectedText(), u"bad"_s);
        }
    }

    void leavesItByTab()
    {
        QWidget window;
        CodeField first(u"first"_s, 3, &window), second(u"second"_s, 3, &window);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first.setFocus();
        QTest::keyClick(first.focusProxy(), Qt::Key_Tab);
        QVERIFY(second.focusProxy()->hasFocus());
        QVERIFY(first.text().isEmpty());
    }
};

} // namespace wireloupe

QTEST_MAIN(wireloupe::CodeFieldTest)
#include "tst_codefield.moc"
