#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

#include "capture/latencyarchive.h"
#include "capture/recordcursor.h"
#include "session/latencyfeed.h"
#include "session/records.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace wireloupe;
using Kind = capture::LatencySample::Kind;

class TestLatencyFeed : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void findsPairsAsTheyCome();
    void isSilentWhileNothingComes();
    void catchesUpWithALongCapture();
    void tellsAtMostThirtyTimesASecond();
    void rulesCanBeChangedAtAnyTime();
    void aPausedFeedSpendsNothing();
    void whatWaitsTooLongIsUnanswered();
    void anEarlierConnectionIsNotAnswered();
    void resetForgets();
    void clearedStoreBeginsAnew();
    void survivesItsEndDuringAJob();
    void anOpenedCaptureShowsItsFiguresAtOnce();
    void keptFiguresAreThoseOfTheRows();
    void goesOnBehindKeptFigures();
    void figuresByOtherRulesDoNotCount();
    void figuresOfADamagedFileDoNotCount();
    void keepsUpWithARecording();

private:
    void addPairs(int count) const;
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    void recordPairs(const QString &path, int count);

    QTemporaryDir m_folder;
    QThreadPool m_pool;
    std::shared_ptr<capture::Store> m_store;
};

namespace {

quint64 samples(const session::LatencyFeed &feed, Kind kind = Kind::Reply)
{
    return feed.snapshot().counts(kind).samples;
}

std::shared_ptr<capture::Store> opened(const QString &path)
{
    const auto store = capture::Store::open(path).store;
    if (store)
        store->waitUntilIndexed();
    return store;
}

/// As from a file that nothing is kept of.
capture::LatencySnapshot measured(const capture::Store &store, const capture::LatencyRules &rules = {})
{
    capture::LatencyBook book(rules, store.wallStart());
    capture::RecordCursor cursor(store, store.rows().first, store.rows().end);
    while (cursor.next())
        book.add(cursor.view().row, cursor.view().head, cursor.view().payload);
    return book.snapshot();
}

capture::LatencyRules ruleOf(const QString &match)
{
    capture::LatencyRules rules;
    rules.match = capture::MatchRule::fromText(match).value_or(capture::MatchRule());
    return rules;
}

} // namespace

void TestLatencyFeed::init()
{
    m_store = capture::Store::create().store;
    QVERIFY(m_store);
}

void TestLatencyFeed::addPairs(int count) const
{
    for (int number = 0; number < count; ++number) {
        const QByteArray text = "message " + QByteArray::number(number);
        m_store->append(records::sent(text));
        m_store->append(records::received(text));
    }
}

