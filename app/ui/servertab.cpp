#include "ui/servertab.h"

#include <algorithm>

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "formats/words.h"
#include "ui/capturepane.h"
#include "ui/composer.h"
#include "ui/messagebar.h"
#include "ui/peersmodel.h"
#include "ui/peerspanel.h"
#include "ui/serversettings.h"
#include "ui/statemark.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using net::ServerState;

ServerTab::ServerTab(session::Runtime &runtime, std::shared_ptr<capture::Store> store, QWidget *parent)
    : TabPage(parent)
    , m_session(new session::ServerSession(runtime, store, this))
    , m_settings(new ServerSettings(this))
    , m_message(new MessageBar(this))
    , m_url(new QLabel(this))
    , m_pane(new CapturePane(std::move(store), this))
    , m_peers(new PeersPanel(*m_session, m_pane))
    , m_target(new QComboBox(this))
    , m_composer(new Composer(Composer::Feature::MessagesOnly, this))
{
    m_urlRow = buildUrlRow();
    m_urlRow->hide();
    m_pane->setSideWidget(m_peers);
    m_pane->setBottomWidget(buildSendArea());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_settings);
    layout->addWidget(m_urlRow);
    layout->addWidget(m_message);
    layout->addWidget(m_pane, 1);
    connectParts();
    watch(*m_pane);
    updateTargets();
}

QWidget *ServerTab::buildUrlRow()
{
    const Theme &theme = Theme::instance();
    auto *row = new QWidget(this);
    m_url->setObjectName(u"serverUrl"_s);
    m_url->setTextFormat(Qt::PlainText);
    m_url->setFont(theme.fixedFont());
    m_url->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *copy = new QToolButton(row);
    copy->setObjectName(u"copyServerUrl"_s);
    copy->setIcon(theme.icon(u"copy"_s));
    copy->setAutoRaise(true);
    copy->setToolTip(tr("Copy the address"));
    copy->setAccessibleName(tr("Copy the address of the server"));
    auto *join = new QPushButton(theme.icon(u"connect"_s), tr("Connect a tab to it"), row);
    join->setObjectName(u"connectToServer"_s);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(theme.spacing(3), 0, theme.spacing(3), theme.spacing(2));
    layout->addWidget(new QLabel(tr("Listening at"), row));
    layout->addWidget(m_url);
    layout->addWidget(copy);
    layout->addWidget(join);
    layout->addStretch();
    connect(
        copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(url()); });
    connect(join, &QPushButton::clicked, this, [this] { emit connectRequested(url()); });
    return row;
}

QWidget *ServerTab::buildSendArea()
{
    const Theme &theme = Theme::instance();
    auto *area = new QWidget(m_pane);
    m_target->setObjectName(u"sendTarget"_s);
    m_target->setAccessibleName(tr("Who gets the message"));
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
    connect(m_session, &session::ServerSession::stateChanged, this, &ServerTab::takeState);
    connect(m_session, &session::ServerSession::peersChanged, this, &ServerTab::changed);
    connect(m_settings, &ServerSettings::startRequested, this, &ServerTab::start);
    connect(m_settings, &ServerSettings::stopRequested, this, &ServerTab::stop);
    connect(m_settings, &ServerSettings::behaviorEdited, this,
            [this] { m_session->setBehavior(m_settings->options().behavior); });
    connect(m_settings, &ServerSettings::addressEdited, this, &ServerTab::warnIfExposed);
    connect(m_message, &MessageBar::actionTriggered, this, &ServerTab::useFreePort);
    connect(m_composer, &Composer::sendRequested, this, &ServerTab::send);
    connect(&m_peers->model(), &QAbstractItemModel::rowsInserted, this, &ServerTab::updateTargets);
    connect(&m_peers->model(), &QAbstractItemModel::rowsRemoved, this, &ServerTab::updateTargets);
}

void ServerTab::setOptions(const net::ServerOptions &options)
{
    m_settings->setOptions(options);
}

void ServerTab::start()
{
    const net::ServerOptions options = m_settings->options();
    if (options.address.isNull()) {
        m_message->say(MessageBar::Kind::Error,
                       tr("This is no address. Write one of this computer, such as 192.168.1.2."));
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
    m_url->setText(url());
    m_urlRow->setVisible(state == ServerState::Listening);
    if (state == ServerState::Failed)
        explainFailure();
    else
        warnIfExposed();
    updateTargets();
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

void ServerTab::warnIfExposed()
{
    if (m_settings->isExposed())
        m_message->say(
            MessageBar::Kind::Warning,
            tr("Every computer that can reach this one can connect to the server. There is no password."));
    else
        m_message->dismiss();
}

void ServerTab::updateTargets()
{
    const QVariant chosen = m_target->currentData();
    m_target->clear();
    m_target->addItem(tr("All peers"), 0U);
    const PeersModel &model = m_peers->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const net::PeerInfo &peer = model.peer(row);
        m_target->addItem(PeersModel::describe(peer), static_cast<quint32>(peer.id));
    }
    m_target->setCurrentIndex(std::max(0, m_target->findData(chosen)));
    m_composer->setSendEnabled(model.rowCount() > 0);
}

void ServerTab::send(const wire::Message &message)
{
    if (const quint32 peer = m_target->currentData().toUInt())
        m_session->sendTo(server::PeerId{peer}, message);
    else
        m_session->sendToAll(message);
}

QString ServerTab::title() const
{
    return m_session->isListening() ? tr("server :%1").arg(m_session->port()) : tr("server");
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
    const net::ServerOptions options = m_settings->options();
    return {{u"address"_s, options.address.toString()},
            {u"port"_s, options.port},
            {u"isBroadcast"_s, options.behavior.mode == server::Mode::Broadcast},
            {u"prefix"_s, QString::fromUtf8(options.behavior.prefix)},
            {u"excludeSender"_s, options.behavior.excludeSender}};
}

void ServerTab::restoreState(const QVariantMap &state)
{
    net::ServerOptions options = m_settings->options();
    if (const QHostAddress address(state[u"address"_s].toString()); !address.isNull())
        options.address = address;
    options.port = static_cast<quint16>(state.value(u"port"_s, options.port).toUInt());
    options.behavior.mode = state[u"isBroadcast"_s].toBool() ? server::Mode::Broadcast : server::Mode::Echo;
    options.behavior.prefix = state[u"prefix"_s].toString().toUtf8();
    options.behavior.excludeSender = state[u"excludeSender"_s].toBool();
    m_settings->setOptions(options);
}

} // namespace wireloupe::ui
