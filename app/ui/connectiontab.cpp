#include "ui/connectiontab.h"

#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

#include "formats/words.h"
#include "ui/addressbar.h"
#include "ui/capturepane.h"
#include "ui/composer.h"
#include "ui/handshakesettings.h"
#include "ui/latencypanel.h"
#include "ui/messagebar.h"
#include "ui/statemark.h"
#include "ui/tabstate.h"
#include "ui/words.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using net::ClientState;

namespace {

constexpr std::chrono::milliseconds statusInterval{500};

/// Codes that say nothing went wrong: also none at all, as most programs close.
bool isOrdinary(quint16 closeCode)
{
    return closeCode == 0 || closeCode == wire::NormalClosure || closeCode == wire::GoingAway ||
           closeCode == wire::NoStatusReceived;
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
    , m_message(new MessageBar(this))
{
    if (!m_profile.url.isEmpty())
        m_address->setUrl(m_profile.url);
    m_settings->readFrom(m_profile);
    m_settings->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_address);
    layout->addWidget(m_settings);
    layout->addWidget(m_message);
    layout->addStretch();
    m_statusTimer.setInterval(statusInterval);
    connectParts();
}

void ConnectionTab::connectParts()
{
    connect(m_address, &AddressBar::urlEdited, this, &ConnectionTab::takeEdits);
    connect(m_address, &AddressBar::connectRequested, this, &ConnectionTab::connectNow);
    connect(m_address, &AddressBar::disconnectRequested, this, &ConnectionTab::disconnectNow);
    connect(m_address, &AddressBar::saveRequested, this, &ConnectionTab::saveRequested);
    connect(m_address, &AddressBar::settingsToggled, m_settings, &QWidget::setVisible);
    connect(m_settings, &HandshakeSettings::edited, this, &ConnectionTab::takeEdits);
    connect(m_message, &MessageBar::actionTriggered, this, &ConnectionTab::connectNow);
    connect(&m_statusTimer, &QTimer::timeout, this, &ConnectionTab::updateStatus);
}

void ConnectionTab::showEvent(QShowEvent *event)
{
    TabPage::showEvent(event);
    build();
}

bool ConnectionTab::build()
{
    if (m_session)
        return true;
    const capture::StoreResult result = capture::Store::create();
    if (!result.store) {
        m_message->say(MessageBar::Kind::Error,
                       tr("No capture can be recorded: %1. Is the disk full?").arg(result.detail));
        return false;
    }
    buildLog(result.store);
    return true;
}

void ConnectionTab::buildLog(const std::shared_ptr<capture::Store> &store)
{
    m_session = new session::ClientSession(m_runtime, store, this);
    m_session->setProfile(m_profile);
    m_pane = new CapturePane(store, this);
    m_composer = new Composer(Composer::Feature::WithControlFrames, m_pane);
    m_composer->setSendEnabled(false);
    m_composer->setHistory(m_history);
    m_pane->setSideWidget(new LatencyPanel(*m_session, m_pane));
    m_pane->setBottomWidget(m_composer);
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    delete column->takeAt(column->count() - 1); // the stretch that kept its place
    column->addWidget(m_pane, 1);

    connect(m_session, &session::ClientSession::stateChanged, this, &ConnectionTab::takeState);
    connect(m_session, &session::ClientSession::profileChanged, this, [this] {
        m_profile.pingIntervalMs = m_session->profile().pingIntervalMs;
        m_settings->setPingInterval(m_profile.pingIntervalMs);
    });
    connect(m_composer, &Composer::sendRequested, m_session, &session::ClientSession::send);
    connect(m_composer, &Composer::pingRequested, m_session, &session::ClientSession::ping);
    connect(m_composer, &Composer::closeRequested, m_session, &session::ClientSession::close);
    watch(*m_pane);
}

ClientState ConnectionTab::clientState() const
{
    return m_session ? m_session->state() : ClientState::Idle;
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

void ConnectionTab::setHistory(const QStringList &history)
{
    m_history = history;
}

void ConnectionTab::sendOnceOpen(const wire::Message &message)
{
    m_greeting = message;
}

void ConnectionTab::connectNow()
{
    if (!build())
        return;
    m_message->dismiss();
    m_profile = profile();
    m_address->setUrl(m_profile.url);
    m_session->setProfile(m_profile);
    m_focusAtConnect = window()->focusWidget();
    m_session->open();
}

void ConnectionTab::disconnectNow()
{
    if (m_session)
        m_session->close();
}

void ConnectionTab::sendComposed()
{
    if (m_composer)
        m_composer->send();
}

void ConnectionTab::focusAddress()
{
    m_address->focusAddress();
}

void ConnectionTab::takeEdits()
{
    m_profile = profile();
    if (m_session && clientState() != ClientState::Open)
        m_session->setProfile(m_profile);
    else if (m_session)
        m_session->setPingInterval(std::chrono::milliseconds(m_profile.pingIntervalMs));
    emit changed();
}

void ConnectionTab::takeState(ClientState state)
{
    m_address->setState(state);
    m_composer->setSendEnabled(state == ClientState::Open);
    if (state == ClientState::Open) {
        m_address->setSettingsShown(false);
        m_statusTimer.start();
        moveFocusToComposer();
        if (const auto greeting = std::exchange(m_greeting, std::nullopt))
            m_session->send(*greeting);
    } else {
        m_statusTimer.stop();
        explainEnd(state);
    }
    updateStatus();
    emit changed();
}

// Writing comes next; but whoever has gone elsewhere since asking for the connection stays there.
void ConnectionTab::moveFocusToComposer()
{
    if (isVisible() && m_focusAtConnect == window()->focusWidget())
        m_composer->focusEditor();
}

void ConnectionTab::explainEnd(ClientState state)
{
    if (state == ClientState::Failed)
        m_message->say(MessageBar::Kind::Error, formats::sentence(m_session->lastEnd()), tr("Try again"));
    else if (state == ClientState::Closed && !isOrdinary(m_session->lastEnd().closeCode))
        m_message->say(MessageBar::Kind::Warning, formats::sentence(m_session->lastEnd()));
}

void ConnectionTab::updateStatus()
{
    const StateMark mark = markOf(clientState());
    if (clientState() != ClientState::Open) {
        m_address->setStatus(mark.words);
        return;
    }
    const auto openFor = capture::monotonicNow() - m_session->openSince();
    QString status = tr("open %1").arg(clockText(std::chrono::duration_cast<std::chrono::seconds>(openFor)));
    if (const auto &trips = m_session->latency().roundTrips(); !trips.empty())
        status += tr(" · RTT %1").arg(formats::duration(trips.back().duration));
    m_address->setStatus(status);
}

QString ConnectionTab::title() const
{
    if (!m_profile.name.isEmpty())
        return m_profile.name;
    const QUrl url(m_address->url());
    if (url.host().isEmpty())
        return tr("New connection");
    const QString authority = url.port() < 0 ? url.host() : u"%1:%2"_s.arg(url.host()).arg(url.port());
    return url.path() == "/"_L1 ? authority : authority + url.path();
}

QIcon ConnectionTab::icon() const
{
    return markOf(clientState()).toIcon();
}

QString ConnectionTab::hint() const
{
    return tr("%1: %2").arg(title(), markOf(clientState()).words);
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

QVariantMap ConnectionTab::state() const
{
    QVariantMap state = toVariantMap(profile());
    state[u"saved"_s] = m_savedId;
    state[u"history"_s] = m_composer ? m_composer->history() : m_history;
    return state;
}

} // namespace wireloupe::ui
