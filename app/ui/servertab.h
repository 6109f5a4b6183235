#pragma once

#include "session/runninglogs.h"
#include "session/serversession.h"
#include "ui/replayform.h"
#include "ui/tabpage.h"

namespace wireloupe::session {
class Runtime;
}

namespace wireloupe::ui {

class Composer;
class MessageBar;
class PeersPanel;
class SendTarget;
class ServerDetails;
class ServerSettings;
class ServerUrlRow;

/// The local server: how it listens, who is there, the log over all of them, and messages to one or all.
class ServerTab : public TabPage
{
    Q_OBJECT

public:
    ServerTab(session::Runtime &runtime, const session::NewLog &log, QWidget *parent = nullptr);

    /// What goes on when another page takes the place of this one.
    struct Parts
    {
        std::unique_ptr<session::ServerSession> session;
        QString memoryReason;       ///< why its log is kept in memory; empty where it is in a file
        net::ServerOptions options; ///< as they stand in the fields
    };
    ServerTab(session::Runtime &runtime, Parts parts, QWidget *parent = nullptr);
    /// The page is of no use from here on.
    Parts release();

    session::ServerSession &session() { return *m_session; }
    /// As they stand in the fields.
    net::ServerOptions options() const;
    /// Into the fields; not applied to a running server's address.
    void setOptions(const net::ServerOptions &options);
    void restoreState(const QVariantMap &state);
    /// Logs of other tabs, which can be replayed.
    void setOpenCaptures(const OpenCaptures &captures);
    /// Files that can be.
    void setRecentCaptures(const RecentCaptures &captures);
    /// "ws://127.0.0.1:9001/", or wss, empty while it does not listen.
    QString url() const { return m_session->url(); }

    QString title() const override;
    QIcon icon() const override;
    QString hint() const override;
    CapturePane *capturePane() const override { return m_pane; }
    void clearLog() override;
    void focusFirst() override;
    QWidgetList panes() const override;
    QString kind() const override { return kindName; }
    QVariantMap state() const override;
    session::LatencyFeed *latencyFeed() const override { return m_session->latencyFeed(); }
    bool canSend() const override;
    void sendComposed() override;

    static inline const QString kindName = QStringLiteral("server");

public slots:
    void start();
    void stop();
    /// Lets the user choose how replies are found. Part of the state.

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    void connectRequested(const QString &url);

private:
    QWidget *buildSide();
    QWidget *buildSendArea();
    void connectParts();
    void takeState(net::ServerState state);
    void editBehavior();
    void showDetails(bool areShown);
    void arrange();
    void takePlan();
    void explainPlan(const QString &why);
    void explainFailure();
    void useFreePort();
    /// Of a server that everybody is let in by, or nobody.
    void warnOfAccess();
    void updateSending();
    void sendTo(server::PeerId peer);
    void showHandshake(server::PeerId peer);
    void showAuthority();
    void send(const wire::Message &message, const std::optional<server::PeerId> &receiver);

    session::Runtime &m_runtime;
    std::unique_ptr<session::ServerSession> m_session;
    QString m_memoryReason;
    ServerDetails *m_details;
    ServerSettings *m_settings; ///< edits a part of what the details do
    MessageBar *m_message;
    ServerUrlRow *m_urlRow;
    CapturePane *m_pane;
    PeersPanel *m_peers;
    SendTarget *m_target;
    Composer *m_composer;
    quint16 m_freePort = 0;
};

} // namespace wireloupe::ui
