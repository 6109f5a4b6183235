#include "ui/servertab.h"

#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

#include "formats/words.h"
#include "session/connectionsseen.h"
#include "session/runtime.h"
#include "session/serverreferences.h"
#include "ui/background.h"
#include "ui/capturepane.h"
#include "ui/composer.h"
#include "ui/feedwhileshown.h"
#include "ui/latencypanel.h"
#include "ui/latencyrulesdialog.h"
#include "ui/messagebar.h"
#include "ui/peersmodel.h"
#include "ui/peerspanel.h"
#include "ui/plandraft.h"
#include "ui/sendtarget.h"
#include "ui/serverbehaviorpage.h"
#include "ui/serverdetails.h"
#include "ui/serversettings.h"
#include "ui/serversharingpage.h"
#include "ui/serverstate.h"
#include "ui/servertlspage.h"
#include "ui/serverurlrow.h"
#include "ui/statemark.h"
#include "ui/tabstate.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using net::ServerState;

ServerTab::ServerTab(session::Runtime &runtime, const session::NewLog &log, QWidget *parent)
    : ServerTab(runtime,
                {.session = std::make_unique<session::ServerSession>(runtime, log.store),
                 .memoryReason = log.memoryReason,
                 .options = {}},
                parent)
{
}

/// The options go into the fields before anybody listens to those: the session has them.
ServerTab::ServerTab(session::Runtime &runtime, Parts parts, QWidget *parent)
    : TabPage(parent)
    , m_runtime(runtime)
    , m_session(std::move(parts.session))
    , m_memoryReason(parts.memoryReason)
    , m_details(new ServerDetails(this))
    , m_settings(new ServerSettings(m_details->draft(), this))
    , m_message(new MessageBar(this))
    , m_urlRow(new ServerUrlRow(*m_session, this))
    , m_pane(new CapturePane(m_session->store(), this))
    , m_peers(new PeersPanel(*m_session, m_pane))
    , m_target(new SendTarget(m_peers->model(), this))
    , m_composer(new Composer(Composer::Feature::MessagesOnly, this))
{
    m_details->hide();
    m_pane->setSideWidget(buildSide());
    m_pane->setBottomWidget(buildSendArea());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_settings);
    layout->addWidget(m_details);
    layout->addWidget(m_urlRow);
    layout->addWidget(m_message);
    layout->addWidget(m_pane, 1);
    setOptions(parts.options);
    connectParts();
    watch(*m_pane, {.memoryReason = m_memoryReason});
    new FeedWhileShown(*m_session->latencyFeed(), this);
    updateSending();
    if (m_session->state() != ServerState::Stopped)
        takeState(m_session->state());
    m_details->sharingPage()->setStatus(m_session->exchange());
}

ServerTab::Parts ServerTab::release()
{
    m_session->disconnect(this);
    const net::ServerOptions options = this->options();
    return {.session = std::move(m_session), .memoryReason = m_memoryReason, .options = options};
}

/// Who is there, and how long the replies to them take.
QWidget *ServerTab::buildSide()
{
    LatencyPanel *latencies = makeLatencyPanel(*m_pane, {.feed = m_session->latencyFeed()});
    connect(latencies, &LatencyPanel::rulesRequested, this,
            [this] { LatencyRulesDialog::edit(*latencyFeed(), store(), m_runtime.analysisPool(), this); });
    auto *side = new QTabWidget(m_pane);
    side->setObjectName(u"serverSide"_s);
    side->setDocumentMode(true);
    side->addTab(m_peers, tr("Peers"));
    side->addTab(latencies, tr("Latency"));
    return side;
}

QWidget *ServerTab::buildSendArea()
{
    const Theme &theme = Theme::instance();
    auto *area = new QWidget(m_pane);
    auto *label = new QLabel(tr("Send &to"), area);
    label->setBuddy(m_target);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme.spacing(3), theme.spacing(2), theme.spacing(3), 0);
    row->setSpacing(theme.spacing(2));
    row->addWidget(label);
    row->addWidget(m_target);
    row->addStretch();
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_composer, 1);
    return area;
}

