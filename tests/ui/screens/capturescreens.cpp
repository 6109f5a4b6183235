#include <QLineEdit>
#include <QRegularExpression>

#include "ui/capturepane.h"
#include "ui/capturetab.h"
#include "ui/detailpane.h"
#include "ui/findbar.h"
#include "ui/handshakeview.h"
#include "ui/hexpage.h"
#include "ui/logarea.h"
#include "ui/logmarks.h"
#include "ui/screens/content.h"
#include "ui/screens/screens.h"
#include "ui/screens/stage.h"

namespace wireloupe::test {

using namespace Qt::StringLiterals;
using ui::DetailPane;

namespace {

ui::CapturePane *openCapture(Stage &stage)
{
    content::certificates(); // older than the log that they are in
    SampleCapture sample;
    content::fill(sample);
    TestWindow &window = stage.window();
    window->parts().workbench->openCapture({.store = sample.store(), .name = content::longName});
    ui::CapturePane *pane = window.currentPage()->capturePane();
    [pane] { QTRY_COMPARE(pane->shownRows(), pane->store()->count()); }();
    return pane;
}

void details(Stage &stage)
{
    ui::CapturePane *pane = openCapture(stage);
    auto *detail = pane->findChild<DetailPane *>();
    const qint64 last = pane->store()->count() - 1;
    const auto addView = [&](const QString &name, qint64 row, DetailPane::Tab tab) {
        stage.addView(name, [=] {
            detail->setCurrentTab(tab);
            pane->goToRow(capture::Row{row});
            QTRY_VERIFY(!detail->isReading());
        });
    };
    addView(u"pretty"_s, 20, DetailPane::Tab::Pretty);
    addView(u"text"_s, 20, DetailPane::Tab::Text);
    addView(u"hex"_s, 20, DetailPane::Tab::Hex);
    addView(u"frame"_s, 20, DetailPane::Tab::Frame);
    addView(u"tls"_s, 1, DetailPane::Tab::Pretty);
    for (const auto &[view, name] : {std::pair(ui::HandshakeView::View::Heads, u"heads"_s),
                                     std::pair(ui::HandshakeView::View::Time, u"time"_s),
                                     std::pair(ui::HandshakeView::View::Certificate, u"certificate"_s)})
        stage.addView(u"handshake-"_s + name, [=, view = view] {
            detail->setCurrentTab(DetailPane::Tab::Handshake);
            pane->goToRow(capture::Row{20});
            detail->handshakeView()->setCurrentView(view);
        });
    addView(u"long"_s, last - 5, DetailPane::Tab::Text);
    addView(u"raw"_s, last - 6, DetailPane::Tab::Pretty);
    addView(u"injected"_s, last - 7, DetailPane::Tab::Frame);
    addView(u"violation"_s, last - 8, DetailPane::Tab::Pretty);
    addView(u"close"_s, last - 4, DetailPane::Tab::Frame);
    addView(u"failed"_s, last, DetailPane::Tab::Pretty);
}

void ways(Stage &stage)
{
    ui::CapturePane *pane = openCapture(stage);
    ui::LogArea *log = pane->log();
    stage.addView(
        u"find"_s,
        [=] {
            log->find();
            log->findBar()->findChild<QLineEdit *>()->setText(u"/hello [0-9]*7/"_s);
            log->findNext();
            // Which of how many, in any language.
            const QRegularExpression place(u"\\p{Nd}\\P{Nd}+\\p{Nd}"_s);
            QTRY_VERIFY(log->findBar()->statusText().contains(place));
        });
    stage.addView(u"bad-find"_s,
                  [=] { log->findBar()->findChild<QLineEdit *>()->setText(u"/(unclosed [a-z/"_s); });
    stage.addView(u"go-to"_s, [=] {
        log->goTo();
        auto *edit = log->findChild<QLineEdit *>(u"goToEdit"_s);
        QTest::keyClicks(edit, u"999999"_s);
        QTest::keyClick(edit, Qt::Key_Return);
    });
    stage.addView(
        u"marks"_s,
        [=] {
            pane->goToRow(capture::Row{20});
            for (const qint64 row : {18, 22, 25})
                log->marks()->set(capture::Row{row}, u"why twice? "_s + content::longName);
        });
    stage.addView(
        u"filter"_s, [=] { pane->setFilterText(u"op:ping dir:out"_s); });
    stage.addView(u"bad-filter"_s, [=] { pane->setFilterText(u"op:nonsense or size:>many"_s); });
    stage.addView(u"nothing-passes"_s, [=] {
        pane->setFilterText(u"nobody has ever written this"_s);
        QTRY_COMPARE(pane->shownRows(), 0);
    });
}

void empty(Stage &stage)
{
    stage.window()->parts().workbench->openCapture({.store = SampleCapture().store(), .name = u"nothing"_s});
}

} // namespace

Screens captureScreens()
{
    return {{u"capture-empty"_s, empty}, {u"detail"_s, details}, {u"log"_s, ways}};
}

} // namespace wireloupe::test
