#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace wireloupe::session {
class ServerSession;
}

namespace wireloupe::ui {

class Hint;
class PeersModel;

/// Who is connected to the local server, live, and the way to disconnect one.
class PeersPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PeersPanel(session::ServerSession &session, QWidget *parent = nullptr);

    PeersModel &model() { return *m_model; }
    QWidget *table() const;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setUpTable();
    void refresh();
    void updateButtons();
    void askToDisconnect();

    session::ServerSession &m_session;
    PeersModel *m_model;
    QTableView *m_table;
    QLabel *m_headline;
    Hint *m_hint;
    QPushButton *m_disconnect;
    QTimer m_timer;
};

} // namespace wireloupe::ui
