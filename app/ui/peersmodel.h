#pragma once

#include <QAbstractTableModel>
#include <QDateTime>

#include "net/server.h"

namespace wireloupe::ui {

/// The peers of the local server as a table. Rows stay where they are while their numbers change.
class PeersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Address, Since, Path, Subprotocol, Tls, Frames, Bytes, Saved, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Peers in the order they came, as net::Server::peers() gives them.
    void update(const QList<net::PeerInfo> &peers);
    const net::PeerInfo &peer(int row) const { return m_peers.at(row); }
    /// "2: 127.0.0.1:51234 /chat".
    static QString describe(const net::PeerInfo &peer);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// How much of the payload compression has kept off the wire, as "62 %"; a dash where nothing was
    /// compressed.
    static QString savedText(const net::Traffic &traffic);

private:
    QString text(const net::PeerInfo &peer, int column) const;

    QList<net::PeerInfo> m_peers;
};

} // namespace wireloupe::ui
