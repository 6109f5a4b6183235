#include "net/closinghandshake.h"

#include <QTest>

using namespace wireloupe;
using namespace wireloupe::net;
using capture::Cause;
using capture::StateKind;

namespace {

wire::ClosePayload closeOf(quint16 code, const QByteArray &reason = {})
{
    return {code, reason, wire::Rule::None};
}

} // namespace

class TestClosingHandshake : public QObject
{
    Q_OBJECT

private slots:
    void isBegunByUs()
    {
        ClosingHandshake closing;
        QVERIFY(!closing.isBegun());
        closing.begin(closeOf(1001, "bye"));
        QCOMPARE(closing.closingEvent().closeCode, 1001);
        QCOMPARE(closing.closingEvent().detail, "bye");
        QVERIFY(!closing.closingEvent().closedByPeer);
        closing.sent(closeOf(1001, "bye"));
        QVERIFY(!closing.isOver());
        closing.received(closeOf(1000));
        QVERIFY(closing.isOver());
        const auto end = closing.endEvent(StreamEnd::ClosedByPeer, "");
        QCOMPARE(end.kind, StateKind::Closed);
        QCOMPARE(end.closeCode, 1000); // the one received (RFC 6455 section 7.1.5)
        QCOMPARE(end.cause, Cause::None);
    }

    void isBegunByThePeer()
    {
        ClosingHandshake closing;
        closing.received(closeOf(wire::NoStatusReceived));
        QVERIFY(closing.closingEvent().closedByPeer);
        QCOMPARE(closing.closingEvent().closeCode, 1005);
        QVERIFY(!closing.isOver());
        closing.sent(closeOf(wire::NoStatusReceived));
        QVERIFY(closing.isOver());
        const auto end = closing.endEvent(StreamEnd::ResetByPeer, "");
        QCOMPARE(end.kind, StateKind::Closed);
        QCOMPARE(end.closeCode, 1005);
        QVERIFY(end.closedByPeer);
    }

    void isNotWaitedForAfterAViolation()
    {
        ClosingHandshake closing;
        closing.begin(closeOf(1007), wire::Rule::InvalidUtf8);
        QCOMPARE(closing.closingEvent().cause, Cause::PeerViolation);
        closing.sent(closeOf(1007));
        QVERIFY(closing.isOver());
        const auto end = closing.endEvent(StreamEnd::TimedOut, "");
        QCOMPARE(end.kind, StateKind::Failed);
        QCOMPARE(end.cause, Cause::PeerViolation);
        QCOMPARE(end.number, static_cast<int>(wire::Rule::InvalidUtf8));
    }

    void failsInThePhaseThatItWasIn()
    {
        ClosingHandshake violated;
        violated.begin(closeOf(1007), wire::Rule::InvalidUtf8);
        violated.sent(closeOf(1007));
        QCOMPARE(violated.endEvent(StreamEnd::ClosedByPeer, "").phase, capture::Phase::Open);

        ClosingHandshake injected; // and then the peer breaks a rule
        injected.sent(closeOf(4000));
        injected.begin(closeOf(1007), wire::Rule::InvalidUtf8);
        const auto end = injected.endEvent(StreamEnd::ClosedByPeer, "");
        QCOMPARE(end.kind, StateKind::Failed);
        QCOMPARE(end.cause, Cause::PeerViolation);
        QCOMPARE(end.phase, capture::Phase::Closing);
        QVERIFY(!end.closedByPeer);
    }

    void isAFailureForItsCauseWhateverThePeerAnswers()
    {
        ClosingHandshake closing;
        closing.beginFor(Cause::AccessRefused, {1008, "no token", wire::Rule::None});
        QCOMPARE(closing.closingEvent().cause, Cause::AccessRefused);
        QCOMPARE(closing.closingEvent().number, 1008);
        closing.sent(closeOf(1008));
        QVERIFY(!closing.isOver());
        closing.received(closeOf(1000));
        QVERIFY(closing.isOver());
        const auto end = closing.endEvent(StreamEnd::ClosedByPeer, "");
        QCOMPARE(end.kind, StateKind::Failed);
        QCOMPARE(end.cause, Cause::AccessRefused);
        QCOMPARE(end.number, 1008);
        QCOMPARE(end.closeCode, 1008);
        QCOMPARE(end.detail, "no token");
        QVERIFY(!end.closedByPeer);
    }

