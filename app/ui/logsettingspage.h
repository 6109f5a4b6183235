#pragma once

#include <QWidget>

#include "ui/logsettings.h"

class QFormLayout;
class QSpinBox;

namespace wireloupe::session {
class RunningLogs;
}

namespace wireloupe::ui {

class CaptureShelf;

/// The settings' page of how much of logs is kept. Takes effect at once, on logs that are being recorded too.
class LogSettingsPage : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    LogSettingsPage(session::RunningLogs &logs, CaptureShelf &shelf, QWidget *parent = nullptr);

private:
    struct Range
    {
        int least;
        int most;
        int step;
    };

    QSpinBox *addNumber(QFormLayout &form, const QString &name, const QString &label, const Range &range,
                        int LogSettings::*field);
    void apply();

    session::RunningLogs &m_logs;
    CaptureShelf &m_shelf;
    LogSettings m_settings;
};

} // namespace wireloupe::ui
