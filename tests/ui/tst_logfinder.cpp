#include <QSignalSpy>
#include <QTest>

#include "samplecapture.h"
#include "ui/findquery.h"
#include "ui/framelogmodel.h"
#include "ui/framelogview.h"
#include "ui/logfinder.h"
#include "ui/theme.h"

namespace wireloupe {

using enum capture::Direction;
using capture::Row;
using ui::FindOutcome;
using ui::LogFinder;

class LogFinderTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::instance().install(*qApp); }
    void init();
    void cleanup();
    void countsAndGoesRound();
    void beginsWhereTheUserIs();
    void growsWithTheCapture();
    void looksAtWhatIsShownOnly();
    void followsTheFilter();
    void looksInHeadsAndCompressedPayloads();
    void matchesExpressionsAndCase();
    void forgetsWithTheNextKey();
    void waitsForRowsThatAreNotKnownYet();
    void endsWithTheCapture();
    void findsNothingInNothing();

private:
    void find(const char *typed, bool matchesCase = false)
    {
        m_finder->highlight(ui::findQuery(QString::fromUtf8(typed), matchesCase));
    }
    void waitUntilKnown() { QTRY_VERIFY(m_finder->findCount().isComplete); }
    Row current() const { return m_view->currentLogRow().value_or(Row{-1}); }
    void filter(const char *text)
    {
        m_model->setFilter(capture::Filter::parse(QString::fromUtf8(text)).filter);
    }

    std::unique_ptr<test::SampleCapture> m_sample;
    std::unique_ptr<ui::FrameLogView> m_view;
    ui::FrameLogModel *m_model = nullptr;
    std::unique_ptr<LogFinder> m_finder;
};

void LogFinderTest::init()
{
    m_sample = std::make_unique<test::SampleCapture>();
    m_model = new ui::FrameLogModel(m_sample->store());
    m_view = std::make_unique<ui::FrameLogView>(m_model);
    m_view->resize(600, 400);
    m_view->show();
    m_finder = std::make_unique<LogFinder>(*m_model, *m_view);
    for (int i = 0; i < 100; ++i)
        m_sample->text(i % 2 ? Incoming : Outgoing,
                       i % 10 == 5 ? "a Needle " + QByteArray::number(i) : "hay");
    m_model->refresh();
}

void LogFinderTest::cleanup()
{
    m_finder.reset();
    m_view.reset();
    m_sample.reset();
}

void LogFinderTest::countsAndGoesRound()
{
    m_view->goToRow(Row{0});
    find("needle");
    waitUntilKnown();
    QCOMPARE(m_finder->findCount().total, 10);
    QCOMPARE(m_finder->findCount().current, -1);
    QCOMPARE(m_finder->findNext(), FindOutcome::Found);
    QCOMPARE(current(), Row{5});
    QCOMPARE(m_finder->findNext(), FindOutcome::Found);
    QCOMPARE(current(), Row{15});
    QCOMPARE(m_finder->findCount().current, 1);
    QCOMPARE(m_finder->findPrevious(), FindOutcome::Found);
    QCOMPARE(m_finder->findPrevious(), FindOutcome::FoundWrapped);
    QCOMPARE(current(), Row{95});
    QCOMPARE(m_finder->findNext(), FindOutcome::FoundWrapped);
    QCOMPARE(current(), Row{5});
}

void LogFinderTest::beginsWhereTheUserIs()
{
    m_view->goToRow(Row{50});
    find("needle");
    QCOMPARE(m_finder->hits().anchor(), Row{51});
    waitUntilKnown();
    QCOMPARE(m_finder->hits().after().front(), Row{55});
    QCOMPARE(m_finder->hits().before().back(), Row{45});
    m_finder->findNext();
    QCOMPARE(current(), Row{55});
    QCOMPARE(m_finder->findCount().current, 5);
}

void LogFinderTest::growsWithTheCapture()
{
    m_view->goToRow(Row{50});
    find("needle");
    waitUntilKnown();
    m_sample->text(Outgoing, "one more needle");
    QTRY_COMPARE(m_finder->findCount().total, 11);
    m_view->goToRow(Row{95});
    m_finder->findNext();
    QCOMPARE(current(), Row{100});
}

void LogFinderTest::looksAtWhatIsShownOnly()
{
    filter("dir:out");
    QTRY_COMPARE(m_model->rowCount(), 50);
    find("needle"); // rows 5, 15, ... came in
    waitUntilKnown();
    QCOMPARE(m_finder->findCount().total, 0);
    QCOMPARE(m_finder->findNext(), FindOutcome::NotFound);
    find("hay");
    waitUntilKnown();
    QCOMPARE(m_finder->findCount().total, 50);
}

void LogFinderTest::followsTheFilter()
{
    find("needle");
    waitUntilKnown();
    filter("dir:out");
    QTRY_COMPARE(m_finder->findCount().total, 0);
    waitUntilKnown();
    filter("");
    QTRY_COMPARE(m_finder->findCount().total, 10);
}

void LogFinderTest::looksInHeadsAndCompressedPayloads()
{
    m_sample->handshake();
    m_sample->compressed(Incoming, QByteArray(2000, 'x') + "inflated pin");
    m_model->refresh();
    find("sec-websocket-accept");
    waitUntilKnown();
    QCOMPARE(m_finder->findCount().total, 1);
    find("inflated PIN");
    waitUntilKnown();
    QCOMPARE(m_finder->findCount().total, 1);
}

void LogFinderTest::matchesExpressionsAndCase()
{
    find("/needle [0-4]/");
    waitUntilKnown();
    QCOMPARE(m_finder->findCount().total, 4); // 15, 25, 35 and 45
    find("needle", true);
    waitUntilKnown();
    QCOMPARE(m_finder->findCount().total, 0);
    find("Needle", true);
    waitUntilKnown();
    QCOMPARE(m_finder->findCount().total, 10);
}

void LogFinderTest::forgetsWithTheNextKey()
{
    for (const char *typed : {"h", "ha", "hay", "need", "needle 5"})
        find(typed);
    waitUntilKnown();
    QTest::qWait(100);                        // nothing of the others comes late
    QCOMPARE(m_finder->findCount().total, 2); // 5 and 55
    find("");
    QCOMPARE(m_finder->findCount().total, 0);
    QVERIFY(m_finder->findCount().isComplete);
}

void LogFinderTest::waitsForRowsThatAreNotKnownYet()
{
    m_view->goToRow(Row{50});
    QSignalSpy stepped(m_finder.get(), &LogFinder::stepped);
    find("needle");
    QCOMPARE(m_finder->findPrevious(), FindOutcome::Searching);
    QTRY_COMPARE(stepped.count(), 1);
    QCOMPARE(stepped.first().first().value<FindOutcome>(), FindOutcome::Found);
    QCOMPARE(current(), Row{45});
}

void LogFinderTest::endsWithTheCapture()
{
    find("needle");
    waitUntilKnown();
    m_sample->store()->clear();
    QTRY_COMPARE(m_finder->findCount().total, 0);
    m_sample->text(Outgoing, "a needle again");
    QTRY_COMPARE(m_finder->findCount().total, 1);
}

void LogFinderTest::findsNothingInNothing()
{
    m_sample->store()->clear();
    m_model->refresh();
    QCOMPARE(m_finder->findNext(), FindOutcome::NotFound);
    find("needle");
    waitUntilKnown();
    QCOMPARE(m_finder->findNext(), FindOutcome::NotFound);
    QCOMPARE(m_finder->findPrevious(), FindOutcome::NotFound);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::LogFinderTest)
#include "tst_logfinder.moc"