    void knowsWhatOurCloseFrameIsToSay()
    {
        ClosingHandshake closing;
        QVERIFY(!closing.ours());
        closing.received(closeOf(4000, "your reason"));
        QCOMPARE(closing.ours()->code, 4000);
        QVERIFY(closing.ours()->reason.isEmpty());
        closing.begin(closeOf(1002, "5.2"), wire::Rule::ReservedOpcode);
        QCOMPARE(closing.ours()->code, 1002);
        QCOMPARE(closing.ours()->reason, "5.2");

        ClosingHandshake asked;
        asked.beginFor(Cause::None, closeOf(4001, "my reason"));
        asked.received(closeOf(4000));
        QCOMPARE(asked.ours()->code, 4001);
        QCOMPARE(asked.ours()->reason, "my reason");

        ClosingHandshake injected;
        injected.sent(closeOf(1000));
        QVERIFY(!injected.ours());
    }

    void endsWithoutACloseFrame_data()
    {
        QTest::addColumn<StreamEnd>("end");
        QTest::addColumn<bool>("isBegun");
        QTest::addColumn<StateKind>("kind");
        QTest::addColumn<Cause>("cause");
        QTest::newRow("closed") << StreamEnd::ClosedByPeer << false << StateKind::Failed
                                << Cause::PeerClosedTcp;
        QTest::newRow("reset") << StreamEnd::ResetByPeer << false << StateKind::Failed
                               << Cause::ConnectionReset;
        QTest::newRow("torn") << StreamEnd::Torn << false << StateKind::Failed << Cause::InsideFrame;
        QTest::newRow("error") << StreamEnd::Error << false << StateKind::Failed << Cause::Other;
        QTest::newRow("no pong") << StreamEnd::PongTimedOut << false << StateKind::Failed
                                 << Cause::PongTimeout;
        QTest::newRow("aborted") << StreamEnd::Aborted << false << StateKind::Closed
                                 << Cause::CancelledByUser;
        QTest::newRow("late") << StreamEnd::TimedOut << true << StateKind::Closed << Cause::TimedOut;
        QTest::newRow("asked") << StreamEnd::ClosedByPeer << true << StateKind::Closed
                               << Cause::PeerClosedTcp;
    }

    void endsWithoutACloseFrame()
    {
        QFETCH(const StreamEnd, end);
        QFETCH(const bool, isBegun);
        QFETCH(const StateKind, kind);
        QFETCH(const Cause, cause);
        ClosingHandshake closing;
        if (isBegun)
            closing.begin(closeOf(1000));
        const auto event = closing.endEvent(end, "what the system says");
        QCOMPARE(event.kind, kind);
        QCOMPARE(event.cause, cause);
        QCOMPARE(event.closeCode, 1006);
        QCOMPARE(event.detail, "what the system says");
        QCOMPARE(event.phase, isBegun ? capture::Phase::Closing : capture::Phase::Open);
    }

    /// Without a close frame, and as the user wished: no failure.
    void isHalfClosed()
    {
        ClosingHandshake closing;
        const auto event = closing.halfClosed();
        QCOMPARE(event.kind, StateKind::Closing);
        QCOMPARE(event.phase, capture::Phase::Tcp);
        QCOMPARE(event.closeCode, 0);
        QVERIFY(!closing.isBegun());
        const auto end = closing.endEvent(StreamEnd::ClosedByPeer, "");
        QCOMPARE(end.kind, StateKind::Closed);
        QCOMPARE(end.cause, Cause::PeerClosedTcp);
        QCOMPARE(end.closeCode, 1006);
    }
};

QTEST_GUILESS_MAIN(TestClosingHandshake)
#include "tst_closinghandshake.moc"
