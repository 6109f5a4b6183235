#include "ui/addressbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "ui/addressedit.h"
#include "ui/iconlabel.h"
#include "ui/statemark.h"
#include "ui/textdirection.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

const QString defaultScheme = u"ws://"_s;

bool isLive(net::ClientState state)
{
    return state == net::ClientState::Connecting || state == net::ClientState::Open ||
           state == net::ClientState::Closing;
}

} // namespace

QString toWebSocketUrl(const QString &typed)
{
    const QString url = typed.trimmed();
    if (url.startsWith(u"http://"_s, Qt::CaseInsensitive))
        return defaultScheme + url.mid(7);
    if (url.startsWith(u"https://"_s, Qt::CaseInsensitive))
        return u"wss://"_s + url.mid(8);
    return url.contains(u"://"_s) ? url : defaultScheme + url;
}

AddressBar::AddressBar(QWidget *parent)
    : QWidget(parent)
    , m_edit(new AddressEdit(defaultScheme, this))
    , m_button(new QPushButton(this))
    , m_save(new QToolButton(this))
    , m_settings(new QToolButton(this))
    , m_mark(new IconLabel(3, this))
    , m_status(new QLabel(this))
{
    const Theme &theme = Theme::instance();
    m_edit->setObjectName(u"address"_s);
    m_edit->setAccessibleName(tr("Address"));
    m_edit->setFont(theme.fixedFont());
    m_button->setObjectName(u"connectButton"_s);
    m_save->setObjectName(u"saveConnection"_s);
    m_save->setIcon(theme.icon(u"connection"_s));
    m_save->setText(tr("Save"));
    m_save->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_save->setToolTip(tr("Keep this connection in the sidebar"));
    m_settings->setObjectName(u"toggleSettings"_s);
    m_settings->setIcon(theme.icon(u"settings"_s));
    m_settings->setCheckable(true);
    m_settings->setToolTip(tr("Headers, query, authentication, TLS, proxy and options"));
    m_settings->setAccessibleName(tr("Show the handshake settings"));
    m_status->setObjectName(u"connectionStatus"_s);
    m_status->setTextFormat(Qt::PlainText);
    for (QToolButton *button : {m_save, m_settings})
        button->setAutoRaise(true);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(
        directedMargins(theme.spacing(2), theme.spacing(2), theme.spacing(3), theme.spacing(2)));
    layout->setSpacing(theme.spacing(2));
    layout->addWidget(m_settings);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_save);
    layout->addWidget(m_mark);
    layout->addWidget(m_status);

    connect(m_edit, &QLineEdit::textEdited, this, &AddressBar::urlEdited);
    connect(m_edit, &QLineEdit::returnPressed, this, &AddressBar::enter);
    connect(m_button, &QPushButton::clicked, this, &AddressBar::press);
    connect(m_save, &QToolButton::clicked, this, &AddressBar::saveRequested);
    connect(m_settings, &QToolButton::toggled, this, &AddressBar::settingsToggled);
    setState(net::ClientState::Idle);
}

QString AddressBar::url() const
{
    return toWebSocketUrl(m_edit->text());
}

void AddressBar::setUrl(const QString &url)
{
    if (m_edit->text() == url)
        return;
    m_edit->setText(url);
    if (!m_edit->hasFocus())
        m_edit->setCursorPosition(0); // whose address it is stands at its beginning
}

void AddressBar::setState(net::ClientState state)
{
    m_state = state;
    showState();
}

void AddressBar::setWaiting(bool isWaiting)
{
    m_isWaiting = isWaiting;
    showState();
}

void AddressBar::showState()
{
    const StateMark mark = m_isWaiting ? waitingMark() : markOf(m_state);
    m_mark->setIcon(mark.toIcon());
    setStatus(mark.words);
    const bool isTrying = m_isWaiting || m_state == net::ClientState::Connecting;
    m_button->setText(isTrying ? tr("Cancel") : isLive(m_state) ? tr("Disconnect") : tr("Connect"));
    m_button->setDefault(!isTrying && !isLive(m_state));
}

void AddressBar::setStatus(const QString &status)
{
    m_status->setText(status);
}

void AddressBar::setSettingsShown(bool isShown)
{
    m_settings->setChecked(isShown);
}

void AddressBar::focusAddress()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    // What is written after the scheme is what will be replaced.
    const auto start = static_cast<int>(m_edit->text().indexOf(u"://"_s));
    if (start < 0)
        m_edit->selectAll();
    else
        m_edit->setSelection(start + 3, static_cast<int>(m_edit->text().size()));
}

void AddressBar::enter()
{
    if (isLive(m_state))
        emit moveRequested();
    else
        emit connectRequested();
}

/// Also of a connection that is closing: a button that is disabled then would lose the keyboard to the next
/// one.
void AddressBar::press()
{
    if (m_isWaiting || isLive(m_state))
        emit disconnectRequested();
    else
        emit connectRequested();
}

} // namespace wireloupe::ui
