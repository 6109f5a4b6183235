#pragma once

#include <QLabel>

class QPushButton;

namespace wireloupe::ui {

/// Why a form cannot be accepted as it stands, in a line beside the button that would: the button is off as
/// long as there is something to say, and says it too. Hidden else.
class ProblemLine : public QLabel
{
    Q_OBJECT

public:
    explicit ProblemLine(QPushButton &accept, QWidget *parent = nullptr);

    /// A sentence; an empty one lets the form be accepted.
    void say(const QString &problem);

private:
    QPushButton &m_accept;
};

} // namespace wireloupe::ui
