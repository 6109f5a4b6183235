#pragma once

#include <QWidget>

#include "net/endpointstate.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace wireloupe::ui {

class AddressEdit;
class IconLabel;

/// The address as a person writes it, made a WebSocket URL: "localhost:9001" gets its ws://, http becomes ws.
QString toWebSocketUrl(const QString &typed);

/// Where a tab connects to, the button that does it, and how it stands.
class AddressBar : public QWidget
{
    Q_OBJECT

public:
    explicit AddressBar(QWidget *parent = nullptr);

    QString url() const;
    void setUrl(const QString &url);
    void setState(net::ClientState state);
    /// Between two attempts to connect: the button cancels.
    void setWaiting(bool isWaiting);
    void setStatus(const QString &status);
    void setSettingsShown(bool isShown);
    AddressEdit *edit() const { return m_edit; }

public slots:
    void focusAddress();

signals:
    void urlEdited();
    void connectRequested();
    /// Return in the address of a connection that is under way.
    void moveRequested();
    void disconnectRequested();
    void saveRequested();
    void settingsToggled(bool isShown);

private:
    void enter();
    void press();
    void showState();

    AddressEdit *m_edit;
    QPushButton *m_button;
    QToolButton *m_save;
    QToolButton *m_settings;
    IconLabel *m_mark;
    QLabel *m_status;
    net::ClientState m_state = net::ClientState::Idle;
    bool m_isWaiting = false;
};

} // namespace wireloupe::ui
