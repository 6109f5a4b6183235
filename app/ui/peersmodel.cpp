#include "ui/peersmodel.h"

#include <algorithm>

#include "capture/record.h"
#include "lens/lens.h"
#include "ui/words.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxPathChars = 80;

QString addressText(const net::PeerInfo &peer)
{
    const QString host = peer.address.toString();
    const bool isIPv6 = peer.address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isIPv6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host).arg(peer.port);
}

QString numberText(const net::PeerInfo &peer)
{
    return QString::number(static_cast<quint32>(peer.id));
}

} // namespace

void PeersModel::update(const QList<net::PeerInfo> &peers)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const bool isStillThere =
            std::any_of(peers.begin(), peers.end(),
                        [id = m_peers.at(row).id](const net::PeerInfo &peer) { return peer.id == id; });
        if (isStillThere)
            continue;
        beginRemoveRows({}, row, row);
        m_peers.removeAt(row);
        endRemoveRows();
    }
    // What is left came in the same order: new ones can only be at the end.
    const auto known = static_cast<int>(m_peers.size());
    if (peers.size() > known) {
        beginInsertRows({}, known, static_cast<int>(peers.size()) - 1);
        m_peers = peers;
        endInsertRows();
    } else {
        m_peers = peers;
    }
    if (known > 0)
        emit dataChanged(index(0, 0), index(known - 1, ColumnCount - 1), {Qt::DisplayRole});
}

QString PeersModel::describe(const net::PeerInfo &peer)
{
    return u"%1: %2 %3"_s.arg(numberText(peer), addressText(peer),
                              lens::toOneLine(peer.target, maxPathChars));
}

int PeersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_peers.size());
}

int PeersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PeersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section == Saved)
        return tr("Part of the payload that compression has kept off the wire");
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Number:
        return tr("No.");
    case Address:
        return tr("Address");
    case Since:
        return tr("Since");
    case Path:
        return tr("Path");
    case Subprotocol:
        return tr("Subprotocol");
    case Tls:
        return QStringLiteral("TLS");
    case Frames:
        return tr("Frames in/out");
    case Bytes:
        return tr("Bytes in/out");
    default:
        return tr("Saved");
    }
}

QVariant PeersModel::data(const QModelIndex &index, int role) const
{
    const int column = index.column();
    const bool isWords = column == Address || column == Path || column == Subprotocol || column == Tls;
    if (role == Qt::DisplayRole)
        return text(m_peers.at(index.row()), index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isWords ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

QString PeersModel::text(const net::PeerInfo &peer, int column) const
{
    switch (column) {
    case Number:
        return numberText(peer);
    case Address:
        return addressText(peer);
    case Since: {
        const auto ago =
            std::chrono::duration_cast<std::chrono::milliseconds>(capture::monotonicNow() - peer.since);
        return QDateTime::currentDateTime().addMSecs(-ago.count()).toString(u"HH:mm:ss"_s);
    }
    case Path:
        return lens::toOneLine(peer.target, maxPathChars);
    case Subprotocol:
        return peer.subprotocol.isEmpty() ? u"–"_s : lens::toOneLine(peer.subprotocol, maxPathChars);
    case Tls:
        return peer.tlsProtocol.isEmpty() ? u"–"_s : lens::toOneLine(peer.tlsProtocol, maxPathChars);
    case Frames:
        return u"%1 / %2"_s.arg(countText(static_cast<qint64>(peer.framesIn)),
                                countText(static_cast<qint64>(peer.framesOut)));
    case Bytes:
        return u"%1 / %2"_s.arg(sizeText(peer.bytesIn), sizeText(peer.bytesOut));
    default:
        return savedText(peer);
    }
}

QString PeersModel::savedText(const net::Traffic &traffic)
{
    const quint64 payload = traffic.payloadIn + traffic.payloadOut;
    const quint64 wire = traffic.wirePayloadIn + traffic.wirePayloadOut;
    if (payload == 0 || payload == wire)
        return u"–"_s;
    const double part = 1.0 - static_cast<double>(wire) / static_cast<double>(payload);
    return u"%1 %"_s.arg(qRound(part * 100));
}

} // namespace wireloupe::ui
