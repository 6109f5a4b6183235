#pragma once

#include "ui/behaviorform.h"

class QCheckBox;

namespace wireloupe::ui {

class RulesEditor;
class TryLine;
class UnexpectedForm;

/// Mode::Rules.
class RulesForm : public BehaviorForm
{
    Q_OBJECT

public:
    explicit RulesForm(QWidget *parent = nullptr);

    void readFrom(const server::BehaviorOptions &options) override;
    void writeTo(server::BehaviorOptions &options) const override;
    void setNarrow(bool isNarrow) override;

private:
    void take();

    RulesEditor *m_rules;
    QCheckBox *m_answersAll;
    UnexpectedForm *m_unexpected;
    TryLine *m_try;
};

} // namespace wireloupe::ui
