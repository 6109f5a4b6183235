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

    /// What goes on when another page takes the place of this one.
    struct Parts
    {
        OpenedLog log;
        std::unique_ptr<session::LatencyFeed> latency;
    };
    CaptureTab(session::Runtime &runtime, Parts parts, QWidget *parent = nullptr);
    /// The page is of no use from here on.
    Parts release();

    QString title() const override;
    QIcon icon() const override;
    QString hint() const override;
    CapturePane *capturePane() const override { return m_pane; }
    void clearLog() override;
    void focusFirst() override;
    QWidgetList panes() const override;
    QString kind() const override { return kindName; }
    QVariantMap state() const override;
    /// Of one that shows this file.
    static QVariantMap stateOf(const QString &path) { return {{QStringLiteral("path"), path}}; }
    session::LatencyFeed *latencyFeed() const override { return m_latency.get(); }

    static inline const QString kindName = QStringLiteral("capture");

public slots:
    /// Lets the user choose how replies are found, for as long as the tab is open.

private:
    session::Runtime &m_runtime;
    OpenedLog m_log;
    CapturePane *m_pane;
    std::unique_ptr<session::LatencyFeed>
        m_latency; ///< by the rules that the file says, until the user chooses others
};

} // namespace wireloupe::ui
