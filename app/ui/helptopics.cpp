#include "ui/helptopics.h"

#include <algorithm>

#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>

#include "ui/addressbar.h"
#include "ui/appearancepane.h"
#include "ui/authpage.h"
#include "ui/capturepane.h"
#include "ui/capturessection.h"
#include "ui/certificatedialog.h"
#include "ui/comparewindow.h"
#include "ui/composer.h"
#include "ui/compressiongroup.h"
#include "ui/connectiontab.h"
#include "ui/conversationform.h"
#include "ui/detailpane.h"
#include "ui/disconnectdialog.h"
#include "ui/exportdialog.h"
#include "ui/filterbar.h"
#include "ui/findbar.h"
#include "ui/framebuilder.h"
#include "ui/gotobar.h"
#include "ui/handshakesettings.h"
#include "ui/headerspage.h"
#include "ui/labtab.h"
#include "ui/latencypanel.h"
#include "ui/logarea.h"
#include "ui/logsettingspage.h"
#include "ui/networkpane.h"
#include "ui/optionspage.h"
#include "ui/peerspanel.h"
#include "ui/proxypage.h"
#include "ui/querypage.h"
#include "ui/reconnectbanner.h"
#include "ui/replayform.h"
#include "ui/rulesform.h"
#include "ui/saveconnectiondialog.h"
#include "ui/serveraccesspage.h"
#include "ui/serverbehaviorpage.h"
#include "ui/serverdeflatepage.h"
#include "ui/serverfaultspage.h"
#include "ui/serverguardspage.h"
#include "ui/serverheaderspage.h"
#include "ui/serverlimitspage.h"
#include "ui/serversharingpage.h"
#include "ui/servertab.h"
#include "ui/servertlspage.h"
#include "ui/servertransportpage.h"
#include "ui/settingsdialog.h"
#include "ui/shortcutsdialog.h"
#include "ui/shortcutspane.h"
#include "ui/shortcutstable.h"
#include "ui/sidebar.h"
#include "ui/storagepane.h"
#include "ui/streamform.h"
#include "ui/summarydialog.h"
#include "ui/tlspage.h"
#include "ui/trustedpage.h"
#include "ui/welcomepage.h"

