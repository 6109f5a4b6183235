#pragma once

#include <optional>

#include <QComboBox>

#include "server/peer.h"
#include "ui/ownviewstate.h"

namespace wireloupe::ui {

class PeersModel;

/// Who gets the messages that the server sends: all peers, or one of them. One that was chosen and has gone
/// stays chosen, so that what is meant for it does not go to others.
class SendTarget : public QComboBox, public OwnViewState
{
    Q_OBJECT

public:
    /// The model must outlive it.
    explicit SendTarget(const PeersModel &peers, QWidget *parent = nullptr);

    /// None: all of them.
    std::optional<server::PeerId> peer() const;
    void choose(server::PeerId peer);
    /// Whether a message would reach somebody.
    bool isReachable() const;

    /// Other peers are there. The list stays as it is while it is open.
    void refresh();
    void showPopup() override;

    /// Which peer, whatever stands in the list by then.
    QVariant viewState() const override;
    void setViewState(const QVariant &state) override;

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// Somebody else is chosen, or others can be reached.
    void changed();

private:
    struct Item
    {
        QString words;
        quint32 peer = 0; ///< 0: all
    };

    bool isThere(quint32 peer) const;
    QList<Item> wantedItems() const;
    bool shows(const QList<Item> &items) const;
    void fill();
    void take();

    const PeersModel &m_peers;
    quint32 m_chosen = 0; ///< 0: all
    bool m_isOpen = false;
};

} // namespace wireloupe::ui
