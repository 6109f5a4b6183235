#include <QSignalSpy>
#include <QThreadPool>
#include <QtTest>

#include "session/records.h"
#include "session/rulepreview.h"

using namespace Qt::StringLiterals;
using namespace wireloupe;
using session::RulePreview;

class TestRulePreview : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void countsWhatARulePairs();
    void looksAtTheNewestMessagesOnly();
    void showsTheNewestPairs();
    void countsTimeStamps();
    void measuresServersToo();
    void saysWhatIsWrong();
    void ofAnEmptyCaptureThereIsNothing();
    void canBeCancelled();
    void onlyTheNewestRequestIsAnswered();

private:
    void send(const QByteArray &text) { m_store->append(records::sent(text)); }
    void receive(const QByteArray &text) { m_store->append(records::received(text)); }
    RulePreview preview(const QString &match) const;

    QThreadPool m_pool;
    std::shared_ptr<capture::Store> m_store;
};

namespace {

capture::LatencyRules rules(const QString &match)
{
    capture::LatencyRules rules;
    rules.match = capture::MatchRule::fromText(match).value_or(capture::MatchRule());
    return rules;
}

QByteArray withId(int id)
{
    return "{\"id\":" + QByteArray::number(id) + "}";
}

} // namespace

void TestRulePreview::init()
{
    m_store = capture::Store::createInMemory().store;
    QVERIFY(m_store);
}

RulePreview TestRulePreview::preview(const QString &match) const
{
    return session::previewRules(*m_store, rules(match)).value_or(RulePreview());
}

void TestRulePreview::countsWhatARulePairs()
{
    send(withId(1));
    send("note");
    receive(R"({"id":1,"ok":true})");
    receive(withId(7));
    send(withId(2));
    const RulePreview byId = preview(u"json:$.id"_s);
    QCOMPARE(byId.messages, 5);
    QCOMPARE(byId.requests, 2);
    QCOMPARE(byId.pairs, 1);
    QCOMPARE(byId.unmatched, 1);
    QCOMPARE(byId.withoutKey, 1);
    QCOMPARE(byId.problem, QString());
    QCOMPARE(preview(u"payload"_s).pairs, 0);
    QCOMPARE(preview(u"order"_s).pairs, 2);
    QCOMPARE(preview(u"none"_s).pairs, 0);
    QCOMPARE(preview(u"none"_s).messages, 5);
}

void TestRulePreview::looksAtTheNewestMessagesOnly()
{
    for (int id = 0; id < 5'000; ++id) {
        send(withId(id));
        m_store->append(records::frame(capture::Direction::Incoming, wire::Opcode::Pong, "x"));
        receive(withId(id));
    }
    const RulePreview found = preview(u"json:$.id"_s);
    QCOMPARE(found.messages, RulePreview::maxMessages);
    QCOMPARE(found.requests, 500);
    QCOMPARE(found.pairs, 500);
    QCOMPARE(found.unmatched, 0);

    // The first of them are replies to requests that came before.
    for (int id = 0; id < 600; ++id)
        send(withId(id));
    for (int id = 0; id < 1'000; ++id)
        receive(withId(id % 600));
    QCOMPARE(preview(u"json:$.id"_s).pairs, 600);
    QCOMPARE(preview(u"json:$.id"_s).requests, 0);
}

void TestRulePreview::showsTheNewestPairs()
{
    for (int id = 0; id < 5; ++id) {
        send(withId(id));
        receive(withId(id));
    }
    const RulePreview found = preview(u"json:$.id"_s);
    QCOMPARE(found.examples.size(), RulePreview::maxExamples);
    QCOMPARE(found.examples[0].request, capture::Row{8});
    QCOMPARE(found.examples[0].reply, capture::Row{9});
    QCOMPARE(found.examples[2].reply, capture::Row{5});
    QVERIFY(found.examples[0].duration >= std::chrono::nanoseconds(0));
}

void TestRulePreview::countsTimeStamps()
{
    receive(R"({"t":1700000000000})");
    receive(R"({"t":"soon"})");
    capture::LatencyRules withStamp = rules(u"none"_s);
    withStamp.stamp = capture::StampRule::fromText(u"ms:$.t"_s);
    QCOMPARE(session::previewRules(*m_store, withStamp)->stamps, 1);
}

void TestRulePreview::measuresServersToo()
{
    const auto masked = [](capture::Record record) {
        record.head.flags.setFlag(capture::RecordFlag::Masked);
        return record;
    };
    m_store->append(masked(records::received(withId(1))));
    send(withId(1));
    QCOMPARE(preview(u"json:$.id"_s).requests, 1);
    QCOMPARE(preview(u"json:$.id"_s).pairs, 1);
}

void TestRulePreview::saysWhatIsWrong()
{
    send("x");
    const RulePreview found = preview(u"regex:(a"_s);
    QVERIFY(!found.problem.isEmpty());
    QCOMPARE(found.pairs, 0);
}

void TestRulePreview::ofAnEmptyCaptureThereIsNothing()
{
    QCOMPARE(preview(u"payload"_s), RulePreview());
    m_store->append(records::frame(capture::Direction::Incoming, wire::Opcode::Pong, "x"));
    QCOMPARE(preview(u"payload"_s), RulePreview());
}

void TestRulePreview::canBeCancelled()
{
    send("x");
    QVERIFY(!session::previewRules(
        *m_store, {}, [] { return true; }));
    QVERIFY(session::previewRules(*m_store, {}, [] { return false; }));
}

void TestRulePreview::onlyTheNewestRequestIsAnswered()
{
    for (int id = 0; id < 1'000; ++id) {
        send(withId(id));
        receive(withId(id));
    }
    session::RulePreviewJob job(m_store, m_pool);
    QList<RulePreview> heard;
    connect(&job, &session::RulePreviewJob::ready, this,
            [&heard](const RulePreview &preview) { heard.append(preview); });
    job.request(rules(u"none"_s));
    job.request(rules(u"order"_s));
    job.request(rules(u"json:$.id"_s));
    QTRY_COMPARE(heard.size(), 1);
    QCOMPARE(heard.first(), preview(u"json:$.id"_s));
    job.request(rules(u"none"_s));
    job.cancel();
    job.request(rules(u"order"_s));
    QTRY_COMPARE(heard.size(), 2);
    QVERIFY(m_pool.waitForDone(10'000));
    QCoreApplication::processEvents();
    QCOMPARE(heard.size(), 2);
}

QTEST_GUILESS_MAIN(TestRulePreview)
#include "tst_rulepreview.moc"
