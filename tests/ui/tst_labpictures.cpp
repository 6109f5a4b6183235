#include <QAbstractButton>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

#include "appearances.h"
#include "labsample.h"
#include "session/labwords.h"
#include "ui/labresults.h"
#include "ui/labtab.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using session::LabState;
using session::Transport;
using ui::LabTab;

/// The transport lab before, in and after a run, in both appearances, two sizes, and from right to left.
/// Leaves its pictures in the folder named by WIRELOUPE_PICTURES, for an eye to judge.
class LabPicturesTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void lab_data();
    void lab();
    void cleanup()
    {
        ui::Theme::instance().setPreference(ui::Theme::Preference::System);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

private:
    static void showFailure(LabTab &tab);
};

void LabPicturesTest::lab_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isRightToLeft");
    QTest::newRow("light-small") << false << QSize(900, 600) << false;
    QTest::newRow("dark-small") << true << QSize(900, 600) << false;
    QTest::newRow("light-large") << false << QSize(1600, 1000) << false;
    QTest::newRow("dark-large") << true << QSize(1600, 1000) << false;
    QTest::newRow("right-to-left") << false << QSize(1600, 1000) << true;
}

/// What a run looks like of which one transport has failed for good, and one is being tried again.
void LabPicturesTest::showFailure(LabTab &tab)
{
    ui::LabPicture picture = test::labSample(30, LabState::Running);
    session::TransportFigures &failed = picture.figures[Transport::LongPolling];
    failed = {};
    failed.state = LabState::Failed;
    failed.fault.kind = net::ProbeFault::Kind::Status;
    failed.fault.number = 404;
    failed.fault.detail = "Not Found";
    picture.points[Transport::LongPolling].clear();
    session::TransportFigures &retrying = picture.figures[Transport::EventStream];
    retrying.state = LabState::Retrying;
    retrying.fault.kind = net::ProbeFault::Kind::StreamEnded;
    retrying.nextTry = picture.now + 2500ms;
    tab.findChild<ui::LabResults *>()->setPicture(picture);
}

void LabPicturesTest::lab()
{
    test::applyAppearance();
    QFETCH(QSize, size);
    QFETCH(bool, isRightToLeft);
    QGuiApplication::setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    test::TestWindow window(size);
    window.trigger(ui::ActionId::ShowLab);
    auto *tab = qobject_cast<LabTab *>(window.currentPage());
    QTest::qWait(50); // the layout settles
    test::keepAppearance(*window, u"lab-empty"_s);
    QTest::mouseClick(window.findOnPage<QAbstractButton>("labOwn"), Qt::LeftButton, {}, QPoint(8, 8));
    QTest::keyClicks(window.findOnPage("labWebSocketUrl"), u"wss://prices.example/feed"_s);
    QTest::keyClicks(window.findOnPage("labStampPath"), u"$.sent"_s);
    QTest::qWait(50); // the layout settles
    test::keepAppearance(*window, u"lab-endpoints"_s);
    QTest::mouseClick(window.findOnPage<QAbstractButton>("labOwn"), Qt::LeftButton, {}, QPoint(8, 8));
    window.findOnPage<QDoubleSpinBox>("labRate")->setValue(50);
    window.findOnPage<QSpinBox>("labPoll")->setValue(500);
    window.findOnPage<QSpinBox>("labDuration")->setValue(4);
    QTest::mouseClick(window.findOnPage("labStartStop"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(tab->lab().figures(Transport::ShortPolling).delivered > 90, 30'000);
    test::keepAppearance(*window, u"lab-running"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!tab->lab().isRunning(), 30'000);
    QTest::qWait(50); // the layout settles
    test::keepAppearance(*window, u"lab-finished"_s);
    showFailure(*tab);
    QTest::qWait(50); // the layout settles
    test::keepAppearance(*window, u"lab-failed"_s);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::LabPicturesTest)
#include "tst_labpictures.moc"
