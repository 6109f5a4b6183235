#include "ui/connectiontab.h"

#include <utility>

#include <QHostAddress>
#include <QUrl>
#include <QVBoxLayout>

#include "session/runtime.h"
#include "ui/addressbar.h"
#include "ui/addressedit.h"
#include "ui/budgetbar.h"
#include "ui/capturepane.h"
#include "ui/composer.h"
#include "ui/connectiondefaults.h"
#include "ui/connectionlatencies.h"
#include "ui/connectionnotices.h"
#include "ui/framebuilder.h"
#include "ui/handshakesettings.h"
#include "ui/latencypanel.h"
#include "ui/words.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using net::ClientState;

namespace {

constexpr std::chrono::milliseconds statusInterval{500};

bool isOnThisMachine(const QString &url)
{
    const QString host = QUrl(url).host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace

ConnectionTab::ConnectionTab(session::Runtime &runtime, const workspace::Profile &profile,
                             const QUuid &savedId, QWidget *parent)
    : TabPage(parent)
    , m_runtime(runtime)
    , m_profile(profile)
    , m_savedId(savedId)
    , m_address(new AddressBar(this))
    , m_settings(new HandshakeSettings(this))
    , m_notices(new ConnectionNotices(runtime, this))
{
    if (!m_profile.url.isEmpty())
        m_address->setUrl(m_profile.url);
    else
        m_profile.url = m_address->url();
    m_settings->readFrom(m_profile);
    m_settings->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_address);
    layout->addWidget(m_settings);
    layout->addWidget(m_notices);
    layout->addStretch();
    m_statusTimer.setInterval(statusInterval);
    connectParts();
}

void ConnectionTab::connectParts()
{
    connect(m_address, &AddressBar::urlEdited, this, &ConnectionTab::takeEdits);
    connect(m_address, &AddressBar::connectRequested, this, &ConnectionTab::connectNow);
    connect(m_address, &AddressBar::moveRequested, this, &ConnectionTab::connectElsewhere);
    connect(m_address, &AddressBar::disconnectRequested, this, &ConnectionTab::disconnectNow);
    connect(m_address, &AddressBar::saveRequested, this, &ConnectionTab::saveRequested);
    connect(m_address, &AddressBar::settingsToggled, m_settings, &QWidget::setVisible);
    connect(m_address->edit(), &AddressEdit::connectionPasted, this, &ConnectionTab::takePasted);
    connect(m_settings, &HandshakeSettings::urlEdited, m_address, &AddressBar::setUrl);
    connect(m_settings, &HandshakeSettings::edited, this, &ConnectionTab::takeEdits);
    connect(m_notices, &ConnectionNotices::connectRequested, this, &ConnectionTab::connectNow);
    connect(&m_statusTimer, &QTimer::timeout, this, &ConnectionTab::updateStatus);
}

void ConnectionTab::showEvent(QShowEvent *event)
{
    TabPage::showEvent(event);
    build();
}

void ConnectionTab::build()
{
    if (m_session)
        return;
    const session::NewLog log = m_runtime.logs().create();
    m_memoryReason = log.memoryReason;
    m_session = std::make_unique<session::ClientSession>(m_runtime, log.store);
    m_session->setProfile(m_profile);
    buildLog();
}

void ConnectionTab::buildLog()
{
    m_latencies = new ConnectionLatencies(*m_session, m_runtime, this);
    m_pane = new CapturePane(m_session->store(), this);
    m_composer = new Composer(Composer::Feature::WithControlFrames, m_pane);
    m_composer->setSendEnabled(false);
    m_composer->setHistory(m_history);
    m_pane->setSideWidget(buildLatencies());
    m_pane->setBottomWidget(m_composer);
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    delete column->takeAt(column->count() - 1); // the stretch that kept its place
    column->addWidget(m_latencies->bar());
    column->addWidget(m_pane, 1);

    connectSession();
    watch(*m_pane, {.memoryReason = m_memoryReason});
}

LatencyPanel *ConnectionTab::buildLatencies()
{
    LatencyPanel *panel =
        makeLatencyPanel(*m_pane, {.feed = &m_session->latencyFeed(),
                                   .isOneClock = [this] { return isOnThisMachine(m_profile.url); },
                                   .budgets = &m_session->budgetWatch(),
                                   .client = m_session.get()});
    m_latencies->serve(*panel);
    return panel;
}

void ConnectionTab::connectSession()
{
    using session::ClientSession;
    ClientSession *session = m_session.get();
    connect(session, &ClientSession::stateChanged, this, &ConnectionTab::takeState);
    connect(session, &ClientSession::pauseChanged, this, &ConnectionTab::takePause);
    connect(session, &ClientSession::profileChanged, this, &ConnectionTab::takeSessionProfile);
    connect(session, &ClientSession::pongMutedChanged, this, &ConnectionTab::changed);
    connect(m_composer, &Composer::sendRequested, session, &ClientSession::send);
    connect(m_composer, &Composer::pingRequested, session, &ClientSession::ping);
    connect(m_composer, &Composer::buildRequested, this, &ConnectionTab::buildFrame);
    connect(m_composer, &Composer::closeRequested, session, &ClientSession::close);
    m_notices->watch(*m_session);
    connect(m_latencies, &ConnectionLatencies::verdictsChanged, this, &ConnectionTab::changed);
    connect(m_latencies, &ConnectionLatencies::edited, this, &ConnectionTab::takeLatencyEdits);
}

/// The interval of pings is also set beside the graph.
void ConnectionTab::takeSessionProfile()
{
    const int interval = m_session->profile().pingIntervalMs;
    if (interval == m_profile.pingIntervalMs)
        return;
    m_profile = profile();
    m_profile.pingIntervalMs = interval;
    m_settings->readFrom(m_profile);
}

ClientState ConnectionTab::clientState() const
{
    return m_session ? m_session->state() : ClientState::Idle;
}

bool ConnectionTab::isWaiting() const
{
    return m_session && m_session->pause();
}

bool ConnectionTab::isPongMuted() const
{
    return m_session && m_session->isPongMuted();
}

workspace::Profile ConnectionTab::profile() const
{
    workspace::Profile profile = m_profile;
    profile.url = m_address->url();
    m_settings->writeTo(profile);
    return profile;
}

void ConnectionTab::setSaved(const QUuid &id, const QString &name)
{
    m_savedId = id;
    m_profile.name = name;
    emit changed();
}

void ConnectionTab::setHistory(const SentMessages &history)
{
    m_history = history;
}

void ConnectionTab::sendOnceOpen(const wire::Message &message)
{
    m_greeting = message;
}

void ConnectionTab::connectNow()
{
    build();
    m_notices->dismiss();
    m_profile = profile();
    showProfile(m_profile);
    m_session->setProfile(m_profile);
    m_focusAtConnect = window()->focusWidget();
    m_session->open();
}

/// A connection is not lost by one key: it stays, unless it is another one that is asked for now.
void ConnectionTab::connectElsewhere()
{
    if (m_address->url() == m_session->profile().url)
        return;
    m_isMoving = true;
    m_session->close();
}

void ConnectionTab::disconnectNow()
{
    m_isMoving = false;
    if (isWaiting())
        m_session->stopReconnecting();
    else if (m_session)
        m_session->close();
}

void ConnectionTab::takeLatencyEdits(const workspace::Latency &latency, const QStringList &budgets)
{
    m_profile.latency = latency;
    m_profile.latencyBudgets = budgets;
    takeEdits();
}

void ConnectionTab::toggleReconnecting()
{
    workspace::Profile changed = profile();
    changed.reconnect.isEnabled = !changed.reconnect.isEnabled;
    m_settings->readFrom(changed);
    takeEdits();
}

void ConnectionTab::togglePongMuted()
{
    if (m_session)
        m_session->setPongMuted(!m_session->isPongMuted());
}

void ConnectionTab::halfClose()
{
    if (m_session)
        m_session->halfClose();
}

void ConnectionTab::takePasted(const session::PastedConnection &pasted)
{
    workspace::Profile taken = pasted.profile;
    taken.name = m_profile.name;
    applyDefaults(taken);
    showProfile(taken);
    takeEdits();
    m_notices->tellIgnored(pasted.ignored);
}

void ConnectionTab::showProfile(const workspace::Profile &profile)
{
    m_address->setUrl(profile.url);
    m_settings->readFrom(profile);
}

void ConnectionTab::sendComposed()
{
    if (m_composer)
        m_composer->send();
}

void ConnectionTab::buildFrame()
{
    build();
    if (!m_frameBuilder) {
        m_frameBuilder = new FrameBuilder(this);
        connect(m_frameBuilder, &FrameBuilder::sendRequested, m_session.get(),
                &session::ClientSession::inject);
        connect(m_session.get(), &session::ClientSession::stateChanged, this,
                &ConnectionTab::updateFrameBuilder);
    }
    updateFrameBuilder();
    m_frameBuilder->show();
    m_frameBuilder->raise();
    m_frameBuilder->activateWindow();
}

void ConnectionTab::updateFrameBuilder()
{
    m_frameBuilder->setSendEnabled(m_session->isOpen());
    m_frameBuilder->setDeflateInUse(m_session->deflate().has_value());
}

void ConnectionTab::focusAddress()
{
    m_address->focusAddress();
}

void ConnectionTab::takeEdits()
{
    m_profile = profile();
    m_settings->setUrl(m_profile.url);
    if (m_session)
        m_session->setEditedProfile(m_profile);
    emit changed();
}

void ConnectionTab::takeState(ClientState state)
{
    m_address->setState(state);
    showLock();
    m_composer->setSendEnabled(state == ClientState::Open);
    if (state == ClientState::Open) {
        m_address->setSettingsShown(false);
        m_statusTimer.start();
        moveFocusToComposer();
        if (const auto greeting = std::exchange(m_greeting, std::nullopt))
            m_session->send(*greeting);
    } else {
        m_statusTimer.stop();
    }
    updateStatus();
    emit changed();
    const bool hasEnded = state == ClientState::Closed || state == ClientState::Failed;
    if (hasEnded && std::exchange(m_isMoving, false)) // once all have heard of the end
        QMetaObject::invokeMethod(this, &ConnectionTab::connectNow, Qt::QueuedConnection);
}

// Writing comes next; but whoever has gone elsewhere since asking for the connection stays there.
void ConnectionTab::moveFocusToComposer()
{
    if (isVisible() && m_focusAtConnect == window()->focusWidget())
        m_composer->focusEditor();
}

void ConnectionTab::takePause()
{
    m_address->setWaiting(isWaiting());
    updateStatus();
    emit changed();
}

void ConnectionTab::clearLog()
{
    if (m_session)
        m_session->clear();
}

void ConnectionTab::focusFirst()
{
    if (clientState() == ClientState::Open)
        m_composer->focusEditor();
    else
        m_address->focusAddress();
}

QWidgetList ConnectionTab::panes() const
{
    return QWidgetList{m_address->edit()} + panesOf(m_pane);
}

session::LatencyFeed *ConnectionTab::latencyFeed() const
{
    return m_session ? &m_session->latencyFeed() : nullptr;
}

} // namespace wireloupe::ui
