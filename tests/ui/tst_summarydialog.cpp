#include <QClipboard>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>

#include "samplecapture.h"
#include "ui/rategraph.h"
#include "ui/summarydialog.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using test::TestWindow;
using ui::ActionId;

/// What a capture holds as a whole, in a window beside it.
class SummaryDialogTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void saysWhatTheCaptureHolds();
    void countsAgain();
    void canBeClosedWhileItCounts();
    void staysSmall();
    void isLinedUpFromTheLeft();

private:
    static ui::SummaryDialog *open(TestWindow &window);
};

ui::SummaryDialog *SummaryDialogTest::open(TestWindow &window)
{
    window.trigger(ActionId::CaptureSummary);
    auto *dialog = window.find<ui::SummaryDialog>("summaryDialog");
    return dialog;
}

void SummaryDialogTest::saysWhatTheCaptureHolds()
{
    test::SampleCapture sample;
    sample.handshake();
    sample.conversation(200);
    sample.close(1000, "done");
    TestWindow window;
    QVERIFY(!window->actions().action(ActionId::CaptureSummary)->isEnabled());
    window->parts().workbench->openCapture({.store = sample.store(), .name = u"sample"_s});
    auto *dialog = open(window);
    QVERIFY(dialog && !dialog->isModal());
    auto *text = dialog->findChild<QPlainTextEdit *>(u"summaryText"_s);
    auto *copy = dialog->findChild<QPushButton *>(u"copySummary"_s);
    QTRY_VERIFY(copy->isEnabled());
    QVERIFY(!dialog->findChild<QProgressBar *>(u"summaryProgress"_s)->isVisible());
    const QString shown = text->toPlainText();
    for (const QString &part :
         {u"Frames by opcode"_s, u"Ping"_s, u"1000 Normal Closure"_s, u"handshakes done: 1"_s})
        QVERIFY2(shown.contains(part), qPrintable(part + u'\n' + shown));
    auto *graph = dialog->findChild<ui::RateGraph *>(u"rateGraph"_s);
    QVERIFY(graph->accessibleDescription().contains(u"frames/s"_s));
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), shown);
    test::keepPicture(*dialog, u"summary"_s);
}

void SummaryDialogTest::countsAgain()
{
    test::SampleCapture sample;
    sample.conversation(1);
    TestWindow window;
    window->parts().workbench->openCapture({.store = sample.store()});
    auto *dialog = open(window);
    auto *again = dialog->findChild<QPushButton *>(u"countAgain"_s);
    auto *text = dialog->findChild<QPlainTextEdit *>(u"summaryText"_s);
    QTRY_VERIFY(again->isEnabled());
    const QString before = text->toPlainText();
    sample.conversation(1);
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    again->setFocus();
    QTest::keyClick(again, Qt::Key_Space);
    QVERIFY(text->hasFocus()); // the button cannot have it while it counts
    QTRY_VERIFY(again->isEnabled() && text->toPlainText() != before);
}

void SummaryDialogTest::canBeClosedWhileItCounts()
{
    test::SampleCapture sample;
    for (int i = 0; i < 300'000; ++i)
        sample.text(capture::Direction::Incoming, "row");
    TestWindow window;
    window->parts().workbench->openCapture({.store = sample.store()});
    auto *dialog = open(window);
    dialog->close();
    QTRY_VERIFY(!window.find("summaryDialog"));
}

void SummaryDialogTest::staysSmall()
{
    test::SampleCapture sample;
    sample.conversation(20);
    ui::SummaryDialog dialog(sample.store(), u"sample"_s);
    dialog.resize(420, 320);
    dialog.show();
    QTRY_VERIFY(dialog.findChild<QPushButton *>(u"copySummary"_s)->isEnabled());
    QVERIFY(dialog.width() <= 480);
    test::keepPicture(dialog, u"summary-small"_s);
}

void SummaryDialogTest::isLinedUpFromTheLeft()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    test::SampleCapture sample;
    sample.conversation(20);
    ui::SummaryDialog dialog(sample.store(), u"sample"_s);
    QCOMPARE(dialog.findChild<QPlainTextEdit *>(u"summaryText"_s)->layoutDirection(), Qt::LeftToRight);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::SummaryDialogTest)

#include "tst_summarydialog.moc"
