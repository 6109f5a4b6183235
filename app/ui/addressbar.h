#pragma once

#include <QWidget>

#include "net/endpointstate.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace wireloupe::ui {

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
    void setStatus(const QString &status);
    void setSettingsShown(bool isShown);
    QLineEdit *edit() const { return m_edit; }

public slots:
    void focusAddress();

signals:
    void urlEdited();
    void connectRequested();
    void disconnectRequested();
    void saveRequested();
    void settingsToggled(bool isShown);

private:
    void press();

    QLineEdit *m_edit;
    QPushButton *m_button;
    QToolButton *m_save;
    QToolButton *m_settings;
    IconLabel *m_mark;
    QLabel *m_status;
    net::ClientState m_state = net::ClientState::Idle;
};

} // namespace wireloupe::ui
