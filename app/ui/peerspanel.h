#pragma once

#include <optional>

#include <QTimer>
#include <QWidget>

#include "server/peer.h"

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace wireloupe::session {
class ServerSession;
}

namespace wireloupe::ui {

class Hint;
class PeersModel;
class SectionLabel;

/// Who is connected to the local server, live, and what can be done about each: by the menu of its row or by
/// keys.
class PeersPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PeersPanel(session::ServerSession &session, QWidget *parent = nullptr);

    PeersModel &model() { return *m_model; }
    QWidget *table() const;

signals:
    /// Somebody has come or gone.
    void peersChanged();
    void sendToRequested(wireloupe::server::PeerId peer);
    /// Only its frames are to be seen.
    void followRequested(wireloupe::server::PeerId peer);
    void handshakeRequested(wireloupe::server::PeerId peer);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildHead();
    void setUpTable();
    void saveColumns();
    void buildActions();
    QAction *addAction(const QString &name, const QString &icon, const QString &text, const QKeySequence &key,
                       void (PeersPanel::*act)(server::PeerId));
    void refreshSoon();
    void refresh();
    void updateHint();
    void updateCounts();
    void updateActions();
    std::optional<server::PeerId> selected() const;
    void askToDisconnect(server::PeerId id);
    void copyAddress(server::PeerId id);

    session::ServerSession &m_session;
    PeersModel *m_model;
    QTableView *m_table;
    SectionLabel *m_headline;
    QLineEdit *m_filter;
    Hint *m_hint;
    QPushButton *m_disconnect;
    QLabel *m_counts;           ///< what guards, faults and the exchange have done
    QList<QAction *> m_actions; ///< of one peer
    QTimer m_timer;             ///< while it is seen
    QTimer m_soon;              ///< until what has changed is shown
};

} // namespace wireloupe::ui
