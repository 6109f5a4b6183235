#include "ui/pingfield.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include "session/clientsession.h"
#include "ui/theme.h"

namespace wireloupe::ui {

PingField::PingField(session::ClientSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_interval(new QDoubleSpinBox(this))
{
    m_interval->setObjectName(QStringLiteral("pingInterval"));
    m_interval->setRange(0, longest);
    m_interval->setDecimals(2);
    m_interval->setSingleStep(0.5);
    m_interval->setSuffix(tr(" s"));
    m_interval->setSpecialValueText(tr("off"));
    m_interval->setKeyboardTracking(false);
    m_interval->setAccessibleName(tr("Ping interval in seconds, 0 for none"));
    auto *label = new QLabel(tr("Ping every"), this);
    label->setBuddy(m_interval);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Theme::instance().spacing(1));
    row->addWidget(label);
    row->addWidget(m_interval);
    connect(m_interval, &QDoubleSpinBox::valueChanged, this, &PingField::write);
    connect(&m_session, &session::ClientSession::profileChanged, this, &PingField::read);
    read();
}

bool PingField::isOn() const
{
    return m_interval->value() > 0;
}

QString PingField::text() const
{
    return m_interval->text();
}

void PingField::read()
{
    const QSignalBlocker blocker(m_interval);
    m_interval->setValue(m_session.profile().pingIntervalMs / 1000.0);
}

/// Between off and the shortest interval there is nothing.
void PingField::write(double seconds)
{
    const double allowed = seconds <= 0 ? 0 : std::max(seconds, shortest);
    m_session.setPingInterval(std::chrono::milliseconds(qRound64(allowed * 1000)));
    read();
}

} // namespace wireloupe::ui
