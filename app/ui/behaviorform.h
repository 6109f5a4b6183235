#pragma once

#include <QWidget>

#include "server/behavioroptions.h"

namespace wireloupe::ui {

/// The settings of one mode (or of a few alike) as fields.
class BehaviorForm : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Emits nothing. What stands in the fields already is left alone, with the cursor in it.
    virtual void readFrom(const server::BehaviorOptions &options) = 0;
    /// Fills in what is edited here.
    virtual void writeTo(server::BehaviorOptions &options) const = 0;
    /// There is no room for columns beside each other.
    virtual void setNarrow(bool) {}

signals:
    /// By the user.
    void edited();
};

} // namespace wireloupe::ui
