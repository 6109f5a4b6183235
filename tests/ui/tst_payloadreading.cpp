#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include "samplecapture.h"
#include "stallmonitor.h"
#include "ui/detailpane.h"
#include "ui/hint.h"
#include "ui/plainpage.h"
#include "ui/prettypage.h"
#include "ui/textview.h"
#include "ui/theme.h"

namespace wireloupe {

using namespace std::chrono_literals;
using enum capture::Direction;
using ui::DetailPane;
using Tab = ui::DetailPane::Tab;

/// How the pages of the detail pane read a payload: JSON, encodings, and what is too long to wait for.
class PayloadReadingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::instance().install(*qApp); }
    void init();
    void cleanup();

    void showsBrokenJsonAsFarAsItGoes();
    void followsTheCursorInJson();
    void saysWhichEncoding();
    void forgetsWhatNobodyWaitsFor();
    void keepsUpWithLargeJson();

private:
    QString pretty() const { return m_pane->prettyPage()->view()->toPlainText(); }
    bool isShown(const QWidget *page) const { return page->isVisible(); }

    std::unique_ptr<test::SampleCapture> m_sample;
    std::unique_ptr<DetailPane> m_pane;
};

void PayloadReadingTest::init()
{
    m_sample = std::make_unique<test::SampleCapture>();
    m_pane = std::make_unique<DetailPane>(m_sample->store());
    m_pane->resize(800, 400);
    m_pane->show();
}

void PayloadReadingTest::cleanup()
{
    m_pane.reset();
    m_sample.reset();
}

void PayloadReadingTest::showsBrokenJsonAsFarAsItGoes()
{
    m_pane->setRow(m_sample->text(Incoming, "{\"a\":1,\n\"b\":[2,x],\"c\":3}"));
    QVERIFY(pretty().startsWith(QLatin1String("{\n  \"a\": 1,\n  \"b\": [\n    2,\n")));
    QVERIFY(m_pane->prettyPage()->note().contains(QLatin1String("line 2, column 8")));
    m_pane->setRow(m_sample->text(Incoming, "[12:30] Hello"));
    QCOMPARE(pretty(), QStringLiteral("[12:30] Hello"));
    m_pane->setRow(
        m_sample->frame(Incoming, wire::Opcode::Text, "{\"a\":1,\"b\":[2", 1ms, 1, wire::Rule::None, false));
    QVERIFY(m_pane->prettyPage()->note().contains(QLatin1String("fragment")));
}

void PayloadReadingTest::followsTheCursorInJson()
{
    m_pane->setRow(m_sample->text(Incoming, "{\"a\":{\"b c\":[\"x\\u0041\",1.50]}}"));
    ui::PrettyPage *page = m_pane->prettyPage();
    QCOMPARE(page->path(), QStringLiteral("$"));
    page->view()->setCursor({3, 0});
    QCOMPARE(page->path(), QStringLiteral("$.a[\"b c\"][0]"));
    page->copyPath();
    QCOMPARE(QApplication::clipboard()->text(), page->path());
    page->copyValue();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("xA"));
    QSignalSpy asked(m_pane.get(), &DetailPane::filterRequested);
    page->filterByValue();
    QCOMPARE(asked.takeFirst().first().toString(), QStringLiteral("json:$.a[\"b c\"][0]=\"xA\""));
    page->view()->setCursor({2, 0});
    page->copyValue();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("[\"x\\u0041\",1.50]"));
    page->filterByValue(); // a container is no value to filter by
    QVERIFY(asked.isEmpty());
    m_pane->setRow(m_sample->text(Incoming, "text"));
    QVERIFY(page->path().isEmpty());
}

void PayloadReadingTest::saysWhichEncoding()
{
    m_pane->setCurrentTab(Tab::Text);
    m_pane->setRow(m_sample->frame(Incoming, wire::Opcode::Text, "abc\xFFz"));
    QVERIFY(m_pane->textPage()->note().contains(QLatin1String("UTF-8 from byte 3")));
    m_pane->setRow(m_sample->frame(Incoming, wire::Opcode::Binary, QByteArray("H\0i\0!\0", 6)));
    QCOMPARE(m_pane->textPage()->view()->toPlainText(), QStringLiteral("Hi!"));
    QVERIFY(m_pane->textPage()->note().contains(QLatin1String("UTF-16LE")));
    QComboBox *box = m_pane->textPage()->encodings();
    box->setCurrentIndex(box->findText(QStringLiteral("as Latin-1")));
    emit box->activated(box->currentIndex());
    QCOMPARE(m_pane->textPage()->view()->toPlainText(), QStringLiteral("H␀i␀!␀"));
    m_pane->setRow(m_sample->frame(Incoming, wire::Opcode::Text, "\xC3\xBC"));
    QCOMPARE(m_pane->textPage()->view()->toPlainText(), QStringLiteral("Ã¼"));
    box->setCurrentIndex(0);
    emit box->activated(0);
    QCOMPARE(m_pane->textPage()->view()->toPlainText(), QStringLiteral("ü"));
}

void PayloadReadingTest::forgetsWhatNobodyWaitsFor()
{
    const capture::Row large = m_sample->text(Incoming, QByteArray(2 << 20, 'y'));
    const capture::Row small = m_sample->text(Incoming, "small");
    m_pane->setCurrentTab(Tab::Text);
    for (int round = 0; round < 5; ++round) {
        m_pane->setRow(large);
        m_pane->setRow(small);
        QCOMPARE(m_pane->textPage()->view()->toPlainText(), QStringLiteral("small"));
        m_pane->setRow(large);
        m_pane->setRow({});
        QVERIFY(isShown(m_pane->hint()));
    }
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(isShown(m_pane->hint()));
}

void PayloadReadingTest::keepsUpWithLargeJson()
{
    QByteArray json = "[";
    while (json.size() < 10 << 20)
        json += "{\"id\":9007199254740993,\"name\":\"Ada\",\"values\":[1,2.50,null]},";
    json += "0]";
    const capture::Row row = m_sample->text(Incoming, json);
    m_pane->grab();
    test::StallMonitor monitor;
    monitor.begin("the first mebibyte");
    QElapsedTimer clock;
    clock.start();
    m_pane->setRow(row);
    QTRY_VERIFY(!m_pane->isReading() && m_pane->prettyPage()->isComplete());
    VERIFY_NO_STALL(monitor);
    monitor.begin("all");
    clock.restart();
    m_pane->showAll();
    QTRY_VERIFY(!m_pane->isReading() && m_pane->prettyPage()->isComplete());
    qInfo("10 MiB of JSON shown after %lld ms", static_cast<long long>(clock.elapsed()));
    ui::TextView *view = m_pane->prettyPage()->view();
    QVERIFY(view->lines()->rowCount() > 1'000'000);
    QTest::qWait(20);
    VERIFY_NO_STALL(monitor);
    monitor.begin("to the end");
    QTest::keyClick(view, Qt::Key_End, Qt::ControlModifier);
    QTest::qWait(20);
    QVERIFY(view->visibleString().endsWith(QLatin1String("  0\n]")));
    VERIFY_NO_STALL(monitor);
    // Instrumented or not optimised, folding of a hundred thousand containers is not for the clock.
    view->foldToLevel(1);
    QCOMPARE(view->folds().visibleCount(), view->lines()->memberCount(0) + 2);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::PayloadReadingTest)
#include "tst_payloadreading.moc"
