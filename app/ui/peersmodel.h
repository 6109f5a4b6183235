#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "net/server.h"

namespace wireloupe::ui {

/// The peers of the local server as a table, sorted and filtered. Made for thousands of them: rows stay what
/// they are while their numbers change, cells are written when they are painted, and an update costs what
/// sorting costs.
class PeersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Number,
        Address,
        Path,
        Frames,
        Bytes,
        Latency,
        Since,
        Subprotocol,
        Tls,
        FrameRate,
        ByteRate,
        Backlog,
        Saved,
        Extension,
        ColumnCount
    };

    explicit PeersModel(QObject *parent = nullptr);

    /// Peers in the order they came, as net::Server::peers() gives them, at a moment on the clock of
    /// capture::monotonicNow(): rates are those since the update before.
    void update(const QList<net::PeerInfo> &peers, std::chrono::nanoseconds now);
    /// Shows those whose number, address, path, subprotocol, extension or TLS contains the words, whatever
    /// the case; all of the words, which blanks separate.
    void setFilter(const QString &words);

    /// Those that the filter leaves out too, in the order they came.
    int peerCount() const { return static_cast<int>(m_all.size()); }
    const net::PeerInfo &peerAt(int position) const { return m_all.at(static_cast<size_t>(position)).info; }
    /// Of a row that is shown.
    const net::PeerInfo &peer(int row) const;
    /// -1: it is not there, or not shown.
    int rowOf(server::PeerId id) const;

    /// "2: 127.0.0.1:51234 /chat".
    static QString describe(const net::PeerInfo &peer);
    /// "127.0.0.1:51234", "[::1]:51234".
    static QString addressText(const net::PeerInfo &peer);
    /// How much of the payload compression has kept off the wire, as "62 %"; a dash where nothing was
    /// compressed.
    static QString savedText(const net::Traffic &traffic);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Entry
    {
        net::PeerInfo info;
        QString words = {};     ///< what the filter is held against, in lower case
        quint64 baseFrames = 0; ///< what the next rates count from
        quint64 baseBytes = 0;
        double frameRate = 0;
        double byteRate = 0;
    };
    using Ids = std::vector<server::PeerId>;

    const Entry *find(server::PeerId id) const;
    bool passes(const Entry &entry) const;
    bool isBefore(const Entry &a, const Entry &b) const;
    Ids wantedRows() const;
    void arrange();
    void permute(const Ids &order);
    QString text(const Entry &entry, int column) const;

    std::vector<Entry> m_all; ///< by their ids
    Ids m_shown;
    QStringList m_filter;
    std::chrono::nanoseconds m_updated{0};
    int m_sortColumn = Number;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace wireloupe::ui
