#include "ui/controlpopup.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/fitheight.h"
#include "ui/popupplace.h"
#include "ui/problemline.h"
#include "ui/theme.h"

namespace wireloupe::ui {

ControlPopup::ControlPopup(QWidget *form, const QString &verb, QWidget *parent)
    : InTabOrder(parent, Qt::Popup)
    , m_form(form)
    , m_accept(new QPushButton(verb, this))
    , m_problem(new ProblemLine(*m_accept, this))
{
    const int margin = Theme::instance().spacing(3);
    setFrameShape(StyledPanel);
    m_accept->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(Theme::instance().spacing(2));
    layout->addWidget(m_form);
    layout->addWidget(m_problem);
    layout->addWidget(m_accept, 0, Qt::AlignRight);
    setMinimumWidth(Theme::instance().spacing(90));
    fitHeight(*this);
    connect(m_accept, &QPushButton::clicked, this, &ControlPopup::accept);
}

void ControlPopup::openAt(const QWidget *button)
{
    resize(sizeHint().expandedTo(minimumSize()));
    move(placeAbove(*button, size(), Qt::AlignRight));
    show();
    m_form->setFocus(Qt::PopupFocusReason);
}

void ControlPopup::setProblem(const QString &problem)
{
    m_problem->say(problem);
}

void ControlPopup::setAcceptEnabled(bool isEnabled)
{
    m_accept->setEnabled(isEnabled);
}

void ControlPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else
        QFrame::keyPressEvent(event);
}

void ControlPopup::accept()
{
    if (!m_accept->isEnabled())
        return;
    close();
    emit accepted();
}

} // namespace wireloupe::ui
