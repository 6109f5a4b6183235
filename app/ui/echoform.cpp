#include "ui/echoform.h"

#include <QFormLayout>
#include <QLineEdit>

#include "ui/formfields.h"
#include "ui/numberfields.h"

namespace wireloupe::ui {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

EchoForm::EchoForm(QWidget *parent)
    : BehaviorForm(parent)
    , m_prefix(new QLineEdit(this))
    , m_delay(millisecondsField(u"formEchoDelay"_s, 1h, this, tr("at once")))
    , m_jitter(millisecondsField(u"formEchoJitter"_s, 1h, this, tr("none")))
{
    m_prefix->setObjectName(u"formEchoPrefix"_s);
    m_prefix->setPlaceholderText(tr("none; text messages only"));
    m_jitter->setToolTip(tr("Up to as much later, evenly spread; the order of messages is kept"));
    QFormLayout *form = addForm(this);
    alignWidths({m_delay, m_jitter});
    addField(*form, tr("Prefix"), m_prefix);
    addField(*form, tr("Delay"), m_delay);
    addField(*form, tr("Jitter"), m_jitter);
    connect(m_prefix, &QLineEdit::textEdited, this, &BehaviorForm::edited);
    connect(m_delay, &QSpinBox::valueChanged, this, &BehaviorForm::edited);
    connect(m_jitter, &QSpinBox::valueChanged, this, &BehaviorForm::edited);
}

void EchoForm::readFrom(const server::BehaviorOptions &options)
{
    if (m_prefix->text().toUtf8() != options.echo.prefix)
        m_prefix->setText(QString::fromUtf8(options.echo.prefix));
    showNumber(m_delay, options.echo.delay.count());
    showNumber(m_jitter, options.echo.jitter.count());
}

void EchoForm::writeTo(server::BehaviorOptions &options) const
{
    options.echo.prefix = m_prefix->text().toUtf8();
    options.echo.delay = std::chrono::milliseconds(m_delay->value());
    options.echo.jitter = std::chrono::milliseconds(m_jitter->value());
}

} // namespace wireloupe::ui
