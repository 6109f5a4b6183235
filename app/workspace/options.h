#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace wireloupe::workspace {

enum class ServerMode : quint8 {
    Echo,
    Broadcast,
};

/// What the local server starts with.
struct ServerDefaults
{
    QString host =
        QStringLiteral("127.0.0.1"); ///< an address of this machine; "0.0.0.0" and "::" are all of them
    int port = 9001;                 ///< 0 to 65,535; 0: any free one
    ServerMode mode = ServerMode::Echo;
    QString prefix;             ///< echo: put before the payload of text messages
    bool excludeSender = false; ///< broadcast: to all but the sender

    bool operator==(const ServerDefaults &) const = default;
};

/// How times stand in the log.
enum class TimeStyle : quint8 {
    SinceStart,
    ClockTime,
};

/// How logs are shown.
struct LogOptions
{
    bool isFollowing = true; ///< a new tab's log shows the newest row
    TimeStyle timeStyle = TimeStyle::SinceStart;

    bool operator==(const LogOptions &) const = default;
};

/// How the window was left, to come back so.
struct WindowState
{
    QByteArray geometry;          ///< QWidget::saveGeometry()
    QByteArray layout;            ///< QMainWindow::saveState()
    QByteArray splitter;          ///< of the sidebar
    QByteArray paneLayout;        ///< CapturePane::saveLayout() of the last tab in use
    QList<QUuid> openConnections; ///< in the order of their tabs
    int currentTab = 0;
    QStringList composerHistory;

    bool operator==(const WindowState &) const = default;
};

} // namespace wireloupe::workspace
