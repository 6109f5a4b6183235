#pragma once

#include <QWidget>

#include "net/server.h"

namespace wireloupe::ui {

/// A page of the local server's settings: one part of its options as fields.
class ServerPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The name of its tab, with what is set in it: "Access (2)".
    virtual QString title() const = 0;
    virtual void readFrom(const net::ServerOptions &options) = 0;
    /// Fills in the part of the options that is edited here.
    virtual void writeTo(net::ServerOptions &options) const = 0;
    /// While the server runs, what takes effect at its next start cannot be edited.
    virtual void setRunning(bool isRunning) { setDisabled(isRunning); }
    /// What is said above the page meanwhile; empty where everything on it takes effect at once.
    virtual QString restartNote() const
    {
        return tr("This takes effect when the server starts: stop it to change it.");
    }

signals:
    /// By the user.
    void edited();
};

} // namespace wireloupe::ui
