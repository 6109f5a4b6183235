#include <QDialog>
#include <QLabel>
#include <QToolButton>

#include "languageprogram.h"
#include "ui/captureexport.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using test::Program;
using ui::ActionId;

/// What is said while another language waits for its window, and what of it is still to be read then.
class WindowHostTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void tellsOnceWhyItWaits();
    void leavesAWarningToBeRead();
    void carriesTheMessage();

    void cleanup() { ui::Translators().setLanguage({}); }

private:
    /// What the bar over the tabs says; empty where it is not shown.
    static QString told(Program &program)
    {
        for (const QLabel *label : program.window().findChildren<QLabel *>(u"messageText"_s))
            if (label->isVisible())
                return label->text();
        return {};
    }

    static void dismiss(Program &program)
    {
        for (QToolButton *button : program.window().findChildren<QToolButton *>(u"messageClose"_s))
            if (button->isVisible())
                button->click();
    }

    /// A dialog, which no other window could show.
    static QDialog *busy(Program &program)
    {
        program.trigger(ActionId::Shortcuts);
        for (QDialog *dialog : program.window().findChildren<QDialog *>())
            if (dialog->isVisible())
                return dialog;
        return nullptr;
    }
};

void WindowHostTest::tellsOnceWhyItWaits()
{
    Program program;
    QDialog *dialog = busy(program);
    QVERIFY(dialog);
    const QSignalSpy replaced(&program.host(), &ui::WindowHost::windowReplaced);
    program.host().setLanguage(u"de"_s);
    QTRY_VERIFY2(told(program).startsWith(u"The language changes"_s), qPrintable(told(program)));
    program.window().warn(u"Something else."_s);
    QTest::qWait(500); // it has been tried again
    QCOMPARE(told(program), u"Something else."_s);
    dismiss(program);
    program.host().setLanguage(u"fr"_s); // wished anew
    QTRY_VERIFY(told(program).startsWith(u"The language changes"_s));
    dialog->close();
    QTRY_COMPARE(replaced.size(), 1);
    QCOMPARE(program.host().language(), u"fr"_s);
    QCOMPARE(told(program), QString()); // that has come to pass
}

void WindowHostTest::leavesAWarningToBeRead()
{
    Program program;
    QDialog *dialog = busy(program);
    QVERIFY(dialog);
    program.window().warn(u"Something is wrong."_s);
    program.host().setLanguage(u"de"_s);
    QTest::qWait(500); // it has been tried more than once
    QCOMPARE(told(program), u"Something is wrong."_s);
    dismiss(program);
    QTRY_VERIFY2(told(program).startsWith(u"The language changes"_s), qPrintable(told(program)));
    dismiss(program);
    QTest::qWait(500);
    QCOMPARE(told(program), QString()); // once is enough
    const QSignalSpy replaced(&program.host(), &ui::WindowHost::windowReplaced);
    dialog->close();
    QTRY_COMPARE(replaced.size(), 1);
}

void WindowHostTest::carriesTheMessage()
{
    Program program;
    QDialog *dialog = busy(program);
    QVERIFY(dialog);
    const QSignalSpy replaced(&program.host(), &ui::WindowHost::windowReplaced);
    program.host().setLanguage(u"de"_s);
    QTRY_VERIFY(told(program).startsWith(u"The language changes"_s));
    program.window().parts().exports->start(
        {.store = capture::Store::create().store, .path = u"/dev/null/log.jsonl"_s, .rows = {}});
    QTRY_VERIFY2(told(program).contains(u"could not be written"_s), qPrintable(told(program)));
    const QString problem = told(program);
    dialog->close();
    QTRY_COMPARE(replaced.size(), 1);
    QTRY_COMPARE(told(program), problem);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::WindowHostTest)
#include "tst_windowhost.moc"
