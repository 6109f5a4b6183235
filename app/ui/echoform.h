#pragma once

#include "ui/behaviorform.h"

class QLineEdit;
class QSpinBox;

namespace wireloupe::ui {

/// Mode::Echo: what is put before a message, and how late it goes back.
class EchoForm : public BehaviorForm
{
    Q_OBJECT

public:
    explicit EchoForm(QWidget *parent = nullptr);

    void readFrom(const server::BehaviorOptions &options) override;
    void writeTo(server::BehaviorOptions &options) const override;

private:
    QLineEdit *m_prefix;
    QSpinBox *m_delay;
    QSpinBox *m_jitter;
};

} // namespace wireloupe::ui
