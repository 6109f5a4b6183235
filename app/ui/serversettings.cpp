#include "ui/serversettings.h"

#include <algorithm>

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
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
    , m_grid(new QGridLayout(this))
    , m_where(new QWidget(this))
    , m_tools(new QWidget(this))
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
        tr("Behavior, faults, TLS, compression, access, response headers, limits and guards"));
    m_details->setAccessibleName(tr("Show the settings of the server"));
    m_button->setObjectName(u"startStopServer"_s);
}

void ServerSettings::arrange()
{
    const Theme &theme = Theme::instance();
    const auto addRow = [&theme](QWidget *part) {
        auto *row = new QHBoxLayout(part);
        row->setContentsMargins({});
        row->setSpacing(theme.spacing(2));
        return row;
    };
    QHBoxLayout *where = addRow(m_where);
    where->addWidget(m_reach);
    where->addWidget(m_address);
    where->addWidget(rowLabel(tr("Port"), m_port, this));
    where->addWidget(m_port);
    where->addStretch();
    QHBoxLayout *tools = addRow(m_tools);
    tools->addWidget(m_details);
    tools->addWidget(m_button);
    m_grid->setContentsMargins(theme.spacing(3), theme.spacing(2), theme.spacing(3), theme.spacing(2));
    m_grid->setSpacing(theme.spacing(2));
    m_grid->setColumnStretch(0, 1);
    place(false);
}

/// In one row, or where it listens in a second one.
void ServerSettings::place(bool isNarrow)
{
    m_isNarrow = isNarrow;
    for (QWidget *part : std::initializer_list<QWidget *>{m_behavior, m_where, m_tools})
        m_grid->removeWidget(part);
    m_grid->addWidget(m_behavior, 0, 0);
    if (isNarrow)
        m_grid->addWidget(m_where, 1, 0, 1, 2);
    else
        m_grid->addWidget(m_where, 0, 1);
    m_grid->addWidget(m_tools, 0, isNarrow ? 1 : 2);
    showWhere();
}

/// A second row is there to be edited: what it says of a server that runs stands below already.
void ServerSettings::showWhere()
{
    m_where->setVisible(!m_isNarrow || !m_isRunning);
}

int ServerSettings::roomForOneRow() const
{
    const QMargins margins = m_grid->contentsMargins();
    return margins.left() + m_behavior->minimumSizeHint().width() + m_grid->spacing() +
           m_where->minimumSizeHint().width() + m_grid->spacing() + m_tools->minimumSizeHint().width() +
           margins.right();
}

QSize ServerSettings::minimumSizeHint() const
{
    const QMargins margins = m_grid->contentsMargins();
    const int first =
        m_behavior->minimumSizeHint().width() + m_grid->spacing() + m_tools->minimumSizeHint().width();
    return {margins.left() + std::max(first, m_where->minimumSizeHint().width()) + margins.right(),
            QWidget::minimumSizeHint().height()};
}

bool ServerSettings::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        if (const bool isNarrow = width() < roomForOneRow(); isNarrow != m_isNarrow)
            place(isNarrow);
    return QWidget::event(event);
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
    m_isRunning = state == net::ServerState::Listening || state == net::ServerState::Starting;
    m_reach->setEnabled(!m_isRunning);
    m_address->setEnabled(!m_isRunning);
    m_port->setEnabled(!m_isRunning);
    const QString stopFirst = m_isRunning ? tr("Stop the server to change this") : QString();
    m_reach->setToolTip(m_isRunning ? stopFirst
                                    : tr("The addresses of this computer that the server listens on"));
    m_address->setToolTip(stopFirst);
    m_port->setToolTip(m_isRunning ? stopFirst : tr("0 takes any free port"));
    m_button->setText(m_isRunning ? tr("Stop") : tr("Start"));
    m_button->setIcon(m_isRunning ? Theme::instance().icon(u"stop"_s)
                                  : Theme::instance().icon(u"start"_s, Role::AccentText));
    m_button->setDefault(!m_isRunning);
    showWhere();
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
    if (m_isRunning)
        emit stopRequested();
    else
        emit startRequested();
}

} // namespace wireloupe::ui
