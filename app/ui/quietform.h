#pragma once

#include "ui/behaviorform.h"

class QLabel;

namespace wireloupe::ui {

/// The modes without settings: says what they do.
class QuietForm : public BehaviorForm
{
    Q_OBJECT

public:
    explicit QuietForm(QWidget *parent = nullptr);

    void readFrom(const server::BehaviorOptions &options) override;
    void writeTo(server::BehaviorOptions &) const override {}

private:
    QLabel *m_words;
};

} // namespace wireloupe::ui
