#include <QLabel>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "connectionwindow.h"
#include "samplecapture.h"
#include "ui/capturetab.h"
#include "ui/composer.h"
#include "ui/connectionlatencies.h"
#include "ui/feedwhileshown.h"
#include "ui/latencyrulesdialog.h"
#include "ui/tabstate.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using capture::Direction;
using capture::MatchRule;
using capture::Perspective;
using net::ClientState;
using test::startServer;
using test::TestWindow;
using ui::ActionId;
using ui::CaptureTab;
using ui::ConnectionTab;
using ui::LatencyRulesDialog;
using ui::ServerTab;
using Kind = capture::LatencySample::Kind;

/// What each kind of tab measures by, how that is changed, and what is left of it at the next start.
class LatencyEditingTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void connectionTakesRules();
    void rulesAreSavedWithTheConnection();
    void serverTakesRules();
    void serverRulesComeBack();
    void rulesThatCannotBeUsedDoNotComeBack();
    void captureTakesRules();
    void captureKeepsTheRulesOfItsFile();
    void hiddenTabsRest();
    void clearForgets();

private:
    static void editRules(const QWidget &tab);
    static void chooseById(QWidget &tab);
};

namespace {

quint64 samples(const ui::TabPage &tab, Kind kind)
{
    return tab.latencyFeed()->snapshot().counts(kind).samples;
}

void exchange(test::SampleCapture &capture, int id)
{
    const QByteArray number = QByteArray::number(id);
    capture.text(Direction::Outgoing, R"({"id":)" + number + R"(,"ask":1})");
    capture.text(Direction::Incoming, R"({"id":)" + number + R"(,"tell":1})", 2ms);
}

capture::LatencyRules byId()
{
    return {.match = {.kind = MatchRule::Kind::JsonPath, .requestPath = u"$.id"_s}};
}

/// As the panel of latencies asks for it.
void edit(const ConnectionTab &tab, LatencyRulesDialog::Page page)
{
    tab.findChild<ui::ConnectionLatencies *>()->edit(page);
}

} // namespace

/// By the menu of the panel.
void LatencyEditingTest::editRules(const QWidget &tab)
{
    auto *action = tab.findChild<QAction *>(u"latencyRules"_s);
    QVERIFY(action);
    action->trigger();
}

