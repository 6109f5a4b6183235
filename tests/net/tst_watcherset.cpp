#include "net/watcherset.h"

#include <array>
#include <optional>

#include <sys/socket.h>
#include <unistd.h>

#include <QTest>

using namespace wireloupe::net;

namespace {

struct Watcher final : DescriptorWatcher
{
    void descriptorReady(quint32 events) override { told.append(events); }

    QList<quint32> told;
};

} // namespace

class TestWatcherSet : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_epoll = epoll_create1(EPOLL_CLOEXEC);
        QCOMPARE(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, m_pair.data()), 0);
    }

    void cleanup()
    {
        for (const int descriptor : {m_epoll, m_pair[0], m_pair[1]})
            close(descriptor);
    }

    void tellsOfWhatWasAskedFor()
    {
        WatcherSet set(m_epoll);
        Watcher watcher;
        set.set(m_pair[0], EPOLLIN, watcher);
        QVERIFY(!event());
        QCOMPARE(write(m_pair[1], "x", 1), 1);
        const auto readable = event();
        QVERIFY(readable && WatcherSet::isOfWatcher(*readable));
        QVERIFY(set.activate(*readable));
        QCOMPARE(watcher.told, QList<quint32>{EPOLLIN});
        set.set(m_pair[0], EPOLLOUT, watcher);
        QVERIFY(set.activate(event().value()));
        QCOMPARE(watcher.told.last(), quint32{EPOLLOUT});
        set.set(m_pair[0], 0, watcher);
        QVERIFY(!event());
    }

    void forgetsWhatWasRemoved()
    {
        WatcherSet set(m_epoll);
        Watcher watcher;
        set.set(m_pair[0], EPOLLOUT, watcher);
        const auto stale = event();
        QVERIFY(stale);
        set.remove(m_pair[0]);
        set.remove(m_pair[0]);
        set.remove(m_pair[1]);
        set.remove(-1);
        QVERIFY(!event());
        QVERIFY(!set.activate(*stale));
        QVERIFY(watcher.told.isEmpty());
    }

    /// The number of a closed descriptor is given out again at once.
    void doesNotTakeTheNextForTheLast()
    {
        WatcherSet set(m_epoll);
        Watcher before, after;
        set.set(m_pair[0], EPOLLOUT, before);
        const auto stale = event();
        QVERIFY(stale);
        set.remove(m_pair[0]);
        set.set(m_pair[0], EPOLLOUT, after);
        QVERIFY(!set.activate(*stale));
        QVERIFY(before.told.isEmpty() && after.told.isEmpty());
        QVERIFY(set.activate(event().value()));
        QCOMPARE(after.told.size(), 1);
    }

    void leavesWhatIsOfOthers()
    {
        epoll_event others{};
        others.events = EPOLLOUT;
        others.data.fd = m_pair[0];
        QCOMPARE(epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_pair[0], &others), 0);
        QVERIFY(!WatcherSet::isOfWatcher(event().value()));
    }

private:
    std::optional<epoll_event> event() const
    {
        epoll_event next{};
        return epoll_wait(m_epoll, &next, 1, 0) == 1 ? std::optional(next) : std::nullopt;
    }

    int m_epoll = -1;
    std::array<int, 2> m_pair{-1, -1};
};

QTEST_APPLESS_MAIN(TestWatcherSet)
#include "tst_watcherset.moc"
