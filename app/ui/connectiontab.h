#pragma once

#include <optional>

#include <QPointer>
#include <QTimer>
#include <QUuid>

#include "session/clientsession.h"
#include "session/pastedconnection.h"
#include "ui/messagehistory.h"
#include "ui/statemark.h"
#include "ui/tabpage.h"

namespace wireloupe::session {
class Runtime;
}

namespace wireloupe::ui {

class AddressBar;
class Composer;
class ConnectionLatencies;
class ConnectionNotices;
class FrameBuilder;
class HandshakeSettings;

/// One connection: its address, how it opens, its log, and what is sent. Log and network come into being when
/// it is first shown or connected.
class ConnectionTab : public TabPage
{
    Q_OBJECT

public:
    /// `savedId`: of the saved connection it was opened from; null for none.
    ConnectionTab(session::Runtime &runtime, const workspace::Profile &profile, const QUuid &savedId,
                  QWidget *parent = nullptr);

    /// What goes on when another page takes the place of this one.
    struct Parts
    {
        std::unique_ptr<session::ClientSession> session; ///< null before it was first shown or connected
        QString memoryReason; ///< why its log is kept in memory; empty where it is in a file
        workspace::Profile profile;
        QUuid savedId;
        SentMessages history;
        std::optional<wire::Message> greeting;
        bool isExplained = false; ///< why the connection has ended is said above the log
        bool isBuildingFrame = false;
        bool isMoving = false; ///< it is closed for another one
    };
    ConnectionTab(session::Runtime &runtime, Parts parts, QWidget *parent = nullptr);
    /// The page is of no use from here on.
    Parts release();

    net::ClientState clientState() const;
    /// Between two attempts to connect.
    bool isWaiting() const;
    bool isPongMuted() const;
    bool isReconnecting() const { return m_profile.reconnect.isEnabled; }
    /// As it stands in the fields now.
    workspace::Profile profile() const;
    QUuid savedId() const { return m_savedId; }
    void setSaved(const QUuid &id, const QString &name);
    /// Messages sent in an earlier run, for a tab that was not shown yet.
    void setHistory(const SentMessages &history);
    /// Sent when the connection opens next.
    void sendOnceOpen(const wire::Message &message);
    Composer *composer() const { return m_composer; }
    /// Takes the place of all but the name.
    void takePasted(const session::PastedConnection &pasted);

    QString title() const override;
    QIcon icon() const override;
    QString hint() const override;
    CapturePane *capturePane() const override { return m_pane; }
    void clearLog() override;
    void focusFirst() override;
    QWidgetList panes() const override;
    QString kind() const override { return kindName; }
    QVariantMap state() const override;
    QList<StatusNote> statusNotes() const override;
    session::LatencyFeed *latencyFeed() const override;
    bool canSend() const override { return clientState() == net::ClientState::Open; }
    void sendComposed() override;

    static inline const QString kindName = QStringLiteral("connection");

public slots:
    void connectNow();
    void disconnectNow();
    void focusAddress();
    /// Opens the frame builder beside the window, or brings it to the front.
    void buildFrame();
    void toggleReconnecting();
    void togglePongMuted();
    void halfClose();

signals:
    void saveRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// Log and session, if they are not there yet.
    void build();
    void buildLog();
    void adopt(Parts parts);
    void connectParts();
    void connectElsewhere();
    void takeState(net::ClientState state);
    void takePause();
    void takeSessionProfile();
    LatencyPanel *buildLatencies();
    void connectSession();
    void takeLatencyEdits(const workspace::Latency &latency, const QStringList &budgets);
    void showProfile(const workspace::Profile &profile);
    StateMark mark() const;
    void showLock();
    void updateStatus();
    void updateFrameBuilder();
    void takeEdits();
    void moveFocusToComposer();

    session::Runtime &m_runtime;
    workspace::Profile m_profile;
    QUuid m_savedId;
    std::unique_ptr<session::ClientSession> m_session;
    QString m_memoryReason;
    AddressBar *m_address;
    HandshakeSettings *m_settings;
    ConnectionNotices *m_notices;
    ConnectionLatencies *m_latencies = nullptr;
    CapturePane *m_pane = nullptr;
    Composer *m_composer = nullptr;
    FrameBuilder *m_frameBuilder = nullptr;
    SentMessages m_history;
    QTimer m_statusTimer;
    QPointer<QWidget> m_focusAtConnect;
    std::optional<wire::Message> m_greeting;
    bool m_isMoving = false; ///< the connection is closed for the one that the address names now
};

} // namespace wireloupe::ui