void ServerTab::connectParts()
{
    connect(m_session.get(), &session::ServerSession::stateChanged, this, &ServerTab::takeState);
    connect(m_urlRow, &ServerUrlRow::connectRequested, this, [this] { emit connectRequested(url()); });
    connect(m_session.get(), &session::ServerSession::peersChanged, this, &ServerTab::changed);
    connect(m_settings, &ServerSettings::startRequested, this, &ServerTab::start);
    connect(m_settings, &ServerSettings::stopRequested, this, &ServerTab::stop);
    connect(m_settings, &ServerSettings::behaviorRequested, this, &ServerTab::editBehavior);
    connect(&m_details->draft(), &PlanDraft::edited, this, &ServerTab::takePlan);
    connect(m_session.get(), &session::ServerSession::planRefused, this, &ServerTab::explainPlan);
    connect(m_settings, &ServerSettings::detailsToggled, this, &ServerTab::showDetails);
    connect(m_details, &ServerDetails::edited, this, &ServerTab::warnOfAccess);
    connect(m_session.get(), &session::ServerSession::authorityFileChanged, this, &ServerTab::showAuthority);
    connect(m_session.get(), &session::ServerSession::exchangeChanged, this,
            [this] { m_details->sharingPage()->setStatus(m_session->exchange()); });
    connect(m_settings, &ServerSettings::addressEdited, this, &ServerTab::warnOfAccess);
    connect(m_message, &MessageBar::actionTriggered, this, &ServerTab::useFreePort);
    connect(m_composer, &Composer::sendRequested, this, &ServerTab::send);
    connect(m_peers, &PeersPanel::peersChanged, m_target, &SendTarget::refresh);
    connect(m_target, &SendTarget::changed, this, &ServerTab::updateSending);
    connect(m_peers, &PeersPanel::sendToRequested, this, &ServerTab::sendTo);
    connect(m_peers, &PeersPanel::followRequested, this, [this](server::PeerId peer) {
        m_pane->setFilterText(u"conn:%1"_s.arg(static_cast<quint32>(peer)));
    });
    connect(m_peers, &PeersPanel::handshakeRequested, this, &ServerTab::showHandshake);
}

void ServerTab::editBehavior()
{
    m_details->showPage(m_details->behaviorPage());
    m_settings->setDetailsShown(true);
}

void ServerTab::showDetails(bool areShown)
{
    m_details->setVisible(areShown);
    arrange();
}

/// Where there is no room for both, the editors stand in the place of the log.
void ServerTab::arrange()
{
    constexpr int roomForBoth = 170; // in units of spacing
    const bool isTight = height() < Theme::instance().spacing(roomForBoth);
    const bool hasLog = m_details->isHidden() || !isTight;
    m_details->setSizePolicy(QSizePolicy::Preferred, hasLog ? QSizePolicy::Maximum : QSizePolicy::Expanding);
    m_details->setMaximumHeight(hasLog ? height() / 2 : QWIDGETSIZE_MAX);
    m_pane->setVisible(hasLog);
}

void ServerTab::resizeEvent(QResizeEvent *event)
{
    TabPage::resizeEvent(event);
    arrange();
}

/// With the next message.
void ServerTab::takePlan()
{
    m_session->setPlan(m_details->draft().plan());
}

void ServerTab::explainPlan(const QString &why)
{
    m_message->say(MessageBar::Kind::Error,
                   tr("These settings cannot be applied, so nothing has changed: %1.").arg(why));
}

void ServerTab::setOptions(const net::ServerOptions &options)
{
    m_settings->setOptions(options);
    m_details->readFrom(options);
}

void ServerTab::setOpenCaptures(const OpenCaptures &captures)
{
    m_details->behaviorPage()->setOpenCaptures(captures);
}

void ServerTab::setRecentCaptures(const RecentCaptures &captures)
{
    m_details->behaviorPage()->setRecentCaptures(captures);
}

net::ServerOptions ServerTab::options() const
{
    net::ServerOptions options = m_settings->options();
    m_details->writeTo(options);
    return options;
}

void ServerTab::start()
{
    const net::ServerOptions options = this->options();
    if (options.address.isNull()) {
        m_message->say(MessageBar::Kind::Error,
                       tr("This is not an address. Write one of this computer, such as 192.168.1.2."));
        return;
    }
    m_message->dismiss();
    m_session->start(options);
}

void ServerTab::stop()
{
    m_session->stop();
}

void ServerTab::takeState(ServerState state)
{
    m_settings->setState(state);
    m_details->setRunning(state == ServerState::Listening || state == ServerState::Starting);
    if (state == ServerState::Listening)
        m_settings->setDetailsShown(false);
    showAuthority();
    if (state == ServerState::Failed)
        explainFailure();
    else
        warnOfAccess();
    emit changed();
}

