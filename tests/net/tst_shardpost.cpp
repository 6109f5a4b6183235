#include "net/shardpost.h"

#include <chrono>
#include <semaphore>

#include <QTest>

#include "net/networkthread.h"
#include "net/servershard.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace std::chrono_literals;

namespace {

constexpr qint64 mebibyte = 1 << 20;

/// Counts what other threads have done.
class Counter
{
public:
    void add()
    {
        ++m_count;
        m_semaphore.release();
    }
    int count() const { return m_count; }
    /// Waits for so many.
    bool take(int count)
    {
        while (count > 0 && m_semaphore.try_acquire_for(60s))
            --count;
        return count == 0;
    }

private:
    std::atomic_int m_count = 0;
    std::counting_semaphore<> m_semaphore{0};
};

/// A shard on a thread of its own.
struct Worker
{
    Worker(const ShardCommons &commons, const QString &name) : thread(name)
    {
        shard = thread.adopt(std::make_unique<ServerShard>(commons));
    }

    NetworkThread thread;
    std::shared_ptr<ServerShard> shard;
};

} // namespace

class TestShardPost : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(m_post.use_count(), 1); // nothing has outlived its test
    }

    void init() { m_post = std::make_shared<ShardPost>(); }

    void allOthersGetEverythingInOrder()
    {
        constexpr int acts = 10'000;
        ServerShard own(commons());
        Worker a(commons(), QStringLiteral("a")), b(commons(), QStringLiteral("b"));
        QVERIFY(m_post->hasOthers());
        std::vector<int> byA, byB;
        Counter done;
        for (int i = 0; i < acts; ++i)
            m_post->postToOthers(0, [&, i](ServerShard &shard) {
                (&shard == a.shard.get() ? byA : byB).push_back(i);
                if (i == acts - 1)
                    done.add();
            });
        QVERIFY(done.take(2));
        for (const std::vector<int> *got : {&byA, &byB}) {
            QCOMPARE(got->size(), std::size_t{acts});
            QVERIFY(std::ranges::is_sorted(*got));
        }
        m_post->close();
    }

    void whoHearsAnAnswerHasHeardTheQuestion()
    {
        constexpr int rounds = 500;
        ServerShard own(commons());
        Worker a(commons(), QStringLiteral("a")), b(commons(), QStringLiteral("b"));
        std::vector<int> byB; // questions are even, answers odd
        Counter done;
        const auto hear = [&](int said) {
            byB.push_back(said);
            done.add();
        };
        for (int i = 0; i < rounds; ++i)
            m_post->postToOthers(0, [&, i](ServerShard &shard) {
                if (&shard == b.shard.get())
                    hear(2 * i);
                else
                    m_post->postToOthers(1, [&, i](ServerShard &other) {
                        if (&other == b.shard.get())
                            hear(2 * i + 1);
                    });
            });
        QVERIFY(done.take(2 * rounds));
        std::vector<bool> isAsked(rounds);
        for (const int said : byB)
            if (said % 2 == 0)
                isAsked[std::size_t(said / 2)] = true;
            else
                QVERIFY(isAsked[std::size_t(said / 2)]);
        m_post->close();
    }

    void whoIsTooFastWaits()
    {
        constexpr int all = 200;
        constexpr int most = ShardPost::highWaterMark / mebibyte;
        ServerShard own(commons());
        Worker fast(commons(), QStringLiteral("fast")), slow(commons(), QStringLiteral("slow"));
        std::counting_semaphore<> mayGo{0};
        std::atomic_int posted = 0;
        int mostAhead = 0; // written on the slow thread alone, read behind the last act
        Counter held, done;
        const auto letGo = qScopeGuard([&] {
            mayGo.release();
            m_post->close();
        });
        m_post->post(2, [&](ServerShard &) {
            held.add();
            mayGo.acquire();
        });
        // What it takes together with this act would count as read.
        QVERIFY(held.take(1));
        m_post->post(1, [&](ServerShard &) {
            for (int i = 0; i < all; ++i) {
                m_post->postToOthers(
                    1,
                    [&, i](ServerShard &shard) {
                        if (&shard != slow.shard.get())
                            return;
                        mostAhead = std::max(mostAhead, posted - i);
                        done.add();
                    },
                    mebibyte);
                ++posted;
            }
        });
        // The test's own thread reads its post too, or it would be it that the fast one waits for.
        QTRY_COMPARE(posted.load(), most);
        mayGo.release();
        QTRY_COMPARE_WITH_TIMEOUT(posted.load(), all, 60'000);
        QVERIFY(done.take(all));
        QVERIFY2(mostAhead <= 2 * most + 2, qPrintable(QString::number(mostAhead)));
    }

    void twoThatAreTooFastForEachOtherBothComeToAnEnd()
    {
        constexpr int all = 200;
        ServerShard own(commons());
        Worker a(commons(), QStringLiteral("a")), b(commons(), QStringLiteral("b"));
        std::atomic_int heard = 0;
        for (const std::size_t from : {std::size_t{1}, std::size_t{2}})
            m_post->post(from, [&, from](ServerShard &) {
                for (int i = 0; i < all; ++i)
                    m_post->postToOthers(
                        from, [&](ServerShard &) { ++heard; }, mebibyte);
            });
        QTRY_COMPARE_WITH_TIMEOUT(heard.load(), 4 * all, 60'000);
        m_post->close();
    }

    void nobodyWaitsForWhatIsClosed()
    {
        ServerShard own(commons());
        Worker fast(commons(), QStringLiteral("fast"));
        Counter begun, done;
        m_post->post(1, [&](ServerShard &) {
            for (int i = 0; i < 100; ++i) {
                m_post->postToOthers(
                    1, [](ServerShard &) {}, mebibyte);
                begun.add();
            }
            done.add();
        });
        QVERIFY(begun.take(ShardPost::highWaterMark / mebibyte)); // the next one waits: nothing is read here
        QCOMPARE(done.count(), 0);
        m_post->close();
        QVERIFY(done.take(1));
    }

private:
    ShardCommons commons() const
    {
        return {.sink = {},
                .peers = std::make_shared<PeerTable>(),
                .counters = std::make_shared<server::Counters>(),
                .seats = std::make_shared<PeerSeats>(),
                .post = m_post};
    }

    std::shared_ptr<ShardPost> m_post;
};

QTEST_GUILESS_MAIN(TestShardPost)
#include "tst_shardpost.moc"
