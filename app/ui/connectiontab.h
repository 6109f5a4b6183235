#pragma once

#include <optional>

#include <QPointer>
#include <QTimer>
#include <QUuid>

#include "session/clientsession.h"
#include "ui/tabpage.h"

namespace wireloupe::session {
class Runtime;
}

namespace wireloupe::ui {

class AddressBar;
class Composer;
class HandshakeSettings;
class MessageBar;

/// One connection: its address, how it opens, its log, and what is sent. Log and network come into being when
/// it is first shown or connected.
class ConnectionTab : public TabPage
{
    Q_OBJECT

public:
    /// `savedId`: of the saved connection it was opened from; null for none.
    ConnectionTab(session::Runtime &runtime, const workspace::Profile &profile, const QUuid &savedId,
                  QWidget *parent = nullptr);

    net::ClientState clientState() const;
    /// As it stands in the fields now.
    workspace::Profile profile() const;
    QUuid savedId() const { return m_savedId; }
    void setSaved(const QUuid &id, const QString &name);
    /// Messages sent in an earlier run, for a tab that was not shown yet.
    void setHistory(const QStringList &history);
    /// Sent when the connection opens next.
    void sendOnceOpen(const wire::Message &message);
    Composer *composer() const { return m_composer; }

    QString title() const override;
    QIcon icon() const override;
    QString hint() const override;
    CapturePane *capturePane() const override { return m_pane; }
    void clearLog() override;
    void focusFirst() override;
    QWidgetList panes() const override;
    QString kind() const override { return kindName; }
    QVariantMap state() const override;

    static inline const QString kindName = QStringLiteral("connection");

public slots:
    void connectNow();
    void disconnectNow();
    void sendComposed();
    void focusAddress();

signals:
    void saveRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// False where no capture can be made; the reason is shown.
    bool build();
    void buildLog(const std::shared_ptr<capture::Store> &store);
    void connectParts();
    void takeState(net::ClientState state);
    void explainEnd(net::ClientState state);
    void updateStatus();
    void takeEdits();
    void moveFocusToComposer();

    session::Runtime &m_runtime;
    workspace::Profile m_profile;
    QUuid m_savedId;
    session::ClientSession *m_session = nullptr;
    AddressBar *m_address;
    HandshakeSettings *m_settings;
    MessageBar *m_message;
    CapturePane *m_pane = nullptr;
    Composer *m_composer = nullptr;
    QStringList m_history;
    QTimer m_statusTimer;
    QPointer<QWidget> m_focusAtConnect;
    std::optional<wire::Message> m_greeting;
};

} // namespace wireloupe::ui
