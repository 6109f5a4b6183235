#pragma once

#include <QWidget>

#include "workspace/profile.h"

namespace wireloupe::ui {

/// A page of the handshake settings: one part of a profile as fields.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The name of its tab, with what is set in it: "Headers (2)".
    virtual QString title() const = 0;
    virtual void readFrom(const workspace::Profile &profile) = 0;
    /// Fills in the part of the profile that is edited here.
    virtual void writeTo(workspace::Profile &profile) const = 0;
    /// The address has been edited elsewhere; some pages say what follows from it.
    virtual void setUrl(const QString &url) { Q_UNUSED(url) }

signals:
    /// By the user.
    void edited();
};

} // namespace wireloupe::ui
