#include <QStandardPaths>
#include <QTest>

#include "capture/filterscan.h"
#include "capture/records.h"
#include "session/filterjob.h"

using namespace wireloupe;
using namespace wireloupe::session;
using capture::Filter;
using capture::Row;
using capture::RowSet;

class TestFilterJob : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void findsAllInOrder();
    void showsTheFirstRowsEarly();
    void answersThoughNothingIsThere();
    void growsWithTheCapture();
    void keepsOnlyTheLastFilter();
    void isCancelledAtOnce();
    void beginsWithTheFirstRowThatIsLeft();
    void followsAClear();
    void followsMarks();
    void letsManyTakeTurns();
    void maySurviveItsJob();
};

namespace {

Filter filter(const char *text)
{
    return *Filter::parse(QString::fromUtf8(text)).filter;
}

std::shared_ptr<capture::Store> recorded(int rows, const QByteArray &payload = "hay")
{
    auto store = capture::Store::create().store;
    const capture::Record hay = capture::test::sent(payload);
    for (int row = 0; row < rows; ++row)
        store->append(row % 3 == 0 ? capture::test::sent(payload + " needle") : hay);
    return store;
}

/// Has to be looked for in each row: no literal shows at once that there is none in a block.
constexpr auto slowFilter = "/[n][e]{2}[d]/";

/// A job, and what it has found as a log would keep it.
struct Listener
{
    explicit Listener(std::shared_ptr<const capture::Store> store) : job(std::move(store))
    {
        QObject::connect(&job, &FilterJob::rowsFound, &job, [this](const RowSet &more) {
            rows.append(more);
            ++answers;
        });
        QObject::connect(&job, &FilterJob::restarted, &job, [this] {
            rows.clear();
            ++restarts;
        });
    }

    void start(const char *text, qint64 end)
    {
        rows.clear();
        answers = 0;
        job.start(filter(text), end);
    }

    bool isThrough(qint64 end) const { return !job.isRunning() && job.scannedRows() == end; }

    FilterJob job;
    RowSet rows;
    int answers = 0;
    int restarts = 0;
};

} // namespace