namespace wireloupe::ui {

namespace {

constexpr HelpTopic topics[] = {
    {&WelcomePage::staticMetaObject, "first-steps.md"},
    {&Sidebar::staticMetaObject, "first-steps.md#keep-a-connection"},
    {&SaveConnectionDialog::staticMetaObject, "first-steps.md#keep-a-connection"},
    {&CapturesSection::staticMetaObject, "captures.md"},

    {&AddressBar::staticMetaObject, "connecting.md#the-address"},
    {&HandshakeSettings::staticMetaObject, "connecting.md"},
    {&HeadersPage::staticMetaObject, "connecting.md#headers"},
    {&QueryPage::staticMetaObject, "connecting.md#query"},
    {&AuthPage::staticMetaObject, "connecting.md#credentials"},
    {&TlsPage::staticMetaObject, "tls.md"},
    {&ProxyPage::staticMetaObject, "connecting.md#proxy"},
    {&OptionsPage::staticMetaObject, "connecting.md#time-and-size"},
    {&CompressionGroup::staticMetaObject, "connecting.md#compression"},
    {&ReconnectBanner::staticMetaObject, "reconnecting.md"},
    {&CertificateDialog::staticMetaObject, "tls.md#trust-one-certificate"},
    {&ConnectionTab::staticMetaObject, "connecting.md"},

    {&FilterBar::staticMetaObject, "filters.md"},
    {&LogArea::staticMetaObject, "log.md"},
    {&FindBar::staticMetaObject, "log.md#find"},
    {&GoToBar::staticMetaObject, "log.md#go-to-a-row-or-a-time"},
    {&DetailPane::staticMetaObject, "frame.md"},
    {&CompareWindow::staticMetaObject, "frame.md#compare-two-rows"},
    {&LatencyPanel::staticMetaObject, "latency.md"},
    {&SummaryDialog::staticMetaObject, "log.md#the-summary"},
    {&ExportDialog::staticMetaObject, "formats.md"},
    {&CapturePane::staticMetaObject, "log.md"},

    {&Composer::staticMetaObject, "sending.md"},
    {&FrameBuilder::staticMetaObject, "sending.md#frames-made-by-hand"},

    {&ServerTab::staticMetaObject, "server.md"},
    {&PeersPanel::staticMetaObject, "server.md#the-peers"},
    {&DisconnectDialog::staticMetaObject, "server.md#the-peers"},
    {&ServerBehaviorPage::staticMetaObject, "server-behaviors.md"},
    {&RulesForm::staticMetaObject, "server-behaviors.md#rules"},
    {&ConversationForm::staticMetaObject, "server-behaviors.md#conversations"},
    {&StreamForm::staticMetaObject, "server-behaviors.md#streams"},
    {&ReplayForm::staticMetaObject, "server-behaviors.md#replay"},
    {&ServerFaultsPage::staticMetaObject, "server-limits.md#faults"},
    {&ServerGuardsPage::staticMetaObject, "server-limits.md#guards"},
    {&ServerLimitsPage::staticMetaObject, "server-limits.md#limits"},
    {&ServerAccessPage::staticMetaObject, "server-limits.md#access"},
    {&ServerHeadersPage::staticMetaObject, "server-limits.md#response-and-compression"},
    {&ServerDeflatePage::staticMetaObject, "server-limits.md#response-and-compression"},
    {&ServerTlsPage::staticMetaObject, "server.md#encrypted-connections-to-it"},
    {&ServerTransportPage::staticMetaObject, "server-sharing.md"},
    {&ServerSharingPage::staticMetaObject, "server-sharing.md#several-servers-one-broadcast"},
    {&LabTab::staticMetaObject, "lab.md"},

    {&AppearancePane::staticMetaObject, "settings.md#appearance"},
    {&NetworkPane::staticMetaObject, "settings.md#network"},
    {&StoragePane::staticMetaObject, "settings.md#storage"},
    {&ShortcutsPane::staticMetaObject, "keyboard.md#change-a-shortcut"},
    {&SettingsDialog::staticMetaObject, "settings.md"},
    {&LogSettingsPage::staticMetaObject, "settings.md#logs"},
    {&TrustedPage::staticMetaObject, "settings.md#certificates"},
    {&ShortcutsTable::staticMetaObject, "keyboard.md"},
    {&ShortcutsDialog::staticMetaObject, "keyboard.md"},
};

const HelpTopic *topicAt(const QWidget &widget)
{
    const auto *topic = std::find_if(std::begin(topics), std::end(topics), [&widget](const HelpTopic &one) {
        return widget.metaObject()->inherits(one.part);
    });
    return topic == std::end(topics) ? nullptr : topic;
}

/// The page that is shown, if its list or the search has the keyboard. Null otherwise.
const QWidget *pageOfSettings(const QWidget *widget)
{
    const auto *dialog = widget ? qobject_cast<const SettingsDialog *>(widget->window()) : nullptr;
    return dialog ? dialog->pane(dialog->currentPage()) : nullptr;
}

/// What is shown below the tabs, if these have the keyboard: it is what the user looks at. Null otherwise.
const QWidget *pageOfTab(const QWidget *widget)
{
    const auto *bar = qobject_cast<const QTabBar *>(widget);
    const auto *tabs = bar ? qobject_cast<const QTabWidget *>(bar->parentWidget()) : nullptr;
    const QWidget *page = tabs ? tabs->currentWidget() : nullptr;
    if (!page)
        return nullptr;
    const auto *area = qobject_cast<const QScrollArea *>(page);
    if (!area)
        area = page->findChild<QScrollArea *>();
    return area && area->widget() ? area->widget() : page;
}

} // namespace

std::span<const HelpTopic> helpTopics()
{
    return topics;
}

QString helpTopicOf(const QWidget *widget)
{
    if (const QWidget *page = pageOfTab(widget); page && topicAt(*page))
        widget = page;
    else if (const QWidget *pane = pageOfSettings(widget); pane && !pane->isAncestorOf(widget))
        widget = pane;
    for (; widget; widget = widget->parentWidget())
        if (const HelpTopic *topic = topicAt(*widget))
            return QLatin1String(topic->link);
    return {};
}

} // namespace wireloupe::ui
