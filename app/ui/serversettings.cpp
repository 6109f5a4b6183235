#include "ui/serversettings.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

#include "ui/formfields.h"
#include "ui/quickbehavior.h"
#include "ui/serverdefaults.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

ServerSettings::ServerSettings(PlanDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_behavior(new QuickBehavior(draft, this))
    , m_reach(new QComboBox(this))
    , m_address(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_details(new QToolButton(this))
    , m_button(new QPushButton(this))
{
    setObjectName(u"serverSettings"_s);
    buildFields();
    arrange();
    connectFields();
    setState(net::ServerState::Stopped);
}

void ServerSettings::buildFields()
{
    const Theme &theme = Theme::instance();
    m_reach->setObjectName(u"serverReach"_s);
    m_reach->setAccessibleName(tr("Who can connect"));
    m_reach->addItem(tr("This computer only (127.0.0.1)"));
    m_reach->addItem(tr("All addresses"));
    m_reach->addItem(tr("Another address"));
    m_address->setObjectName(u"serverAddress"_s);
    m_address->setAccessibleName(tr("Address to listen on"));
    m_address->setPlaceholderText(u"192.168.1.2"_s);
    m_address->hide();
    m_reach->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_reach->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_port->setObjectName(u"serverPort"_s);
    m_port->setAccessibleName(tr("Port"));
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(tr("any"));
    m_port->setValue(Options::instance().get(serverPortOption()));
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_details->setObjectName(u"toggleServerDetails"_s);
    m_details->setIcon(theme.icon(u"settings"_s));
    m_details->setCheckable(true);
    m_details->setAutoRaise(true);
    m_details->setToolTip(
        tr("Behaviour, faults, TLS, compression, access, response headers, limits and guards"));
    m_details->setAccessibleName(tr("Show the settings of the server"));
    m_button->setObjectName(u"startStopServer"_s);
}

void ServerSettings::arrange()
{
    const Theme &theme = Theme::instance();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.spacing(3), theme.spacing(2), theme.spacing(3), theme.spacing(2));
    layout->setSpacing(theme.spacing(2));
    layout->addWidget(m_behavior, 1);
    layout->addWidget(m_reach);
    layout->addWidget(m_address);
    layout->addWidget(rowLabel(tr("Port"), m_port, this));
    layout->addWidget(m_port);
    layout->addWidget(m_details);
    layout->addWidget(m_button);
}

void ServerSettings::connectFields()
{
    connect(m_behavior, &QuickBehavior::moreRequested, this, &ServerSettings::behaviorRequested);
    connect(m_reach, &QComboBox::currentIndexChanged, this, [this] {
        m_address->setVisible(reach() == Reach::Custom);
        emit addressEdited();
    });
    connect(m_address, &QLineEdit::textEdited, this, &ServerSettings::addressEdited);
    connect(m_details, &QToolButton::toggled, this, &ServerSettings::detailsToggled);
    connect(m_button, &QPushButton::clicked, this, &ServerSettings::press);
}

ServerSettings::Reach ServerSettings::reach() const
{
    return static_cast<Reach>(m_reach->currentIndex());
}

net::ServerOptions ServerSettings::options() const
{
    net::ServerOptions options;
    if (reach() == Reach::Everything)
        options.address = QHostAddress(QHostAddress::Any);
    else if (reach() == Reach::Custom)
        options.address = QHostAddress(m_address->text().trimmed());
    options.port = static_cast<quint16>(m_port->value());
    return options;
}

void ServerSettings::setOptions(const net::ServerOptions &options)
{
    m_port->setValue(options.port);
    Reach wanted = Reach::Custom;
    if (options.address == QHostAddress(QHostAddress::LocalHost))
        wanted = Reach::Loopback;
    else if (options.address == QHostAddress(QHostAddress::Any))
        wanted = Reach::Everything;
    else
        m_address->setText(options.address.toString());
    m_reach->setCurrentIndex(static_cast<int>(wanted));
}

void ServerSettings::setState(net::ServerState state)
{
    m_state = state;
    const bool isRunning = state == net::ServerState::Listening || state == net::ServerState::Starting;
    m_reach->setEnabled(!isRunning);
    m_address->setEnabled(!isRunning);
    m_port->setEnabled(!isRunning);
    const QString stopFirst = isRunning ? tr("Stop the server to change this") : QString();
    m_reach->setToolTip(isRunning ? stopFirst
                                  : tr("The addresses of this computer that the server listens on"));
    m_address->setToolTip(stopFirst);
    m_port->setToolTip(isRunning ? stopFirst : tr("0 takes any free port"));
    m_button->setText(isRunning ? tr("Stop") : tr("Start"));
    m_button->setIcon(isRunning ? Theme::instance().icon(u"stop"_s)
                                : Theme::instance().icon(u"start"_s, Role::AccentText));
    m_button->setDefault(!isRunning);
    m_button->setEnabled(state != net::ServerState::Starting);
}

bool ServerSettings::isExposed() const
{
    return !options().address.isNull() && !options().address.isLoopback();
}

void ServerSettings::setDetailsShown(bool isShown)
{
    m_details->setChecked(isShown);
}

QWidget *ServerSettings::firstField() const
{
    return m_behavior->modeBox();
}

void ServerSettings::press()
{
    if (m_state == net::ServerState::Listening)
        emit stopRequested();
    else
        emit startRequested();
}

} // namespace wireloupe::ui