void TestFilterJob::findsAllInOrder()
{
    const auto store = recorded(30'000);
    Listener listener(store);
    listener.start("needle", 30'000);
    QTRY_VERIFY(listener.isThrough(30'000));
    QCOMPARE(listener.rows, capture::matchingRows(*store, filter("needle")));
    QCOMPARE(listener.rows.size(), 10'000);
}

void TestFilterJob::showsTheFirstRowsEarly()
{
    constexpr int count = 400'000;
    const auto store = recorded(count);
    Listener listener(store);
    qint64 scannedAtFirst = count;
    connect(&listener.job, &FilterJob::rowsFound, this, [&] {
        if (listener.answers == 1)
            scannedAtFirst = listener.job.scannedRows();
    });
    listener.start(slowFilter, count);
    QTRY_VERIFY(listener.isThrough(count));
    QVERIFY(listener.answers > 1);
    QVERIFY(scannedAtFirst > 0 && scannedAtFirst < count / 2);
    QCOMPARE(listener.rows.size(), (count + 2) / 3);
}

void TestFilterJob::answersThoughNothingIsThere()
{
    const auto store = capture::Store::create().store;
    Listener listener(store);
    listener.start("needle", 0);
    QTRY_COMPARE(listener.answers, 1);
    QVERIFY(listener.rows.isEmpty() && listener.isThrough(0));
}

void TestFilterJob::growsWithTheCapture()
{
    const auto store = recorded(10);
    Listener listener(store);
    listener.start("needle", 10);
    for (int round = 0; round < 20; ++round) {
        store->append(capture::test::sent("another needle"));
        store->append(capture::test::sent("more hay"));
        listener.job.advanceTo(store->count());
    }
    QTRY_VERIFY(listener.isThrough(50));
    QCOMPARE(listener.rows, capture::matchingRows(*store, filter("needle")));
    listener.job.advanceTo(20); // not backwards
    QVERIFY(listener.isThrough(50));
}

void TestFilterJob::keepsOnlyTheLastFilter()
{
    const auto store = recorded(50'000);
    Listener listener(store);
    for (const char *text : {"n", "ne", "nee", "hay", "op:text", "dir:in", "needle"})
        listener.start(text, 50'000);
    QTRY_VERIFY(listener.isThrough(50'000));
    QCOMPARE(listener.rows, capture::matchingRows(*store, filter("needle")));
}

/// A filter that takes seconds does not delay the next one, on however many threads it could have run.
void TestFilterJob::isCancelledAtOnce()
{
    const auto store = recorded(3000, QByteArray(20'000, 'a'));
    Listener listener(store);
    for (int i = 0; i < 20; ++i)
        listener.start("/[^b]{50}x/ or /a+c$/", 3000);
    listener.start("op:text", 3000);
    QTRY_VERIFY(listener.answers > 0);

    listener.start("/[^b]{50}x/", 3000);
    listener.job.cancel();
    QVERIFY(!listener.job.isRunning());
    const int answers = listener.answers;
    listener.start("op:ping", 3000);
    QTRY_VERIFY(listener.isThrough(3000));
    QVERIFY(listener.answers > answers);
    QVERIFY(listener.rows.isEmpty());
}

void TestFilterJob::beginsWithTheFirstRowThatIsLeft()
{
    const auto store = capture::Store::create().store;
    store->setLimit({.rows = 1000});
    for (int row = 0; row < 5000; ++row)
        store->append(capture::test::sent("x"));
    QTRY_VERIFY(capture::toInt(store->rows().first) >= 3000);
    const qint64 first = capture::toInt(store->rows().first);
    Listener listener(store);
    listener.start("x", 5000);
    QTRY_VERIFY(listener.isThrough(5000));
    QVERIFY(capture::toInt(listener.rows.front()) >= first);
    QCOMPARE(listener.rows.back(), Row{4999});
}

void TestFilterJob::followsAClear()
{
    const auto store = recorded(1000);
    Listener listener(store);
    listener.start("needle", 1000);
    QTRY_VERIFY(listener.isThrough(1000));
    store->clear();
    store->append(capture::test::sent("needle"));
    listener.job.advanceTo(store->count());
    QTRY_VERIFY(listener.isThrough(1));
    QCOMPARE(listener.restarts, 1);
    QCOMPARE(listener.rows.size(), 1);
    QCOMPARE(listener.rows.front(), Row{0});

    // While it is under way.
    for (int round = 0; round < 20; ++round) {
        for (int row = 0; row < 3000; ++row)
            store->append(capture::test::sent("needle"));
        listener.job.advanceTo(store->count());
        store->clear();
    }
    store->append(capture::test::sent("hay"));
    store->append(capture::test::sent("needle"));
    QTRY_VERIFY((listener.job.advanceTo(2), listener.isThrough(2)));
    QCOMPARE(listener.rows.size(), 1);
    QCOMPARE(listener.rows.front(), Row{1});
}

void TestFilterJob::followsMarks()
{
    const auto store = recorded(100);
    Listener listener(store);
    listener.start("flag:marked", 100);
    QTRY_VERIFY(listener.isThrough(100));
    QVERIFY(listener.rows.isEmpty());
    store->setMark(Row{42}, {});
    QTRY_COMPARE(listener.rows.size(), 1);
    QCOMPARE(listener.rows.front(), Row{42});
    store->removeMark(Row{42});
    QTRY_VERIFY(listener.rows.isEmpty());
    QTRY_VERIFY(listener.isThrough(100));
    QCOMPARE(listener.restarts, 2);

    // A filter that does not ask for marks is left alone.
    listener.start("needle", 100);
    QTRY_VERIFY(listener.isThrough(100));
    Listener other(store);
    other.start("flag:marked", 100);
    QTRY_VERIFY(other.isThrough(100));
    store->setMark(Row{1}, {});
    QTRY_COMPARE(other.restarts, 1);
    QCOMPARE(listener.restarts, 2);
}

/// Each of them gets its first rows before any of the others gets its third.
void TestFilterJob::letsManyTakeTurns()
{
    constexpr int count = 500'000;
    const auto store = recorded(count);
    std::vector<std::unique_ptr<Listener>> listeners;
    const auto all = [&](const auto &holds) {
        return std::all_of(listeners.begin(), listeners.end(), holds);
    };
    int mostAnswersBefore = 0;
    for (int i = 0; i < 12; ++i) {
        listeners.push_back(std::make_unique<Listener>(store));
        connect(&listeners.back()->job, &FilterJob::rowsFound, this, [&, listener = listeners.back().get()] {
            if (!all([](const auto &each) { return each->answers > 0; }))
                mostAnswersBefore = std::max(mostAnswersBefore, listener->answers);
        });
    }
    for (const auto &listener : listeners)
        listener->start(slowFilter, count);
    QTRY_VERIFY_WITH_TIMEOUT(all([](const auto &listener) { return listener->isThrough(count); }), 60'000);
    QVERIFY(all([](const auto &listener) { return listener->answers > 2; }));
    QVERIFY2(mostAnswersBefore <= 2, qPrintable(QString::number(mostAnswersBefore)));
    QVERIFY(all([](const auto &listener) { return listener->rows.size() == (count + 2) / 3; }));
}

void TestFilterJob::maySurviveItsJob()
{
    auto store = recorded(20'000);
    const std::weak_ptr<capture::Store> watched = store;
    {
        Listener listener(store);
        listener.start("needle", 20'000);
    }
    store.reset();
    QTRY_VERIFY(watched.expired()); // the slice that was under way held it no longer than it ran
}

QTEST_GUILESS_MAIN(TestFilterJob)
#include "tst_filterjob.moc"
