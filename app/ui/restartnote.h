#pragma once

#include <QWidget>

class QLabel;

namespace wireloupe::ui {

/// A line above settings of a running server that wait for its next start. Hidden until it is shown.
class RestartNote : public QWidget
{
    Q_OBJECT

public:
    explicit RestartNote(const QString &text, QWidget *parent = nullptr);

    QString text() const;

private:
    QLabel *m_text;
};

} // namespace wireloupe::ui