/// With a feed, as a tab does.
void TestLatencyFeed::recordPairs(const QString &path, int count)
{
    m_store = capture::Store::create(path).store;
    QVERIFY(m_store);
    {
        session::LatencyFeed feed(m_store, m_pool);
        addPairs(count);
        QTRY_COMPARE_WITH_TIMEOUT(samples(feed), static_cast<quint64>(count), 60'000);
    }
    m_store.reset();
}

void TestLatencyFeed::findsPairsAsTheyCome()
{
    session::LatencyFeed feed(m_store, m_pool);
    QCOMPARE(samples(feed), 0U);
    QSignalSpy changed(&feed, &session::LatencyFeed::changed);
    addPairs(3);
    QTRY_COMPARE(samples(feed), 3U);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(feed.snapshot().summary(Kind::Reply).count, 3);
    QTRY_COMPARE(feed.progress().done, 6);
    QCOMPARE(feed.progress().total, 6);
    QVERIFY(!feed.isCatchingUp());

    // The request is known from one look, its reply comes with a later one.
    m_store->append(records::sent("late"));
    QTRY_COMPARE(feed.snapshot().counts(Kind::Reply).waiting, 1U);
    m_store->append(records::received("late"));
    QTRY_COMPARE(samples(feed), 4U);
    QCOMPARE(feed.snapshot().samples(Kind::Reply).size(), 4);
}

void TestLatencyFeed::isSilentWhileNothingComes()
{
    session::LatencyFeed feed(m_store, m_pool);
    addPairs(1);
    QTRY_COMPARE(samples(feed), 1U);
    QTRY_COMPARE(feed.progress().done, 2);
    QSignalSpy changed(&feed, &session::LatencyFeed::changed);
    QTest::qWait(1'200);
    QCOMPARE(changed.count(), 0);
}

void TestLatencyFeed::catchesUpWithALongCapture()
{
    constexpr int pairs = 200'000;
    addPairs(pairs);
    session::LatencyFeed feed(m_store, m_pool);
    bool wasCatchingUp = false;
    QList<qint64> progress;
    QList<qint64> pauses;
    QElapsedTimer sinceNews;
    connect(&feed, &session::LatencyFeed::changed, this, [&] {
        wasCatchingUp = wasCatchingUp || feed.isCatchingUp();
        progress.append(feed.progress().done);
        if (sinceNews.isValid())
            pauses.append(sinceNews.nsecsElapsed());
        sinceNews.start();
    });
    QTRY_COMPARE_WITH_TIMEOUT(samples(feed), quint64{pairs}, 60'000);
    QTRY_VERIFY(!feed.isCatchingUp());
    QVERIFY(wasCatchingUp);
    // Jobs of a hundred thousand rows may be shorter than what the eye needs.
    for (const qint64 pause : std::as_const(pauses))
        QVERIFY2(pause > 32'000'000, QByteArray::number(pause).constData());
    QVERIFY(std::is_sorted(progress.begin(), progress.end()));
    QCOMPARE(feed.progress(), (session::LatencyFeed::Progress{2 * pairs, 2 * pairs}));
    QVERIFY(feed.snapshot().hasSameFigures(measured(*m_store)));
}

void TestLatencyFeed::tellsAtMostThirtyTimesASecond()
{
    session::LatencyFeed feed(m_store, m_pool);
    QSignalSpy changed(&feed, &session::LatencyFeed::changed);
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 2'000) {
        addPairs(20);
        QCoreApplication::processEvents();
    }
    QVERIFY(changed.count() >= 5);
    QVERIFY2(changed.count() <= timer.elapsed() * 30 / 1'000 + 1,
             qPrintable(QString::number(changed.count())));
}

void TestLatencyFeed::rulesCanBeChangedAtAnyTime()
{
    addPairs(30'000);
    session::LatencyFeed feed(m_store, m_pool);
    QSignalSpy rulesChanged(&feed, &session::LatencyFeed::rulesChanged);
    QTRY_VERIFY_WITH_TIMEOUT(samples(feed) > 0, 20'000);
    feed.setRules(ruleOf(u"json:$.id"_s));
    QCOMPARE(samples(feed), 0U);
    QCOMPARE(rulesChanged.count(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(feed.progress().done, 60'000, 60'000);
    QCOMPARE(samples(feed), 0U);
    QCOMPARE(feed.snapshot().counts(Kind::Reply).withoutKey, 60'000U);
    feed.setRules(ruleOf(uR"(regex:(\d+))"_s));
    feed.setRules(ruleOf(uR"(regex:(\d+))"_s));
    feed.setRules(ruleOf(u"order"_s));
    feed.setRules(ruleOf(uR"(regex:message (\d+))"_s));
    QTRY_COMPARE_WITH_TIMEOUT(samples(feed), 30'000U, 60'000);
    QCOMPARE(rulesChanged.count(), 4);
    QCOMPARE(feed.snapshot().rules(), feed.rules());
}

void TestLatencyFeed::aPausedFeedSpendsNothing()
{
    session::LatencyFeed feed(m_store, m_pool);
    addPairs(1);
    QTRY_COMPARE(samples(feed), 1U);
    feed.setActive(false);
    QVERIFY(!feed.isActive());
    QVERIFY(m_pool.waitForDone(10'000));
    QCoreApplication::processEvents();
    QSignalSpy changed(&feed, &session::LatencyFeed::changed);
    addPairs(10);
    QTest::qWait(300);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(m_pool.activeThreadCount(), 0);
    feed.setActive(true);
    QTRY_COMPARE(samples(feed), 11U);
}

void TestLatencyFeed::whatWaitsTooLongIsUnanswered()
{
    capture::LatencyRules rules;
    rules.match.timeout = 200ms;
    session::LatencyFeed feed(m_store, m_pool);
    feed.setRules(rules);
    m_store->append(records::sent("nobody answers"));
    QTRY_COMPARE(feed.snapshot().counts(Kind::Reply).waiting, 1U);
    QTRY_COMPARE_WITH_TIMEOUT(feed.snapshot().counts(Kind::Reply).unanswered, 1U, 30'000);
    QCOMPARE(feed.snapshot().counts(Kind::Reply).waiting, 0U);
}

void TestLatencyFeed::anEarlierConnectionIsNotAnswered()
{
    session::LatencyFeed feed(m_store, m_pool);
    m_store->append(records::sent("asked before"));
    capture::Record handshake = records::sent("GET / HTTP/1.1\r\n\r\n");
    handshake.head.kind = capture::RecordKind::HandshakeRequest;
    m_store->append(handshake);
    m_store->append(records::received("asked before"));
    addPairs(1);
    QTRY_COMPARE(samples(feed), 1U);
    QCOMPARE(feed.snapshot().samples(Kind::Reply).back().request, capture::Row{3});
    QCOMPARE(feed.snapshot().counts(Kind::Reply).interrupted, 1U);
}

void TestLatencyFeed::resetForgets()
{
    session::LatencyFeed feed(m_store, m_pool);
    addPairs(5);
    QTRY_COMPARE(samples(feed), 5U);
    m_store->clear();
    feed.reset();
    QCOMPARE(samples(feed), 0U);
    QVERIFY(feed.snapshot().isEmpty());
    addPairs(2);
    QTRY_COMPARE(samples(feed), 2U);
    QCOMPARE(feed.snapshot().samples(Kind::Reply)[0].request, capture::Row{0});
}

void TestLatencyFeed::clearedStoreBeginsAnew()
{
    session::LatencyFeed feed(m_store, m_pool);
    addPairs(5);
    QTRY_COMPARE(samples(feed), 5U);
    m_store->clear();
    addPairs(7);
    QTRY_COMPARE(samples(feed), 7U);
}

void TestLatencyFeed::survivesItsEndDuringAJob()
{
    addPairs(100'000); // enough for several jobs
    for (int round = 0; round < 10; ++round) {
        session::LatencyFeed feed(m_store, m_pool);
        // Looks after every event: a job may be over within milliseconds.
        const QDeadlineTimer deadline(10'000);
        while (m_pool.activeThreadCount() == 0 && !deadline.hasExpired())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QVERIFY(m_pool.activeThreadCount() > 0);
        if (round % 2 == 0)
            feed.reset();
    }
    QVERIFY(m_pool.waitForDone(30'000));
}

void TestLatencyFeed::anOpenedCaptureShowsItsFiguresAtOnce()
{
    recordPairs(path("kept"), 2'000);
    const auto store = opened(path("kept"));
    QVERIFY(store && !store->figures().isEmpty());
    session::LatencyFeed feed(store, m_pool);
    QTRY_COMPARE(samples(feed), 2'000U);
    QCOMPARE(feed.snapshot().summary(Kind::Reply).count, 2'000);
    // No row has been read for that.
    QVERIFY(feed.snapshot().samples(Kind::Reply).isEmpty());
    QTRY_COMPARE(feed.progress(), (session::LatencyFeed::Progress{4'000, 4'000}));
    QVERIFY(!feed.isCatchingUp());
}

void TestLatencyFeed::keptFiguresAreThoseOfTheRows()
{
    recordPairs(path("same"), 3'000);
    const auto store = opened(path("same"));
    session::LatencyFeed feed(store, m_pool);
    QTRY_COMPARE(samples(feed), 3'000U);
    QVERIFY(feed.snapshot().hasSameFigures(measured(*store)));
}

void TestLatencyFeed::goesOnBehindKeptFigures()
{
    m_store = capture::Store::create(path("part")).store;
    addPairs(500);
    m_store->append(records::sent("across"));
    capture::LatencyBook book({}, m_store->wallStart());
    capture::RecordCursor cursor(*m_store, capture::Row{0}, capture::Row{1'001});
    while (cursor.next())
        book.add(cursor.view().row, cursor.view().head, cursor.view().payload);
    m_store->append(records::received("across"));
    addPairs(500);
    m_store->setFigures(capture::LatencyArchive::write(book));
    m_store.reset();

    const auto store = opened(path("part"));
    session::LatencyFeed feed(store, m_pool);
    QTRY_COMPARE(samples(feed), 1'001U);
    QCOMPARE(feed.snapshot().samples(Kind::Reply).size(), 501);
    QCOMPARE(feed.snapshot().samples(Kind::Reply)[0].request, capture::Row{1'000});
    QVERIFY(feed.snapshot().hasSameFigures(measured(*store)));
}

void TestLatencyFeed::figuresByOtherRulesDoNotCount()
{
    m_store = capture::Store::create(path("rules")).store;
    {
        session::LatencyFeed feed(m_store, m_pool);
        feed.setRules(ruleOf(uR"(regex:(\d+))"_s));
        addPairs(100);
        QTRY_COMPARE(samples(feed), 100U);
    }
    m_store.reset();
    const auto store = opened(path("rules"));
    session::LatencyFeed by(store, m_pool);
    QSignalSpy rulesChanged(&by, &session::LatencyFeed::rulesChanged);
    QTRY_COMPARE(samples(by), 100U);
    QCOMPARE(by.rules(), ruleOf(uR"(regex:(\d+))"_s));
    QCOMPARE(rulesChanged.count(), 1);
    by.setRules({});
    QTRY_COMPARE(samples(by), 100U);
    QCOMPARE(by.snapshot().samples(Kind::Reply).size(), 100);

    session::LatencyFeed given(store, m_pool);
    given.setRules(ruleOf(u"order"_s));
    QTRY_COMPARE(samples(given), 100U);
    QCOMPARE(given.rules(), ruleOf(u"order"_s));
    QCOMPARE(given.snapshot().samples(Kind::Reply).size(), 100);
}

void TestLatencyFeed::figuresOfADamagedFileDoNotCount()
{
    recordPairs(path("damaged"), 100);
    {
        // One row is lost: those behind it have other numbers than the figures know.
        QFile file(path("damaged"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(capture::format::fileHeadSize + 10));
        file.putChar('\x7e');
    }
    const auto store = opened(path("damaged"));
    QVERIFY(!store->damage().isSound() && !store->figures().isEmpty());
    session::LatencyFeed feed(store, m_pool);
    QTRY_COMPARE(samples(feed), 99U);
    QVERIFY(feed.snapshot().hasSameFigures(measured(*store)));
}

void TestLatencyFeed::keepsUpWithARecording()
{
    session::LatencyFeed feed(m_store, m_pool);
    QElapsedTimer timer;
    timer.start();
    constexpr int pairs = 50'000;
    addPairs(pairs);
    const qint64 recorded = timer.elapsed();
    QTRY_COMPARE_WITH_TIMEOUT(samples(feed), quint64{pairs}, 60'000);
    qInfo("%d rows were recorded in %lld ms and measured %lld ms later", 2 * pairs, recorded,
          timer.elapsed() - recorded);
    QCOMPARE(feed.snapshot().counts(Kind::Reply).givenUp, 0U);
    QCOMPARE(feed.snapshot().counts(Kind::Reply).waiting, 0U);
    QVERIFY(feed.snapshot().marks().empty());
}

QTEST_GUILESS_MAIN(TestLatencyFeed)
#include "tst_latencyfeed.moc"
