#pragma once

#include "ui/behaviorform.h"

class QCheckBox;

namespace wireloupe::ui {

/// Mode::Broadcast: to all, or to all but the sender.
class BroadcastForm : public BehaviorForm
{
    Q_OBJECT

public:
    explicit BroadcastForm(QWidget *parent = nullptr);

    void readFrom(const server::BehaviorOptions &options) override;
    void writeTo(server::BehaviorOptions &options) const override;

private:
    QCheckBox *m_excludeSender;
};

} // namespace wireloupe::ui
