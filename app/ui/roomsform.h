#pragma once

#include "ui/behaviorform.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QFormLayout;

namespace wireloupe::ui {

class CodeField;

/// Mode::Rooms: where a peer names its room.
class RoomsForm : public BehaviorForm
{
    Q_OBJECT

public:
    explicit RoomsForm(QWidget *parent = nullptr);

    void readFrom(const server::BehaviorOptions &options) override;
    void writeTo(server::BehaviorOptions &options) const override;

    /// The places in the order of server::RoomsOptions::Place, for a combo box.
    static QStringList placeTexts();

private:
    void refresh();

    QComboBox *m_place;
    QLineEdit *m_parameter;
    CodeField *m_field;
    QCheckBox *m_excludeSender;
};

} // namespace wireloupe::ui
