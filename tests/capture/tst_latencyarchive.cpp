#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include "capture/interruption.h"
#include "capture/latencyarchive.h"
#include "records.h"

using namespace std::chrono_literals;
using namespace wireloupe;
using namespace wireloupe::capture;
using namespace Qt::StringLiterals;
using Kind = LatencySample::Kind;
using Time = std::chrono::nanoseconds;

class TestLatencyArchive : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItWasMadeBy();
    void goesOnAsIfNothingHadBeen_data();
    void goesOnAsIfNothingHadBeen();
    void anEmptyBookComesBack();
    void theSizeIsBounded();
    void noTornBytesAreRead();
    void noBytesDoHarm();
    void limitsHoldForWhatIsRead();
};

namespace {

constexpr Time wallStart = 1'700'000'000s;

LatencyRules rules(const QString &match = u"json:$.id"_s)
{
    LatencyRules rules;
    rules.match = MatchRule::fromText(match).value_or(MatchRule());
    rules.match.timeout = 200ms;
    rules.stamp = StampRule::fromText(u"ms:$.t"_s);
    return rules;
}

/// A trace with all that happens: replies that are lost, late, doubled and out of order, several connections,
/// fragments, interruptions.
class Trace
{
public:
    explicit Trace(quint32 seed) : m_random(seed) {}

