#include <QTabWidget>

#include "ui/composer.h"
#include "ui/connectiontab.h"
#include "ui/latencypanel.h"
#include "ui/latencytimeplot.h"
#include "ui/latencyviews.h"
#include "ui/screens/content.h"
#include "ui/screens/screens.h"
#include "ui/screens/stage.h"
#include "ui/serverwindow.h"

namespace wireloupe::test {

using namespace Qt::StringLiterals;
using ui::ConnectionTab;

namespace {

/// Every page of the settings filled in.
workspace::Profile fullProfile()
{
    workspace::Profile profile;
    profile.name = content::longName;
    profile.url = content::longUrl;
    profile.headers = {{u"X-Forwarded-For-The-Very-Long-Name-Of-A-Header"_s, content::longHost, true},
                       {u"Origin"_s, u"https://"_s + content::longHost, false}};
    profile.subprotocols = {u"graphql-transport-ws"_s, u"v12.stomp"_s};
    profile.auth = {workspace::Auth::Kind::Basic, u"ada"_s, {}, u"secret"_s};
    profile.tls.caFile = u"/home/ada/"_s + content::longName + u"/authority/ca.pem"_s;
    profile.tls.serverName = content::longHost;
    profile.proxy = {workspace::Proxy::Kind::Socks5, content::longHost, 1080, u"ada"_s, u"secret"_s};
    profile.reconnect.isEnabled = true;
    profile.latencyBudgets = {u"ping:p99<1us/10s"_s, u"reply:max<2s/1m"_s, u"p98<1s"_s};
    return profile;
}

void settings(Stage &stage)
{
    TestWindow &window = stage.window();
    window->parts().workbench->openConnection(fullProfile());
    auto *pages = window.findOnPage<QTabWidget>("handshakeSettings");
    if (!pages->isVisible())
        window.clickOnPage("toggleSettings");
    QVERIFY(pages->isVisible());
    for (int page = 0; page < pages->count(); ++page)
        stage.addView(QString::number(page), [pages, page] { pages->setCurrentIndex(page); });
}

void connected(Stage &stage)
{
    TestWindow &window = stage.window();
    startedServer(window);
    ConnectionTab *tab = connectTab(window);
    for (int i = 0; i < 40; ++i)
        write(*tab,
              u"{\"type\":\"chat\",\"text\":\"%1 %2\"}"_s.arg(content::longName.repeated(1 + i % 3)).arg(i));
    QTRY_VERIFY(tab->store()->count() > 80);
    auto *views = tab->findChild<ui::LatencyPanel *>()->views();
    QTRY_VERIFY(!views->timePlot()->picture().points.empty());
    const auto compose = [&stage, composer = tab->composer()](const QString &name, ui::DraftMode mode,
                                                              const QString &text) {
        stage.addView(name, [=] {
            composer->setMode(mode);
            composer->setText(text);
        });
    };
    stage.addView(u"following"_s, [] {});
    compose(u"json"_s, ui::DraftMode::Json, u"{\n  \"type\": subscribe\n}"_s);
    compose(u"hex"_s, ui::DraftMode::Hex, u"48 65 6c 6x"_s);
    stage.addView(u"file"_s, [composer = tab->composer()] { composer->setMode(ui::DraftMode::File); });
}

/// Nobody listens there.
void failed(Stage &stage)
{
    TestWindow &window = stage.window();
    workspace::Profile profile = fullProfile();
    profile.proxy = {};
    profile.proxy.kind = workspace::Proxy::Kind::None;
    profile.url = u"ws://127.0.0.1:1/v2/subscriptions/prices?customer=4711&include=orders,positions"_s;
    ConnectionTab *tab = window->parts().workbench->openConnection(profile);
    tab->connectNow();
    QTRY_COMPARE(tab->clientState(), net::ClientState::Failed);
}

/// A server that breaks the connection off.
void waiting(Stage &stage)
{
    TestWindow &window = stage.window();
    window.trigger(ui::ActionId::ShowServer);
    net::ServerOptions options;
    options.plan.faults.resetAfter = 1;
    qobject_cast<ui::ServerTab *>(window.currentPage())->setOptions(options);
    workspace::Profile profile;
    profile.url = startedServer(window)->url();
    profile.reconnect = {.isEnabled = true, .delayMs = 600'000, .maxDelayMs = 600'000, .maxAttempts = 10};
    ConnectionTab *tab = window->parts().workbench->openConnection(profile);
    tab->connectNow();
    QTRY_COMPARE(tab->clientState(), net::ClientState::Open);
    write(*tab, u"Hello"_s);
    QTRY_VERIFY(tab->isWaiting());
}

} // namespace

Screens connectionScreens()
{
    return {{u"connection-new"_s, [](Stage &stage) { stage.window().trigger(ui::ActionId::NewConnection); }},
            {u"connection-settings"_s, settings},
            {u"connection"_s, connected},
            {u"connection-failed"_s, failed},
            {u"connection-waiting"_s, waiting}};
}

} // namespace wireloupe::test
