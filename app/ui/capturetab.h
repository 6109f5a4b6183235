#pragma once

#include "session/latencyfeed.h"
#include "ui/captureopener.h"
#include "ui/tabpage.h"

namespace wireloupe::session {
class Runtime;
}

namespace wireloupe::ui {

/// A capture that came out of a file.
class CaptureTab : public TabPage
{
    Q_OBJECT

public:
    CaptureTab(session::Runtime &runtime, const OpenedLog &log, QWidget *parent = nullptr);

    QString title() const override;
    QIcon icon() const override;
    QString hint() const override;
    CapturePane *capturePane() const override { return m_pane; }
    void clearLog() override;
    void focusFirst() override;
    QWidgetList panes() const override;
    QString kind() const override { return kindName; }
    QVariantMap state() const override;
    session::LatencyFeed *latencyFeed() const override { return m_latency; }

    static inline const QString kindName = QStringLiteral("capture");

public slots:
    /// Lets the user choose how replies are found, for as long as the tab is open.

private:
    session::Runtime &m_runtime;
    QString m_name; ///< where no file of the user's stands behind it
    CapturePane *m_pane;
    session::LatencyFeed *m_latency; ///< by the rules that the file says, until the user chooses others
};

} // namespace wireloupe::ui
