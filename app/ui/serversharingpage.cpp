#include "ui/serversharingpage.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include "formats/words.h"
#include "net/redisurl.h"
#include "ui/formfields.h"
#include "ui/passwordedit.h"
#include "ui/textrole.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using net::ExchangeState;

ServerSharingPage::ServerSharingPage(QWidget *parent)
    : ServerPage(parent)
    , m_fields(new QWidget(this))
    , m_url(new QLineEdit(this))
    , m_channel(new QLineEdit(this))
    , m_password(new PasswordEdit(u"redisPassword"_s, this))
    , m_problem(new QLabel(this))
    , m_status(new QLabel(this))
{
    const Theme &theme = Theme::instance();
    m_url->setObjectName(u"redisUrl"_s);
    m_url->setFont(theme.fixedFont());
    m_url->setPlaceholderText(tr("none; for example redis://localhost:6379"));
    m_channel->setObjectName(u"redisChannel"_s);
    m_channel->setFont(theme.fixedFont());
    m_password->setPlaceholderText(tr("none, or that of the URL"));
    m_problem->setObjectName(u"redisProblem"_s);
    m_status->setObjectName(u"redisStatus"_s);
    for (QLabel *label : {m_problem, m_status}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setTextRole(*m_problem, Role::Error);
    QFormLayout *form = addForm(m_fields);
    addField(*form, tr("Redis"), m_url);
    form->addRow({}, m_problem);
    addField(*form, tr("Channel"), m_channel);
    addField(*form, tr("Password"), m_password);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.spacing(3), theme.spacing(2), theme.spacing(3), theme.spacing(2));
    layout->setSpacing(theme.spacing(2));
    layout->addWidget(
        mutedLabel(tr("What peers say by broadcast and in rooms reaches the peers of all servers "
                      "on the same channel, here and on other computers."),
                   this));
    layout->addWidget(m_fields);
    layout->addWidget(m_status);
    layout->addStretch();
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_url, m_channel, m_password})
        connect(edit, &QLineEdit::textEdited, this, [this] {
            judge();
            emit edited();
        });
    readFrom({});
    setStatus({});
}

QString ServerSharingPage::title() const
{
    return m_url->text().trimmed().isEmpty() ? tr("Sharing") : tr("Sharing (on)");
}

void ServerSharingPage::readFrom(const net::ServerOptions &options)
{
    const net::ExchangeOptions &exchange = options.exchange;
    m_url->setText(exchange.url);
    m_channel->setText(QString::fromUtf8(exchange.channel));
    if (m_password->text().toUtf8() != exchange.password)
        m_password->setText(QString::fromUtf8(exchange.password));
    judge();
}

void ServerSharingPage::writeTo(net::ServerOptions &options) const
{
    options.exchange.url = m_url->text().trimmed();
    options.exchange.channel = m_channel->text().toUtf8();
    options.exchange.password = m_password->text().toUtf8();
}

void ServerSharingPage::setRunning(bool isRunning)
{
    m_fields->setDisabled(isRunning);
}

void ServerSharingPage::judge()
{
    QString error;
    const QString url = m_url->text().trimmed();
    if (!url.isEmpty())
        net::parseRedisUrl(url, error);
    m_problem->setText(error);
    m_problem->setVisible(!error.isEmpty());
    m_url->setAccessibleDescription(error);
}

void ServerSharingPage::setStatus(const net::ExchangeStatus &status)
{
    const bool isQuiet = status.state == ExchangeState::Off && status.event.cause == capture::Cause::None;
    m_status->setVisible(!isQuiet);
    if (status.state == ExchangeState::Connecting && status.event.cause == capture::Cause::None)
        m_status->setText(tr("Connecting to Redis…"));
    else
        m_status->setText(formats::sentence(status.event));
}

} // namespace wireloupe::ui