/// As a person does, in the dialog that is open.
void LatencyEditingTest::chooseById(QWidget &tab)
{
    QPointer<LatencyRulesDialog> dialog = tab.findChild<LatencyRulesDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QTest::mouseClick(dialog->findChild<QWidget *>(u"replyJsonPath"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QTest::mouseClick(dialog->findChild<QWidget *>(u"acceptLatencyRules"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
}

void LatencyEditingTest::connectionTakesRules()
{
    TestWindow window;
    workspace::Profile profile;
    profile.url = startServer(window);
    profile.pingIntervalMs = 0;
    ConnectionTab *tab = test::open(window, profile);
    QTRY_COMPARE(tab->clientState(), ClientState::Open);
    tab->composer()->setText(uR"({"id":7})"_s);
    tab->composer()->send();
    QTRY_COMPARE(samples(*tab, Kind::Reply), 1U);
    edit(*tab, LatencyRulesDialog::Page::Replies);
    auto *dialog = tab->findChild<LatencyRulesDialog *>();
    QVERIFY(dialog);
    const QSize usual = dialog->size();
    dialog->resize(1, 1); // as small as it gets
    QTRY_COMPARE(dialog->findChild<QScrollArea *>()->horizontalScrollBar()->maximum(), 0);
    dialog->resize(usual);
    const auto *preview = dialog->findChild<QLabel *>(u"rulePreview"_s);
    QTRY_VERIFY2(preview->text().contains(u", 1 answered, 0 late, 0 unmatched."_s),
                 qPrintable(preview->text()));
    chooseById(*tab);
    QCOMPARE(tab->latencyFeed()->rules(), byId());
    QCOMPARE(tab->profile().latency.match, u"json:$.id"_s);
    QTRY_COMPARE(samples(*tab, Kind::Reply), 1U);
    QCOMPARE(tab->clientState(), ClientState::Open);
}

void LatencyEditingTest::rulesAreSavedWithTheConnection()
{
    TestWindow window;
    workspace::Profile profile;
    profile.name = u"shop"_s;
    profile.url = u"ws://127.0.0.1:9/"_s;
    auto &saved = window->parts().saved->model();
    const QModelIndex index = saved.addConnection({}, profile);
    ConnectionTab *tab = window->parts().workbench->openConnection(profile, saved.node(index)->id);
    edit(*tab, LatencyRulesDialog::Page::Replies);
    chooseById(*tab);
    QCOMPARE(ui::profileFrom(tab->state()).latency.match, u"json:$.id"_s);
    window.trigger(ActionId::SaveConnection);
    QCOMPARE(saved.node(index)->profile->latency.match, u"json:$.id"_s);
}

void LatencyEditingTest::serverTakesRules()
{
    TestWindow window;
    workspace::Profile profile;
    profile.url = startServer(window);
    auto *server = qobject_cast<ServerTab *>(window.currentPage());
    QCOMPARE(server->latencyFeed()->rules().perspective, Perspective::Server);
    ConnectionTab *tab = test::open(window, profile);
    QTRY_COMPARE(tab->clientState(), ClientState::Open);
    for (const QString &text : {uR"({"id":7})"_s, u"no id"_s}) {
        tab->composer()->setText(text);
        tab->composer()->send();
    }
    window->parts().tabs->setCurrent(server);
    QTRY_COMPARE(samples(*server, Kind::Served), 2U);
    editRules(*server);
    chooseById(*server);
    QCOMPARE(server->latencyFeed()->rules().perspective, Perspective::Server);
    QTRY_COMPARE(samples(*server, Kind::Served), 1U);
}

void LatencyEditingTest::serverRulesComeBack()
{
    TestWindow window;
    window.trigger(ActionId::ShowServer);
    auto *server = qobject_cast<ServerTab *>(window.currentPage());
    capture::LatencyRules rules = byId();
    rules.match.timeout = 1234ms;
    rules.stamp = capture::StampRule{u"$.t"_s, capture::StampRule::Unit::Iso8601};
    rules.perspective = Perspective::Server;
    server->latencyFeed()->setRules(rules);
    const QVariantMap state = server->state();
    server->latencyFeed()->setRules({});
    server->restoreState(state);
    QCOMPARE(server->latencyFeed()->rules(), rules);
    server->restoreState({}); // of an earlier version
    QCOMPARE(server->latencyFeed()->rules(), capture::LatencyRules({.perspective = Perspective::Server}));
}

void LatencyEditingTest::rulesThatCannotBeUsedDoNotComeBack()
{
    const QVariantMap broken[] = {{{u"latencyMatch"_s, u"regex:("_s}},
                                  {{u"latencyMatch"_s, u"psychic"_s}},
                                  {{u"latencyStamp"_s, u"days:$.t"_s}},
                                  {{u"latencyMatch"_s, 7}, {u"latencyTimeoutMs"_s, u"soon"_s}}};
    for (const QVariantMap &map : broken)
        QCOMPARE(ui::latencyRulesFrom(map, Perspective::Server).match.kind, MatchRule::Kind::SamePayload);
    QVERIFY(ui::latencyRulesFrom({{u"latencyTimeoutMs"_s, 0}}, Perspective::Server).match.timeout == 1ms);
    QVERIFY(ui::latencyRulesFrom({{u"latencyTimeoutMs"_s, 1e9}}, Perspective::Server).match.timeout == 1h);
}

void LatencyEditingTest::captureTakesRules()
{
    test::SampleCapture sample;
    for (int id = 0; id < 10; ++id)
        exchange(sample, id);
    TestWindow window;
    window->parts().workbench->openCapture({.store = sample.store(), .name = u"sample"_s});
    auto *tab = qobject_cast<CaptureTab *>(window.currentPage());
    QVERIFY(tab);
    QTRY_COMPARE(tab->latencyFeed()->snapshot().end(), sample.store()->rows().end);
    QCOMPARE(samples(*tab, Kind::Reply), 0U);
    editRules(*tab);
    chooseById(*tab);
    QTRY_COMPARE(samples(*tab, Kind::Reply), 10U);
}

/// The figures that are kept with a capture say by which rules they were made.
void LatencyEditingTest::captureKeepsTheRulesOfItsFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"kept.wlcap"_s);
    {
        QThreadPool pool;
        const auto store = capture::Store::create(path).store;
        QVERIFY(store);
        session::LatencyFeed feed(store, pool);
        feed.setRules(byId());
        capture::Record record;
        record.head.time = store->origin() + 1ms;
        record.head.kind = capture::RecordKind::Note;
        store->append(record);
        QTRY_COMPARE(feed.snapshot().end(), store->rows().end);
    }
    TestWindow window;
    const auto store = capture::Store::open(path).store;
    QVERIFY(store);
    store->waitUntilIndexed();
    window->parts().workbench->openCapture({.store = store});
    auto *tab = qobject_cast<CaptureTab *>(window.currentPage());
    QVERIFY(tab);
    QTRY_COMPARE(tab->latencyFeed()->rules(), byId());
}

void LatencyEditingTest::hiddenTabsRest()
{
    TestWindow window;
    workspace::Profile profile;
    profile.url = startServer(window);
    ui::TabPage *server = window.currentPage();
    QVERIFY(server->latencyFeed()->isActive());
    ConnectionTab *tab = test::open(window, profile);
    QTRY_COMPARE(tab->clientState(), ClientState::Open);
    QVERIFY(tab->latencyFeed()->isActive());
    QVERIFY(!server->latencyFeed()->isActive());
    test::SampleCapture sample;
    window->parts().workbench->openCapture({.store = sample.store(), .name = u"sample"_s});
    QVERIFY(window.currentPage()->latencyFeed()->isActive());
    QVERIFY(!tab->latencyFeed()->isActive());

    tab->composer()->setText(u"hello"_s);
    tab->composer()->send();
    const qint64 rows = tab->store()->count();
    QTRY_VERIFY(tab->store()->count() >= rows + 2);
    QCOMPARE(samples(*tab, Kind::Reply), 0U);
    window->parts().tabs->setCurrent(tab);
    QVERIFY(tab->latencyFeed()->isActive());
    QTRY_COMPARE(samples(*tab, Kind::Reply), 1U);
}

void LatencyEditingTest::clearForgets()
{
    test::SampleCapture sample;
    sample.text(Direction::Outgoing, "hello");
    sample.text(Direction::Incoming, "hello");
    TestWindow window;
    window->parts().workbench->openCapture({.store = sample.store(), .name = u"sample"_s});
    const ui::TabPage *tab = window.currentPage();
    QTRY_COMPARE(samples(*tab, Kind::Reply), 1U);
    window.trigger(ActionId::Clear);
    QTRY_COMPARE(samples(*tab, Kind::Reply), 0U);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::LatencyEditingTest)
#include "tst_latencyediting.moc"
