#include <memory>
#include <optional>

#include <QThreadPool>
#include <QtTest>

#include "session/feeduse.h"

using namespace wireloupe;
using session::FeedUse;

class TestFeedUse : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void withoutUsesItWorks();
    void anyUseIsEnough();
    void whatGoesDoesNotCount();
    void mayOutliveTheFeed();

private:
    QThreadPool m_pool;
    std::unique_ptr<session::LatencyFeed> m_feed;
};

void TestFeedUse::init()
{
    m_feed = std::make_unique<session::LatencyFeed>(capture::Store::createInMemory().store, m_pool);
}

void TestFeedUse::withoutUsesItWorks()
{
    QVERIFY(m_feed->isActive());
    {
        const FeedUse use(*m_feed, false);
        QVERIFY(!m_feed->isActive());
    }
    QVERIFY(m_feed->isActive());
}

void TestFeedUse::anyUseIsEnough()
{
    FeedUse shown(*m_feed, false);
    FeedUse compared(*m_feed);
    QVERIFY(m_feed->isActive());
    shown.setOn(true);
    shown.setOn(true);
    compared.setOn(false);
    QVERIFY(m_feed->isActive());
    shown.setOn(false);
    QVERIFY(!m_feed->isActive());
    QVERIFY(!shown.isOn());
}

void TestFeedUse::whatGoesDoesNotCount()
{
    const FeedUse shown(*m_feed, false);
    std::optional<FeedUse> compared;
    compared.emplace(*m_feed);
    QVERIFY(m_feed->isActive());
    compared.reset();
    QVERIFY(!m_feed->isActive());
}

void TestFeedUse::mayOutliveTheFeed()
{
    FeedUse use(*m_feed);
    m_feed.reset();
    use.setOn(false);
    QVERIFY(!use.isOn());
}

QTEST_GUILESS_MAIN(TestFeedUse)
#include "tst_feeduse.moc"
