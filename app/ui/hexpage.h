#pragma once

#include <QWidget>

#include "capture/record.h"

namespace wireloupe::ui {

class HexView;
class ViewSwitch;

/// The bytes of a payload. Those of a compressed frame can be looked at in both forms: inflated, and as they
/// crossed the wire (but for the mask). Stays with the form that was chosen.
class HexPage : public QWidget
{
    Q_OBJECT

public:
    enum class Form : int { Inflated, Wire };

    explicit HexPage(QWidget *parent = nullptr);

    /// The payload may be cut.
    void setRecord(const capture::Record &record);
    void setForm(Form form);
    HexView *view() const { return m_view; }
    /// Shown for compressed frames only.
    ViewSwitch *forms() const { return m_forms; }

private:
    void showBytes();

    capture::Record m_record;
    ViewSwitch *m_forms;
    HexView *m_view;
};

} // namespace wireloupe::ui
