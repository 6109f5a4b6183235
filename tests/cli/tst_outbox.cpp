#include <QSignalSpy>
#include <QtTest>

#include "cli/outbox.h"
#include "session/runtime.h"

using namespace wireloupe;

/// Without a connection: what is sent goes nowhere, and when is what matters.
class TestOutbox : public QObject
{
    Q_OBJECT

    static wire::Message message() { return {.type = wire::Message::Type::Text, .payload = "x"}; }

private slots:
    void init()
    {
        m_runtime = std::make_unique<session::Runtime>();
        m_session = std::make_unique<session::ClientSession>(*m_runtime, capture::Store::create().store);
        m_outbox = std::make_unique<cli::Outbox>(*m_session);
    }

    void cleanup()
    {
        m_outbox.reset();
        m_session.reset();
        m_runtime.reset();
    }

    void bytesWaitForTheMessagesBeforeThem()
    {
        QSignalSpy emptied(m_outbox.get(), &cli::Outbox::emptied);
        int steps = 0;
        m_outbox->send(message());
        m_outbox->send(message());
        QVERIFY(m_outbox->isEmpty());
        m_outbox->inject("raw");
        m_outbox->run([&] { ++steps; });
        QVERIFY(!m_outbox->isEmpty());
        m_outbox->messageSeen();
        QCOMPARE(steps, 0);
        emptied.clear();
        m_outbox->messageSeen();
        QCOMPARE(steps, 1);
        QVERIFY(m_outbox->isEmpty());
        QCOMPARE(emptied.count(), 1);
    }

    void nothingWaitsForNothing()
    {
        m_outbox->inject("raw");
        m_outbox->halfClose();
        QVERIFY(m_outbox->isEmpty());
    }

    void whatIsLostIsWaitedForNoLonger()
    {
        int steps = 0;
        m_outbox->send(message());
        m_outbox->halfClose();
        m_outbox->run([&] { ++steps; });
        m_outbox->connectionLost();
        QVERIFY(m_outbox->isEmpty());
        QCOMPARE(steps, 0);
        m_outbox->messageSeen();
        m_outbox->inject("raw");
        QVERIFY(m_outbox->isEmpty());
    }

    void saysWhenThereIsTooMuch()
    {
        QSignalSpy congested(m_outbox.get(), &cli::Outbox::congested);
        for (int i = 0; i < 1023; ++i)
            m_outbox->send(message());
        QCOMPARE(congested.count(), 0);
        m_outbox->send(message());
        QCOMPARE(congested.takeFirst().first().toBool(), true);
        for (int i = 0; i < 511; ++i)
            m_outbox->messageSeen();
        QCOMPARE(congested.count(), 0);
        m_outbox->messageSeen();
        QCOMPARE(congested.takeFirst().first().toBool(), false);
    }

private:
    std::unique_ptr<session::Runtime> m_runtime;
    std::unique_ptr<session::ClientSession> m_session;
    std::unique_ptr<cli::Outbox> m_outbox;
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
