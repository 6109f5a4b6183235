#include "ui/handshakeindex.h"

#include <QSignalSpy>
#include <QTest>

#include "samplecapture.h"

namespace wireloupe {

using enum capture::Direction;
using enum capture::RecordKind;
using capture::Row;
using capture::StateKind;
using ui::HandshakeIndex;

/// Rows of connections, and what is found of how each was opened.
class HandshakeIndexTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void findsTheUpgradeBehindAProxyAndRedirects();
    void findsTheOwnPairOfARow();
    void keepsAttemptsApart();
    void keepsConnectionsApart();
    void findsTheBeginningHoweverFarItIs();
    void answersForWhatHasCome();
    void findsWhatThereIsOfABeginning();
    void leavesAResponseAlone();
    void findsNothingWhereNothingIs();
    void startsAnewWhenTheCaptureIsCleared();

private:
    Row state(StateKind kind, quint32 connection = 1)
    {
        capture::StateEvent event;
        event.kind = kind;
        return m_sample->state(event, std::chrono::milliseconds(1), connection);
    }
    Row request(const QByteArray &method, quint32 connection = 1)
    {
        return m_sample->head(HandshakeRequest, method + " / HTTP/1.1\r\n\r\n", connection);
    }
    Row response(int status, quint32 connection = 1)
    {
        return m_sample->head(HandshakeResponse, "HTTP/1.1 " + QByteArray::number(status) + " X\r\n\r\n",
                              connection);
    }

    /// What is found of `row`, as "request-response: events", rows by their number, "?" for none.
    QByteArray opening(Row row);

    std::unique_ptr<test::SampleCapture> m_sample;
    std::unique_ptr<HandshakeIndex> m_index;
};

void HandshakeIndexTest::init()
{
    m_sample = std::make_unique<test::SampleCapture>();
    m_index = std::make_unique<HandshakeIndex>(m_sample->store());
}

