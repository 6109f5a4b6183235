#pragma once

#include <QDialog>

#include "ui/taborder.h"

class QLineEdit;
class QPushButton;

namespace wireloupe::ui {

class MessageBar;

/// Asks what a saved filter is to be called, and before it takes the place of another one of that name.
class FilterNameDialog : public InTabOrder<QDialog>
{
    Q_OBJECT

public:
    /// `name`: what it is called now; empty for a new one.
    FilterNameDialog(const QString &title, const QString &name, QWidget *parent = nullptr);

    QString name() const;

private:
    void check();
    void tryToAccept();

    QString m_before;
    QLineEdit *m_name;
    MessageBar *m_question; ///< whether to replace the one that has the name
    QPushButton *m_accept;
};

} // namespace wireloupe::ui
