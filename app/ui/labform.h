#pragma once

#include <QVariantMap>
#include <QWidget>

#include "session/transportlab.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace wireloupe::ui {

class LabEndpoints;

/// What a run of the transport lab is to do, as fields, with the button that starts and stops it.
class LabForm : public QWidget
{
    Q_OBJECT

public:
    explicit LabForm(QWidget *parent = nullptr);

    session::LabOptions options() const;
    /// The first thing that is wrong with them; endpoints of the user of which there is none, too.
    session::LabProblem problem() const;
    /// What could be remembered: without what comes from elsewhere.
    QVariantMap state() const;
    /// Whatever is missing or out of range gets its default.
    void restoreState(const QVariantMap &state);
    /// "Start sends 10 messages a second ...": what a run would do.
    QString promise() const;

    void setRunning(bool isRunning);
    /// Beside the button: how far the run is.
    void setProgress(const QString &text);
    /// Where the keyboard goes for `problem`.
    void focusProblem(const session::LabProblem &problem);
    QWidget *firstField() const;

signals:
    void startRequested();
    void stopRequested();
    /// By the user, or restored.
    void edited();

private:
    void buildFields();
    QWidget *buildTop();
    QWidget *buildFold();
    void connectFields();
    void refresh();
    QString durationText() const;

    QDoubleSpinBox *m_rate;
    QSpinBox *m_size;
    QSpinBox *m_poll;
    QSpinBox *m_duration;
    QPushButton *m_button;
    QCheckBox *m_isOwn;
    QToolButton *m_fold;
    QLabel *m_progress;
    LabEndpoints *m_endpoints;
    bool m_isRunning = false;
};

} // namespace wireloupe::ui
