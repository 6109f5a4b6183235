#pragma once

#include <optional>

#include <QFrame>

#include "capture/latencysample.h"

class QComboBox;
class QLabel;
class QToolButton;

namespace wireloupe::ui {

class ComparedLatency;
class IconLabel;

/// One capture of a comparison: its sign, its name, what of it is compared, how far it is, and a button that
/// takes it out.
class CompareChip : public QFrame
{
    Q_OBJECT

public:
    using Kind = capture::LatencySample::Kind;

    CompareChip(ComparedLatency &latency, int sign, QWidget *parent = nullptr);

    ComparedLatency &latency() const { return m_latency; }
    int sign() const { return m_sign; }
    /// Nothing: what all have.
    std::optional<Kind> kind() const;
    void setKind(std::optional<Kind> kind);

signals:
    void kindChosen();
    void removeRequested();

private:
    void refresh();
    QString stateText() const;

    ComparedLatency &m_latency;
    int m_sign;
    IconLabel *m_icon;
    QLabel *m_name;
    QLabel *m_state;
    QComboBox *m_kind;
    QToolButton *m_remove;
};

} // namespace wireloupe::ui
