#include "ui/problemline.h"

#include <QPushButton>

#include "ui/plaintext.h"
#include "ui/textrole.h"
#include "ui/theme.h"

namespace wireloupe::ui {

ProblemLine::ProblemLine(QPushButton &accept, QWidget *parent) : QLabel(parent), m_accept(accept)
{
    setObjectName(QStringLiteral("problemLine"));
    wrapPlainText(*this);
    setTextRole(*this, Role::Error);
    hide();
}

void ProblemLine::say(const QString &problem)
{
    setText(shortened(problem));
    setVisible(!problem.isEmpty());
    m_accept.setEnabled(problem.isEmpty());
    m_accept.setToolTip(problem.isEmpty() ? QString() : plainToolTip(problem));
    m_accept.setAccessibleDescription(text());
}

} // namespace wireloupe::ui
