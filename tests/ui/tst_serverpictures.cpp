#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "appearances.h"
#include "session/clientsession.h"
#include "ui/serverbehaviorpage.h"
#include "ui/serverdetails.h"
#include "ui/servertab.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using server::Mode;

/// The server's tab with all that can be edited in it, in both appearances, two sizes, and from right to
/// left. Leaves its pictures in the folder named by WIRELOUPE_PICTURES, for an eye to judge.
class ServerPicturesTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void behaviors_data() { appearances(); }
    void behaviors();
    void running_data() { appearances(); }
    void running();
    void cleanup()
    {
        ui::Theme::instance().setPreference(ui::Theme::Preference::System);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

private:
    static void appearances();
    static net::ServerOptions sample();
};

void ServerPicturesTest::appearances()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isRightToLeft");
    QTest::newRow("light-small") << false << QSize(900, 600) << false;
    QTest::newRow("dark-small") << true << QSize(900, 600) << false;
    QTest::newRow("light-large") << false << QSize(1600, 1000) << false;
    QTest::newRow("dark-large") << true << QSize(1600, 1000) << false;
    QTest::newRow("right-to-left") << false << QSize(1600, 1000) << true;
}

net::ServerOptions ServerPicturesTest::sample()
{
    net::ServerOptions options;
    server::ServerPlan &plan = options.plan;
    plan.behavior.echo.prefix = "Echo: ";
    plan.behavior.rules.rules = {
        {.match = {.kind = server::MatchOptions::Kind::JsonPath, .pattern = "$.type=login"},
         .replies = {{.content = R"({"type":"welcome","id":{{json:$.id}}})"},
                     {.content = R"({"type":"ready"})", .delay = 250ms}}},
        {.match = {.kind = server::MatchOptions::Kind::Regex, .pattern = "hello (\\w+"},
         .replies = {{.content = "hi {{1}}"}}},
        {.match = {.kind = server::MatchOptions::Kind::Contains, .pattern = "bye"},
         .replies = {{.kind = server::ReplyOptions::Kind::Close, .content = "see you"}}}};
    plan.behavior.conversation.states = {
        {.name = "door",
         .greeting = {{.content = "who is there?"}},
         .rules = {{.match = {.kind = server::MatchOptions::Kind::Contains, .pattern = "ada"},
                    .replies = {{.content = "come in"}},
                    .next = "inside"}},
         .timeout = {.after = 5s}},
        {.name = "inside", .rules = {{.replies = {{.content = "{{message}}"}}}}}};
    plan.faults = {.latency = 100ms, .jitter = 20ms, .drop = 0.05, .closeAfter = 100};
    plan.schema.schema = R"({"type": "object", "required": ["type"]})";
    plan.routes = {{.path = "/chat/*", .behavior = {.mode = Mode::Broadcast}},
                   {.path = "/ticker", .behavior = {.mode = Mode::Stream}}};
    return options;
}

void ServerPicturesTest::behaviors()
{
    test::applyAppearance();
    QFETCH(QSize, size);
    QFETCH(bool, isRightToLeft);
    QGuiApplication::setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    test::TestWindow window(size);
    window.trigger(ui::ActionId::ShowServer);
    auto *tab = qobject_cast<ui::ServerTab *>(window.currentPage());
    tab->setOptions(sample());
    window.clickOnPage("editBehavior");
    auto *mode = window.findOnPage<QComboBox>("routeMode");
    for (int i = 0; i < ui::modeCount; ++i) {
        mode->setCurrentIndex(i);
        emit mode->activated(i);
        if (static_cast<Mode>(i) == Mode::Rules)
            QTest::keyClicks(window.findOnPage<QLineEdit>("rulesTry"), u"{\"type\":\"login\",\"id\":7}"_s);
        QTest::qWait(30);
        test::keepAppearance(*window, u"behavior-%1"_s.arg(ui::modeName(static_cast<Mode>(i))));
    }
    auto *details = window.findOnPage<ui::ServerDetails>("serverDetails");
    for (const int page : {1, details->count() - 3, details->count() - 2, details->count() - 1}) {
        details->setCurrentIndex(page);
        QTest::qWait(30);
        test::keepAppearance(*window, u"page-%1"_s.arg(page));
    }
}

void ServerPicturesTest::running()
{
    test::applyAppearance();
    QFETCH(QSize, size);
    QFETCH(bool, isRightToLeft);
    QGuiApplication::setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    test::TestWindow window(size);
    window.trigger(ui::ActionId::ShowServer);
    auto *tab = qobject_cast<ui::ServerTab *>(window.currentPage());
    net::ServerOptions options;
    options.plan.faults.duplicate = 1;
    options.guards.heartbeat.interval = 50ms;
    tab->setOptions(options);
    tab->start();
    QTRY_VERIFY(!tab->url().isEmpty());
    session::Runtime runtime;
    std::vector<std::unique_ptr<session::ClientSession>> clients;
    for (int i = 0; i < 12; ++i) {
        auto &client = clients.emplace_back(
            std::make_unique<session::ClientSession>(runtime, capture::Store::create().store));
        workspace::Profile profile;
        profile.url = tab->url() + u"room/%1"_s.arg(i % 3);
        client->setProfile(profile);
        client->open();
        QTRY_VERIFY(client->isOpen());
        client->send({wire::Message::Type::Text, "Hello " + QByteArray(1000, 'o')});
    }
    auto *table = window.findOnPage<QTableView>("peers");
    QTRY_COMPARE(table->model()->rowCount(), 12);
    table->selectRow(2);
    QTest::qWait(600);
    test::keepAppearance(*window, u"server-running"_s);
    window.clickOnPage("toggleServerDetails"); // what waits for the next start says so
    auto *details = window.findOnPage<ui::ServerDetails>("serverDetails");
    for (const int page : {2, details->count() - 2}) {
        details->setCurrentIndex(page);
        QTest::qWait(30);
        test::keepAppearance(*window, u"running-page-%1"_s.arg(page));
    }
    window.clickOnPage("toggleServerDetails");
    window.clickOnPage("clientCode");
    auto *popup = window.find<QWidget>("snippetPopup");
    QTRY_VERIFY(popup->isVisible());
    test::keepAppearance(*popup, u"snippets"_s);
    popup->close();
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::ServerPicturesTest)
#include "tst_serverpictures.moc"
