#include "net/queuedpeer.h"

#include <QTest>

#include "wire/closecode.h"

using namespace wireloupe;
using namespace wireloupe::net;
using capture::Cause;
using server::GuardAct;
using server::SlowConsumer;

namespace {

wire::Message text(const QByteArray &payload)
{
    return {wire::Message::Type::Text, payload};
}

/// Says what it was made to do.
class Peer final : public QueuedPeer
{
public:
    Peer(const SlowConsumer &options, const std::shared_ptr<server::Counters> &counters)
        : QueuedPeer(server::SendQueue(options, counters))
    {
    }

    server::PeerId id() const override { return server::PeerId{1}; }
    QByteArray target() const override { return "/"; }
    void reset() override {}
    void setWireFaults(const server::WireFaults &) override {}

    void room() { sendHeld(); }

    QList<QByteArray> story;
    qint64 unsent = 0;
    bool isClosed = false;

protected:
    bool isOpen() const override { return !isClosed; }
    qint64 started() const override { return unsent; }
    void transmit(const Entry &entry) override
    {
        story.append((entry.marks.isAltered ? "altered " : "") + entry.message.payload);
        unsent += entry.message.payload.size();
    }
    void beginClose(Cause cause, quint16 code, const QByteArray &reason) override
    {
        isClosed = true;
        story.append("close " + QByteArray::number(code) + ' ' + reason);
        causes.append(cause);
    }

public:
    QList<Cause> causes;
};

} // namespace

/// Messages in, what goes out.
class TestQueuedPeer : public QObject
{
    Q_OBJECT

private slots:
    void sendsInTurn()
    {
        Peer peer({}, m_counters);
        peer.send(text("one"));
        peer.sendAs(text("two"), {.isAltered = true});
        peer.close(wire::NormalClosure, "over");
        QCOMPARE(peer.story, (QList<QByteArray>{"one", "altered two", "close 1000 over"}));
        QCOMPARE(peer.causes, QList<Cause>{Cause::None});
        peer.send(text("late"));
        peer.close(wire::GoingAway, "again");
        QCOMPARE(peer.story.size(), 3);
    }

    void closesForAReason()
    {
        Peer fault({}, m_counters), guard({}, m_counters), access({}, m_counters);
        fault.closeFor(server::Blame::Fault, 1011, {});
        guard.closeFor(server::Blame::Guard, 1008, {});
        access.closeFor(Cause::AccessRefused, 1008, {});
        QCOMPARE(fault.causes + guard.causes + access.causes,
                 (QList<Cause>{Cause::Fault, Cause::Guard, Cause::AccessRefused}));
    }

    void closesWhoDoesNotRead()
    {
        Peer peer({.limit = 10}, m_counters);
        peer.unsent = 8;
        peer.send(text("abc"));
        QCOMPARE(peer.story, QList<QByteArray>{"close 1013 too many bytes unread"});
        QCOMPARE(peer.causes, QList<Cause>{Cause::Guard});
        QCOMPARE(m_counters->of(GuardAct::ClosedSlow), quint64{1});
    }

    void dropsTheNewest()
    {
        Peer peer({.limit = 10, .reaction = SlowConsumer::Reaction::DropNewest}, m_counters);
        peer.unsent = 8;
        peer.send(text("abc"));
        peer.send(text("d"));
        QCOMPARE(peer.story, QList<QByteArray>{"d"});
        QCOMPARE(m_counters->of(GuardAct::DroppedNewestUnread), quint64{1});
    }

    /// And sends what was held before it closes.
    void dropsTheOldest()
    {
        Peer peer({.limit = 10, .reaction = SlowConsumer::Reaction::DropOldest}, m_counters);
        peer.unsent = 10;
        for (const char *payload : {"aaaa", "bbbb", "cccc"})
            peer.send(text(payload));
        QVERIFY(peer.story.isEmpty());
        QCOMPARE(peer.backlog(), 14);
        QCOMPARE(m_counters->of(GuardAct::DroppedOldestUnread), quint64{2});
        peer.unsent = 9;
        peer.room();
        QCOMPARE(peer.story, QList<QByteArray>{"cccc"});
        peer.send(text("dddd"));
        peer.close(wire::NormalClosure, {});
        QCOMPARE(peer.story, (QList<QByteArray>{"cccc", "dddd", "close 1000 "}));
    }

    void init() { m_counters = std::make_shared<server::Counters>(); }

private:
    std::shared_ptr<server::Counters> m_counters;
};

QTEST_GUILESS_MAIN(TestQueuedPeer)
#include "tst_queuedpeer.moc"
