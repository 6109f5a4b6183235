#include "ui/viewswitch.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

#include "ui/plaintext.h"
#include "ui/theme.h"

namespace wireloupe::ui {

ViewSwitch::ViewSwitch(const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)), m_buttons(new QButtonGroup(this))
{
    const Theme &theme = Theme::instance();
    setAccessibleName(accessibleName);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_layout->setContentsMargins(theme.spacing(2), theme.spacing(1), theme.spacing(2), 0);
    m_layout->setSpacing(theme.spacing(1));
    m_layout->addStretch();
    connect(m_buttons, &QButtonGroup::idClicked, this, &ViewSwitch::chosen);
}

void ViewSwitch::addView(const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(plainToolTip(toolTip));
    button->setAccessibleDescription(toolTip);
    button->setCheckable(true);
    button->setAutoRaise(true);
    const auto count = static_cast<int>(m_buttons->buttons().size());
    button->setChecked(count == 0);
    m_buttons->addButton(button, count);
    m_layout->insertWidget(count, button);
}

void ViewSwitch::setText(int view, const QString &text)
{
    m_buttons->button(view)->setText(text);
}

void ViewSwitch::setViewVisible(int view, bool isVisible)
{
    m_buttons->button(view)->setVisible(isVisible);
}

QString ViewSwitch::text(int view) const
{
    return m_buttons->button(view)->text();
}

int ViewSwitch::current() const
{
    return m_buttons->checkedId();
}

void ViewSwitch::setCurrent(int view)
{
    m_buttons->button(view)->setChecked(true);
}

} // namespace wireloupe::ui
