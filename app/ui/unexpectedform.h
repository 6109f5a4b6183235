#pragma once

#include <QWidget>

#include "server/scriptoptions.h"

class QComboBox;

namespace wireloupe::ui {

class RepliesEditor;

/// What is done about a message that matches nothing.
class UnexpectedForm : public QWidget
{
    Q_OBJECT

public:
    /// `name`: begins the names of the fields inside.
    explicit UnexpectedForm(const QString &name, QWidget *parent = nullptr);

    const server::UnexpectedOptions &options() const { return m_options; }
    /// Emits nothing.
    void setOptions(const server::UnexpectedOptions &options);

signals:
    /// By the user.
    void edited();

private:
    void refresh();
    void take();

    server::UnexpectedOptions m_options;
    QComboBox *m_kind;
    RepliesEditor *m_replies;
};

} // namespace wireloupe::ui