void ServerTab::explainFailure()
{
    const capture::StateEvent &failure = m_session->lastFailure();
    const QString sentence = formats::sentence(failure);
    m_freePort = 0;
    if (failure.cause == capture::Cause::AddressInUse)
        m_freePort = net::nextFreePort(m_session->options().address, m_session->options().port);
    m_message->say(MessageBar::Kind::Error, sentence,
                   m_freePort ? tr("Use port %1 instead").arg(m_freePort) : QString());
}

void ServerTab::useFreePort()
{
    net::ServerOptions options = m_settings->options();
    options.port = m_freePort;
    m_settings->setOptions(options);
    start();
}

void ServerTab::warnOfAccess()
{
    const server::AccessOptions access = options().access;
    const bool isUserAsked = !access.user.isEmpty();
    if (isUserAsked && access.password.isEmpty())
        m_message->say(MessageBar::Kind::Warning,
                       tr("Nobody can connect to the server: its user has no password yet."));
    else if (!m_settings->isExposed() || !access.token.isEmpty() || isUserAsked)
        m_message->dismiss();
    else
        m_message->say(
            MessageBar::Kind::Warning,
            tr("Every computer that can reach this one can connect to the server. There is no password."));
}

void ServerTab::showAuthority()
{
    const QString file = m_session->authorityFile();
    m_urlRow->refresh();
    m_details->tlsPage()->setAuthority(file, url());
}

void ServerTab::updateSending()
{
    const bool couldSend = canSend();
    m_composer->setReceiver(m_target->peer());
    const bool hasGone = m_peers->model().peerCount() > 0 && !m_target->isReachable();
    m_composer->setSendEnabled(m_target->isReachable(), hasGone ? tr("the chosen peer has gone") : QString());
    if (canSend() != couldSend)
        emit changed();
}

void ServerTab::sendTo(server::PeerId peer)
{
    m_target->choose(peer);
    m_composer->setFocus();
}

/// The request is the first row of its connection, and not far from where that was opened.
void ServerTab::showHandshake(server::PeerId peer)
{
    const auto row =
        session::handshakeRow(*m_session->store(), capture::ConnectionId{static_cast<quint32>(peer)});
    if (row)
        m_pane->goToRow(*row);
    else
        m_message->say(MessageBar::Kind::Info, tr("The handshake of this peer is not in the log any more."));
}

void ServerTab::send(const wire::Message &message, const std::optional<server::PeerId> &receiver)
{
    if (receiver)
        m_session->sendTo(*receiver, message);
    else
        m_session->sendToAll(message);
}

bool ServerTab::canSend() const
{
    return m_composer->isSendEnabled();
}

void ServerTab::sendComposed()
{
    m_composer->send();
}

QString ServerTab::title() const
{
    return m_session->isListening() ? tr("Server :%1").arg(m_session->port()) : tr("Server");
}

QIcon ServerTab::icon() const
{
    return markOf(m_session->state()).toIcon();
}

QString ServerTab::hint() const
{
    return tr("%1: %2").arg(title(), markOf(m_session->state()).words);
}

void ServerTab::clearLog()
{
    m_session->clear();
}

void ServerTab::focusFirst()
{
    m_settings->firstField()->setFocus();
}

QWidgetList ServerTab::panes() const
{
    return QWidgetList{m_settings->firstField()} + panesOf(m_pane) + QWidgetList{m_peers->table()};
}

QVariantMap ServerTab::state() const
{
    QVariantMap state = toVariantMap(options());
    addLatencyRules(state, latencyFeed()->rules());
    return state;
}

void ServerTab::restoreState(const QVariantMap &state)
{
    const net::ServerOptions options = serverOptionsFrom(state);
    setOptions(options);
    latencyFeed()->setRules(latencyRulesFrom(state, capture::Perspective::Server));
    inBackground(
        this,
        [options] {
            net::ServerOptions loaded = options;
            session::loadReferences(loaded);
            return loaded.plan;
        },
        [this, before = options.plan](const server::ServerPlan &loaded) {
            if (loaded == before)
                return;
            m_details->draft().fillIn(before, loaded);
            takePlan();
        });
}

} // namespace wireloupe::ui
