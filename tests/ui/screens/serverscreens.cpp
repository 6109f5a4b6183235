#include <QComboBox>
#include <QLineEdit>
#include <QTableView>

#include "session/clientsession.h"
#include "ui/screens/content.h"
#include "ui/screens/screens.h"
#include "ui/screens/stage.h"
#include "ui/serverbehaviorpage.h"
#include "ui/serverdetails.h"
#include "ui/servertlspage.h"
#include "ui/serverwindow.h"

namespace wireloupe::test {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using server::Mode;

namespace {

/// Something in every editor of the server.
net::ServerOptions fullOptions()
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
                   {.path = "/" + content::longName.toUtf8(), .behavior = {.mode = Mode::Stream}}};
    options.tls.isEnabled = true;
    options.access.token = "secret";
    options.subprotocols = {"chat.v2"};
    return options;
}

ui::ServerTab *serverTab(Stage &stage, const net::ServerOptions &options)
{
    stage.window().trigger(ui::ActionId::ShowServer);
    auto *tab = qobject_cast<ui::ServerTab *>(stage.window().currentPage());
    tab->setOptions(options);
    return tab;
}

void pages(Stage &stage)
{
    serverTab(stage, fullOptions());
    TestWindow &window = stage.window();
    window.clickOnPage("toggleServerDetails");
    auto *details = window.findOnPage<ui::ServerDetails>("serverDetails");
    details->tlsPage()->setAuthority(u"/home/ada/.local/share/wireloupe/authority/ca.pem"_s,
                                     u"wss://localhost:9443/"_s);
    for (int page = 0; page < details->count(); ++page)
        stage.addView(QString::number(page), [details, page] { details->setCurrentIndex(page); });
}

void behaviors(Stage &stage)
{
    serverTab(stage, fullOptions());
    TestWindow &window = stage.window();
    window.clickOnPage("editBehavior");
    auto *mode = window.findOnPage<QComboBox>("routeMode");
    for (int i = 0; i < ui::modeCount; ++i)
        stage.addView(ui::modeName(static_cast<Mode>(i)), [&window, mode, i] {
            mode->setCurrentIndex(i);
            emit mode->activated(i);
            if (static_cast<Mode>(i) == Mode::Rules)
                QTest::keyClicks(window.findOnPage<QLineEdit>("rulesTry"),
                                 u"{\"type\":\"login\",\"id\":7}"_s);
        });
}

/// Clients that live with the stage.
class Clients
{
public:
    Clients(const QString &url, int count)
    {
        for (int i = 0; i < count; ++i) {
            auto &client = m_clients.emplace_back(
                std::make_unique<session::ClientSession>(m_runtime, capture::Store::create().store));
            workspace::Profile profile;
            profile.url = url + (i % 3 ? u"room/%1"_s.arg(i) : content::longName);
            client->setProfile(profile);
            client->open();
            [&] { QTRY_VERIFY(client->isOpen()); }();
            client->send({wire::Message::Type::Text, "Hello " + QByteArray(1000, 'o')});
        }
    }

private:
    session::Runtime m_runtime;
    std::vector<std::unique_ptr<session::ClientSession>> m_clients;
};

void running(Stage &stage)
{
    net::ServerOptions options;
    options.plan.faults.duplicate = 1;
    options.guards.heartbeat.interval = 50ms;
    ui::ServerTab *tab = serverTab(stage, options);
    TestWindow &window = stage.window();
    startedServer(window);
    stage.addView(u"nobody"_s, [] {});
    stage.addView(
        u"peers"_s,
        [&stage, tab] {
            constexpr int count = 12;
            stage.make<Clients>(tab->url(), count);
            auto *table = stage.window().findOnPage<QTableView>("peers");
            QTRY_COMPARE(table->model()->rowCount(), count);
            table->selectRow(2);
            QTRY_VERIFY(tab->store()->count() > 4 * count);
        });
    stage.addView(u"details"_s, [&window] { window.clickOnPage("toggleServerDetails"); });
}

/// The port is taken.
void failed(Stage &stage)
{
    TestWindow &window = stage.window();
    session::Runtime &runtime = stage.make<session::Runtime>();
    session::ServerSession &other =
        stage.make<session::ServerSession>(runtime, capture::Store::create().store);
    net::ServerOptions options;
    options.port = 0;
    other.start(options);
    QTRY_VERIFY(other.port() > 0);
    options.port = other.port();
    ui::ServerTab *tab = serverTab(stage, options);
    tab->start();
    QTRY_COMPARE(tab->session().state(), net::ServerState::Failed);
    QVERIFY(window.findOnPage("messageText")->isVisible());
}

} // namespace

Screens serverScreens()
{
    return {{u"server-idle"_s, [](Stage &stage) { stage.window().trigger(ui::ActionId::ShowServer); }},
            {u"server-page"_s, pages},
            {u"server-behavior"_s, behaviors},
            {u"server-running"_s, running},
            {u"server-failed"_s, failed}};
}

} // namespace wireloupe::test
