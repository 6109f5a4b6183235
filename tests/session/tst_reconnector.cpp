#include <array>

#include <QTest>

#include "session/reconnector.h"

using namespace wireloupe;
using namespace std::chrono_literals;
using capture::StateEvent;
using capture::StateKind;
using session::Reconnector;

class TestReconnector : public QObject
{
    Q_OBJECT

    static StateEvent closed(quint16 code, bool byPeer = true)
    {
        return {.kind = StateKind::Closed, .closeCode = code, .closedByPeer = byPeer, .detail = {}};
    }

    static StateEvent failed()
    {
        return {.kind = StateKind::Failed, .cause = capture::Cause::ConnectionRefused, .detail = {}};
    }

    static Reconnector::Decision attempt(int number, std::chrono::milliseconds delay)
    {
        return Reconnector::Attempt{number, delay};
    }

    /// Started, with the pauses as long as they can be.
    static Reconnector started(const workspace::Reconnect &options = standard(), double random = 0)
    {
        Reconnector reconnector([random] { return random; });
        reconnector.setOptions(options);
        reconnector.start();
        return reconnector;
    }

    static workspace::Reconnect standard()
    {
        return {.isEnabled = true, .delayMs = 500, .maxDelayMs = 30'000, .maxAttempts = 10};
    }

    static inline const Reconnector::Decision nothing{};

private slots:
    void waitsLongerAndLonger()
    {
        Reconnector reconnector = started();
        reconnector.opened(1s);
        const std::array<std::chrono::milliseconds, 8> delays{500ms,   1'000ms,  2'000ms,  4'000ms,
                                                              8'000ms, 16'000ms, 30'000ms, 30'000ms};
        int number = 0;
        for (const auto delay : delays)
            QCOMPARE(reconnector.ended(failed(), 2s), attempt(++number, delay));
    }

    void takesUpToAHalfAway()
    {
        for (const auto &[random, delay] :
             {std::pair{0.0, 500ms}, std::pair{0.5, 375ms}, std::pair{0.999, 250ms}}) {
            Reconnector reconnector = started(standard(), random);
            reconnector.opened(1s);
            QCOMPARE(reconnector.ended(failed(), 2s), attempt(1, delay));
        }
    }

    void neverLongerThanTheLongest()
    {
        Reconnector reconnector =
            started({.isEnabled = true, .delayMs = 5'000, .maxDelayMs = 1'000, .maxAttempts = 0});
        reconnector.opened(1s);
        for (int number = 1; number < 10'000; ++number)
            QCOMPARE(reconnector.ended(failed(), 2s), attempt(number, 1'000ms));
    }

    void givesUpOnce()
    {
        workspace::Reconnect options = standard();
        options.maxAttempts = 2;
        Reconnector reconnector = started(options);
        reconnector.opened(1s);
        QCOMPARE(reconnector.ended(failed(), 2s), attempt(1, 500ms));
        QCOMPARE(reconnector.ended(failed(), 3s), attempt(2, 1'000ms));
        QCOMPARE(reconnector.ended(failed(), 4s), Reconnector::Decision(Reconnector::GivenUp{2}));
        QCOMPARE(reconnector.ended(failed(), 5s), nothing);
    }

    void aFirstConnectionThatFailsIsLeftAtThat()
    {
        Reconnector reconnector = started();
        QCOMPARE(reconnector.ended(failed(), 1s), nothing);
        QCOMPARE(reconnector.ended(failed(), 2s), nothing);
    }

    void closingCodes()
    {
        for (const auto code : std::to_array<quint16>({1001, 1005, 1006, 1011, 1012, 4000})) {
            Reconnector reconnector = started();
            reconnector.opened(1s);
            QCOMPARE(reconnector.ended(closed(code), 2s), attempt(1, 500ms));
        }
        Reconnector reconnector = started();
        reconnector.opened(1s);
        QCOMPARE(reconnector.ended(closed(1000), 2s), nothing);
    }

    void whatWeHaveClosedIsNotLost()
    {
        for (const auto code : std::to_array<quint16>({1000, 1001, 1006, 4000})) {
            Reconnector reconnector = started();
            reconnector.opened(1s);
            QCOMPARE(reconnector.ended(closed(code, false), 2s), nothing);
        }
    }

    void whatFailsAfterWeHaveClosedIsNotLost()
    {
        StateEvent violated = failed();
        violated.cause = capture::Cause::PeerViolation;
        violated.phase = capture::Phase::Closing;
        Reconnector reconnector = started();
        reconnector.opened(1s);
        QCOMPARE(reconnector.ended(violated, 2s), nothing);
        violated.closedByPeer = true;
        reconnector.opened(3s);
        QCOMPARE(reconnector.ended(violated, 4s), attempt(1, 500ms));
        violated.closedByPeer = false;
        violated.phase = capture::Phase::Open;
        reconnector.opened(5s);
        QCOMPARE(reconnector.ended(violated, 6s), attempt(2, 1'000ms));
    }

    void aNormalCloseEndsASeries()
    {
        Reconnector reconnector = started();
        reconnector.opened(1s);
        QCOMPARE(reconnector.ended(failed(), 2s), attempt(1, 500ms));
        reconnector.opened(3s);
        QCOMPARE(reconnector.ended(closed(1000), 4s), nothing);
    }

    void attemptsCountUntilItHasBeenOpenForLong()
    {
        Reconnector reconnector = started();
        reconnector.opened(0s);
        QCOMPARE(reconnector.ended(failed(), 1s), attempt(1, 500ms));
        reconnector.opened(2s);
        QCOMPARE(reconnector.ended(failed(), 32s), attempt(2, 1'000ms));
        reconnector.opened(40s);
        QCOMPARE(reconnector.ended(failed(), 70s + 1ms), attempt(1, 500ms));
    }

    void theUserStopsIt()
    {
        Reconnector reconnector = started();
        reconnector.opened(1s);
        reconnector.stop();
        QCOMPARE(reconnector.ended(closed(4000), 2s), nothing);
        reconnector.start();
        QCOMPARE(reconnector.ended(failed(), 3s), nothing);
        reconnector.opened(4s);
        QCOMPARE(reconnector.ended(failed(), 5s), attempt(1, 500ms));
    }

    void nothingUnlessAskedFor()
    {
        workspace::Reconnect options = standard();
        options.isEnabled = false;
        Reconnector reconnector = started(options);
        reconnector.opened(1s);
        QCOMPARE(reconnector.ended(failed(), 2s), nothing);
    }
};

QTEST_APPLESS_MAIN(TestReconnector)
#include "tst_reconnector.moc"