QByteArray HandshakeIndexTest::opening(Row row)
{
    std::optional<HandshakeIndex::Opening> found;
    const auto connection = connect(m_index.get(), &HandshakeIndex::found, this,
                                    [&](Row at, const HandshakeIndex::Opening &opening) {
                                        if (at == row)
                                            found = opening;
                                    });
    m_index->lookUp(row);
    const bool isAnswered = QTest::qWaitFor([&] { return found.has_value(); }, 30'000);
    disconnect(connection);
    if (!isAnswered)
        return "no answer";
    const auto number = [](std::optional<Row> at) {
        return at ? QByteArray::number(capture::toInt(*at)) : QByteArray("?");
    };
    QByteArray text = number(found->pair.request) + '-' + number(found->pair.response) + ':';
    for (const Row event : found->events)
        text += ' ' + number(event);
    return text;
}

void HandshakeIndexTest::findsTheUpgradeBehindAProxyAndRedirects()
{
    state(StateKind::Connecting); // 0
    request("CONNECT");
    response(200);
    state(StateKind::Secured); // 3
    request("GET");
    response(302);
    state(StateKind::Redirected); // 6
    request("CONNECT");
    response(200);
    state(StateKind::Secured); // 9
    request("GET");
    response(101);
    state(StateKind::Open); // 12
    m_sample->text(Incoming, "x");
    state(StateKind::Closing); // 14
    state(StateKind::Closed);
    for (const int row : {0, 3, 9, 10, 11, 12, 13, 14, 15})
        QCOMPARE(opening(Row{row}), "10-11: 0 3 6 9 12 14 15");
    for (const int row : {1, 2})
        QCOMPARE(opening(Row{row}), "1-2: 0 3 6 9 12 14 15");
    for (const int row : {4, 5, 6})
        QCOMPARE(opening(Row{row}), "4-5: 0 3 6 9 12 14 15");
    for (const int row : {7, 8})
        QCOMPARE(opening(Row{row}), "7-8: 0 3 6 9 12 14 15");
}

void HandshakeIndexTest::findsTheOwnPairOfARow()
{
    state(StateKind::Connecting);
    request("CONNECT");
    request("GET"); // the answer before was never seen
    response(101);
    QCOMPARE(opening(Row{1}), "1-?: 0");
    QCOMPARE(opening(Row{2}), "2-3: 0");
    QCOMPARE(opening(Row{3}), "2-3: 0");
}

void HandshakeIndexTest::keepsAttemptsApart()
{
    state(StateKind::Connecting); // 0
    state(StateKind::Failed);
    state(StateKind::Waiting);
    state(StateKind::Connecting); // 3
    request("GET");
    response(503);
    state(StateKind::Failed);
    state(StateKind::Waiting);
    state(StateKind::Connecting); // 8
    request("GET");
    response(101);
    state(StateKind::Open);
    m_sample->text(Incoming, "x");
    for (const int row : {0, 1, 2})
        QCOMPARE(opening(Row{row}), "?-?: 0 1 2");
    for (const int row : {3, 4, 5, 6, 7})
        QCOMPARE(opening(Row{row}), "4-5: 3 6 7");
    for (const int row : {8, 9, 10, 11, 12})
        QCOMPARE(opening(Row{row}), "9-10: 8 11");
}

void HandshakeIndexTest::keepsConnectionsApart()
{
    state(StateKind::Connecting, 1);
    state(StateKind::Connecting, 2);
    request("GET", 2);
    request("GET", 1);
    response(101, 2);
    response(403, 1);
    for (const int row : {1, 2, 4})
        QCOMPARE(opening(Row{row}), "2-4: 1");
    for (const int row : {0, 3, 5})
        QCOMPARE(opening(Row{row}), "3-5: 0");
}

void HandshakeIndexTest::findsTheBeginningHoweverFarItIs()
{
    m_sample->handshake();
    m_sample->handshake(2);
    Row last{};
    for (int i = 0; i < 50'000; ++i)
        last = m_sample->text(Outgoing, "x");
    QCOMPARE(opening(last), "1-2: 0 3");
}

/// A capture that grows: what has come in the meantime counts.
void HandshakeIndexTest::answersForWhatHasCome()
{
    state(StateKind::Connecting);
    request("GET");
    QCOMPARE(opening(Row{0}), "1-?: 0");
    response(101);
    state(StateKind::Open);
    QCOMPARE(opening(Row{0}), "1-2: 0 3");
}

void HandshakeIndexTest::findsWhatThereIsOfABeginning()
{
    request("GET");
    m_sample->text(Incoming, "x");
    state(StateKind::Closed);
    request("GET"); // a connection of the same number
    response(101);
    QCOMPARE(opening(Row{1}), "0-?: 2");
    QCOMPARE(opening(Row{4}), "3-4: 2");
}

void HandshakeIndexTest::leavesAResponseAlone()
{
    m_sample->text(Incoming, "x");
    response(403);
    request("GET");
    response(101);
    response(403);
    QCOMPARE(opening(Row{0}), "?-?:");
    QCOMPARE(opening(Row{1}), "?-1:");
    QCOMPARE(opening(Row{3}), "2-3:");
    QCOMPARE(opening(Row{4}), "?-4:");
}

void HandshakeIndexTest::findsNothingWhereNothingIs()
{
    m_sample->handshake(2);
    QCOMPARE(opening(m_sample->text(Incoming, "x")), "?-?:");
}

void HandshakeIndexTest::startsAnewWhenTheCaptureIsCleared()
{
    m_sample->handshake();
    QCOMPARE(opening(Row{3}), "1-2: 0 3");
    m_sample->store()->clear();
    state(StateKind::Connecting);
    QCOMPARE(opening(Row{0}), "?-?: 0");
}

} // namespace wireloupe

QTEST_GUILESS_MAIN(wireloupe::HandshakeIndexTest)
#include "tst_handshakeindex.moc"
