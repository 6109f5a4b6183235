#include "ui/serversettings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>

#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 usualPort = 9001;

QLabel *labelFor(QWidget *field, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(field);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

ServerSettings::ServerSettings(QWidget *parent)
    : QWidget(parent)
    , m_mode(new QComboBox(this))
    , m_modeOptions(new QStackedWidget(this))
    , m_prefix(new QLineEdit(this))
    , m_excludeSender(new QCheckBox(tr("not to the sender"), this))
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
    m_mode->setObjectName(u"serverMode"_s);
    m_mode->setAccessibleName(tr("What the server does with a message"));
    m_mode->addItem(theme.icon(u"echo"_s), tr("Echo"));
    m_mode->addItem(theme.icon(u"broadcast"_s), tr("Broadcast"));
    m_mode->setItemData(0, tr("Sends every message back to its sender"), Qt::ToolTipRole);
    m_mode->setItemData(1, tr("Sends every message to all peers"), Qt::ToolTipRole);
    m_prefix->setObjectName(u"echoPrefix"_s);
    m_prefix->setPlaceholderText(tr("prefix, such as “Echo: ”"));
    m_prefix->setAccessibleName(tr("Put before every text message that is echoed"));
    m_excludeSender->setObjectName(u"excludeSender"_s);
    m_modeOptions->addWidget(m_prefix);
    m_modeOptions->addWidget(m_excludeSender);
    m_modeOptions->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    m_reach->setObjectName(u"serverReach"_s);
    m_reach->setAccessibleName(tr("Who can connect"));
    m_reach->setToolTip(tr("The addresses of this computer that the server listens on"));
    m_reach->addItem(tr("This computer only (127.0.0.1)"));
    m_reach->addItem(tr("All addresses"));
    m_reach->addItem(tr("Another address"));
    m_address->setObjectName(u"serverAddress"_s);
    m_address->setAccessibleName(tr("Address to listen on"));
    m_address->setPlaceholderText(u"192.168.1.2"_s);
    m_address->hide();
    for (QComboBox *choice : {m_mode, m_reach}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        choice->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    m_port->setObjectName(u"serverPort"_s);
    m_port->setAccessibleName(tr("Port"));
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(tr("any"));
    m_port->setToolTip(tr("0 takes any free port"));
    m_port->setValue(usualPort);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_details->setObjectName(u"toggleServerDetails"_s);
    m_details->setIcon(theme.icon(u"settings"_s));
    m_details->setCheckable(true);
    m_details->setAutoRaise(true);
    m_details->setToolTip(tr("TLS, compression, access, response headers and limits"));
    m_details->setAccessibleName(tr("Show the settings of the server"));
    m_button->setObjectName(u"startStopServer"_s);
}

void ServerSettings::arrange()
{
    const Theme &theme = Theme::instance();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.spacing(3), theme.spacing(2), theme.spacing(3), theme.spacing(2));
    layout->setSpacing(theme.spacing(2));
    layout->addWidget(m_mode);
    layout->addWidget(m_modeOptions, 1);
    layout->addWidget(m_reach);
    layout->addWidget(m_address);
    layout->addWidget(labelFor(m_port, tr("Port"), this));
    layout->addWidget(m_port);
    layout->addWidget(m_details);
    layout->addWidget(m_button);
}

void ServerSettings::connectFields()
{
    connect(m_mode, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_modeOptions->setCurrentIndex(index);
        emit behaviorEdited();
    });
    connect(m_prefix, &QLineEdit::textEdited, this, &ServerSettings::behaviorEdited);
    connect(m_excludeSender, &QCheckBox::toggled, this, &ServerSettings::behaviorEdited);
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
    options.plan.behavior.mode = m_mode->currentIndex() == 0 ? server::Mode::Echo : server::Mode::Broadcast;
    options.plan.behavior.echo.prefix = m_prefix->text().toUtf8();
    options.plan.behavior.broadcast.excludeSender = m_excludeSender->isChecked();
    return options;
}

void ServerSettings::setOptions(const net::ServerOptions &options)
{
    m_mode->setCurrentIndex(options.plan.behavior.mode == server::Mode::Echo ? 0 : 1);
    m_prefix->setText(QString::fromUtf8(options.plan.behavior.echo.prefix));
    m_excludeSender->setChecked(options.plan.behavior.broadcast.excludeSender);
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
    return m_mode;
}

void ServerSettings::press()
{
    if (m_state == net::ServerState::Listening)
        emit stopRequested();
    else
        emit startRequested();
}

} // namespace wireloupe::ui