    Record next()
    {
        m_now += std::chrono::microseconds(m_random.bounded(m_random.bounded(300) == 0 ? 3'000'000 : 2'000));
        Record record = make();
        record.head.time = m_now;
        record.head.connection =
            ConnectionId{record.head.isFrame() ? m_random.bounded(4U) : m_random.bounded(2U)};
        return record;
    }

private:
    Record make()
    {
        const QByteArray text = "{\"id\":" + QByteArray::number(m_random.bounded(60)) +
                                ",\"t\":" + QByteArray::number(1'700'000'000'000 + m_now / 100ms * 100) + "}";
        StateEvent state;
        switch (m_random.bounded(400)) {
        case 0:
            return makeInterruptionRecord({static_cast<Interruption::Kind>(m_random.bounded(3)), 3ms}, {});
        case 1:
            state.kind = StateKind::Open;
            return test::event(state);
        case 2:
            state.kind = StateKind::Failed;
            return test::event(state);
        default:
            break;
        }
        if (m_random.bounded(8) == 0)
            return test::frame(m_random.bounded(2) == 0 ? Direction::Outgoing : Direction::Incoming,
                               m_random.bounded(2) == 0 ? wire::Opcode::Ping : wire::Opcode::Pong,
                               QByteArray::number(m_random.bounded(5)));
        return m_random.bounded(2) == 0 ? test::sent(text) : test::received(text);
    }

    QRandomGenerator m_random;
    Time m_now = 1s;
};

/// Writes the book and reads it again.
bool putAwayAndTakeOut(LatencyBook &book)
{
    const QByteArray bytes = LatencyArchive::write(book);
    auto read = LatencyArchive::read(bytes, wallStart);
    if (!read)
        return false;
    book = std::move(*read);
    return true;
}

LatencyBook bookOf(int rows, const LatencyRules &matchRules = rules())
{
    LatencyBook book(matchRules, wallStart);
    Trace trace(7);
    for (int row = 0; row < rows; ++row)
        book.add(Row{row}, trace.next());
    return book;
}

} // namespace

void TestLatencyArchive::saysWhatItWasMadeBy()
{
    LatencyBook book = bookOf(100);
    const auto head = LatencyArchive::head(LatencyArchive::write(book));
    QVERIFY(head);
    QCOMPARE(head->rules, rules());
    QCOMPARE(toInt(head->end), 100);
    QVERIFY(!LatencyArchive::head({}));
}

void TestLatencyArchive::goesOnAsIfNothingHadBeen_data()
{
    QTest::addColumn<QString>("match");
    QTest::addColumn<QList<int>>("cuts");
    QTest::newRow("once") << u"json:$.id"_s << QList<int>{5'000};
    QTest::newRow("at the end") << u"json:$.id"_s << QList<int>{11'999};
    QTest::newRow("often") << u"json:$.id"_s << QList<int>{1, 2, 3, 50, 1'000, 1'001, 5'000, 9'000, 11'000};
    QTest::newRow("payload") << u"payload"_s << QList<int>{500, 7'000};
    QTest::newRow("order") << u"order"_s << QList<int>{500, 7'000};
}

void TestLatencyArchive::goesOnAsIfNothingHadBeen()
{
    QFETCH(QString, match);
    QFETCH(QList<int>, cuts);
    LatencyBook whole(rules(match), wallStart);
    LatencyBook cut(rules(match), wallStart);
    Trace trace(42);
    Time last{};
    for (int row = 0; row < 12'000; ++row) {
        const Record record = trace.next();
        last = record.head.time;
        whole.add(Row{row}, record);
        cut.add(Row{row}, record);
        if (!cuts.contains(row))
            continue;
        QVERIFY(putAwayAndTakeOut(cut));
        QVERIFY(cut.snapshot().hasSameFigures(whole.snapshot()));
    }
    whole.advance(last + 10s);
    cut.advance(last + 10s);
    const LatencySnapshot snapshot = whole.snapshot();
    QVERIFY(cut.snapshot().hasSameFigures(snapshot));
    QVERIFY(snapshot.counts(Kind::Reply).samples > 100);
    QVERIFY(snapshot.counts(Kind::OneWay).samples > 100);
    QVERIFY(snapshot.counts(Kind::Ping).samples > 10);
    QVERIFY(snapshot.marks().size() > 10);
    QVERIFY(snapshot.whole().width() > 100ms);
    QVERIFY(snapshot.totals(Kind::Gap).jitter > 0ns);
}

void TestLatencyArchive::anEmptyBookComesBack()
{
    LatencyBook book(rules(), wallStart);
    QVERIFY(putAwayAndTakeOut(book));
    QVERIFY(book.snapshot().isEmpty());
    QCOMPARE(book.rules(), rules());
}

void TestLatencyArchive::theSizeIsBounded()
{
    LatencyBook book(LatencyRules(), {});
    QRandomGenerator random(3);
    Time now{};
    qint64 row = 0;
    for (int pair = 0; pair < 80'000; ++pair) {
        now += std::chrono::microseconds(random.bounded(100, 800));
        book.add(Row{row++}, test::sent("x", now));
        now += std::chrono::microseconds(random.bounded(100, 800));
        book.add(Row{row++}, test::received("x", now));
    }
    QElapsedTimer timer;
    timer.start();
    const QByteArray bytes = LatencyArchive::write(book);
    const qint64 writing = timer.restart();
    QVERIFY(LatencyArchive::read(bytes, {}));
    qInfo("%lld KiB, written in %lld ms, read in %lld ms", qint64{bytes.size()} >> 10, writing,
          timer.elapsed());
    QVERIFY(!bytes.isEmpty() && bytes.size() < 4 << 20);
}

void TestLatencyArchive::noTornBytesAreRead()
{
    LatencyBook book = bookOf(3'000);
    const QByteArray bytes = LatencyArchive::write(book);
    QVERIFY(LatencyArchive::read(bytes, wallStart));
    QVERIFY(!LatencyArchive::read(bytes + '\0', wallStart));
    for (qsizetype size = 0; size < bytes.size(); size += 1 + size / 50)
        QVERIFY2(!LatencyArchive::read(QByteArrayView(bytes).first(size), wallStart),
                 qPrintable(QString::number(size)));
    QByteArray newer = bytes;
    newer[0] = static_cast<char>(newer[0] + 1);
    QVERIFY(!LatencyArchive::read(newer, wallStart));
}

/// Whatever is read can go on.
void TestLatencyArchive::noBytesDoHarm()
{
    QRandomGenerator random(5);
    LatencyBook book = bookOf(2'000);
    const QByteArray bytes = LatencyArchive::write(book);
    int readable = 0;
    for (int round = 0; round < 400; ++round) {
        QByteArray changed = bytes;
        for (int change = random.bounded(1, 4); change > 0; --change)
            changed[random.bounded(static_cast<int>(changed.size()))] =
                static_cast<char>(random.bounded(256));
        auto read = LatencyArchive::read(changed, wallStart);
        if (!read)
            continue;
        ++readable;
        Trace trace(static_cast<quint32>(round));
        for (int row = 0; row < 50; ++row)
            read->add(Row{2'000 + row}, trace.next());
        read->advance(1h);
        QVERIFY(read->snapshot().whole().size() <= 512);
    }
    QVERIFY(readable > 0);
    for (int round = 0; round < 2'000; ++round)
        QVERIFY(!LatencyArchive::read(test::randomBytes(random, random.bounded(200)), wallStart));
}

void TestLatencyArchive::limitsHoldForWhatIsRead()
{
    LatencyBook book(LatencyRules(), {});
    for (int row = 0; row < 100; ++row)
        book.add(Row{row}, test::sent(QByteArray::number(row), Time(row)));
    const QByteArray bytes = LatencyArchive::write(book);
    LatencyBook::Limits limits;
    limits.pending = 50;
    QVERIFY(!LatencyArchive::read(bytes, {}, limits));
    limits.pending = 100;
    auto read = LatencyArchive::read(bytes, {}, limits);
    QVERIFY(read);
    QCOMPARE(read->snapshot().counts(Kind::Reply).waiting, 100U);
    read->add(Row{100}, test::received("42", 1ms));
    QCOMPARE(read->snapshot().samples(Kind::Reply).size(), 1);
}

QTEST_APPLESS_MAIN(TestLatencyArchive)
#include "tst_latencyarchive.moc"
