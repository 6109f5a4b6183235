#include "ui/peersmodel.h"

#include <algorithm>
#include <unordered_set>

#include <QDateTime>

#include "capture/record.h"
#include "lens/lens.h"
#include "ui/cellalignment.h"
#include "ui/textdirection.h"
#include "ui/words.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxPathChars = 80;
// Rates over a shorter time than that say nothing.
constexpr std::chrono::milliseconds leastInterval{50};

QString numberText(const net::PeerInfo &peer)
{
    return QString::number(static_cast<quint32>(peer.id));
}

QString orDash(const QByteArray &text)
{
    return text.isEmpty() ? u"–"_s : lens::toOneLine(text, maxPathChars);
}

QString wordsOf(const net::PeerInfo &peer)
{
    const QString parts[] = {PeersModel::describe(peer), lens::toOneLine(peer.subprotocol, maxPathChars),
                             lens::toOneLine(peer.extension, maxPathChars),
                             QString::fromLatin1(peer.tlsProtocol)};
    QString words;
    for (const QString &part : parts)
        words += part + u'\n';
    return words.toLower();
}

quint64 frames(const net::PeerInfo &peer)
{
    return peer.framesIn + peer.framesOut;
}

quint64 bytes(const net::PeerInfo &peer)
{
    return peer.bytesIn + peer.bytesOut;
}

double savedPart(const net::Traffic &traffic)
{
    const quint64 payload = traffic.payloadIn + traffic.payloadOut;
    const quint64 wire = traffic.wirePayloadIn + traffic.wirePayloadOut;
    return payload == 0 ? 0 : 1.0 - static_cast<double>(wire) / static_cast<double>(payload);
}

double perSecond(quint64 now, quint64 before, std::chrono::nanoseconds interval)
{
    return static_cast<double>(now - before) / std::chrono::duration<double>(interval).count();
}

bool isWords(int column)
{
    return column == PeersModel::Address || column == PeersModel::Path || column == PeersModel::Subprotocol ||
           column == PeersModel::Extension || column == PeersModel::Tls;
}

} // namespace

PeersModel::PeersModel(QObject *parent) : QAbstractTableModel(parent) {}

void PeersModel::update(const QList<net::PeerInfo> &peers, std::chrono::nanoseconds now)
{
    const std::chrono::nanoseconds interval = now - m_updated;
    const bool hasRates = interval >= leastInterval;
    std::vector<Entry> next;
    next.reserve(static_cast<size_t>(peers.size()));
    auto before = m_all.begin();
    for (const net::PeerInfo &peer : peers) {
        while (before != m_all.end() && before->info.id < peer.id)
            ++before;
        Entry &entry = next.emplace_back(Entry{.info = peer});
        const bool isKnown = before != m_all.end() && before->info.id == peer.id;
        entry.words = isKnown ? before->words : wordsOf(peer);
        entry.baseFrames = isKnown && !hasRates ? before->baseFrames : frames(peer);
        entry.baseBytes = isKnown && !hasRates ? before->baseBytes : bytes(peer);
        if (!isKnown)
            continue;
        entry.frameRate =
            hasRates ? perSecond(frames(peer), before->baseFrames, interval) : before->frameRate;
        entry.byteRate = hasRates ? perSecond(bytes(peer), before->baseBytes, interval) : before->byteRate;
    }
    m_all = std::move(next);
    if (hasRates)
        m_updated = now;
    arrange();
    if (!m_shown.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::DisplayRole});
}

void PeersModel::setFilter(const QString &words)
{
    m_filter = words.toLower().split(u' ', Qt::SkipEmptyParts);
    arrange();
}

const PeersModel::Entry *PeersModel::find(server::PeerId id) const
{
    const auto at =
        std::lower_bound(m_all.begin(), m_all.end(), id,
                         [](const Entry &entry, server::PeerId wanted) { return entry.info.id < wanted; });
    return at != m_all.end() && at->info.id == id ? &*at : nullptr;
}

const net::PeerInfo &PeersModel::peer(int row) const
{
    static const net::PeerInfo none;
    const Entry *entry = find(m_shown.at(static_cast<size_t>(row)));
    return entry ? entry->info : none;
}

int PeersModel::rowOf(server::PeerId id) const
{
    const auto at = std::find(m_shown.begin(), m_shown.end(), id);
    return at == m_shown.end() ? -1 : static_cast<int>(at - m_shown.begin());
}

bool PeersModel::passes(const Entry &entry) const
{
    return std::all_of(
        m_filter.begin(), m_filter.end(),
        [&entry](const QString &word) { return entry.words.contains(word); });
}

bool PeersModel::isBefore(const Entry &a, const Entry &b) const
{
    switch (m_sortColumn) {
    case Address:
        return a.info.address == b.info.address ? a.info.port < b.info.port
                                                : a.info.address.toString() < b.info.address.toString();
    case Path:
        return a.info.target < b.info.target;
    case Subprotocol:
        return a.info.subprotocol < b.info.subprotocol;
    case Extension:
        return a.info.extension < b.info.extension;
    case Tls:
        return a.info.tlsProtocol < b.info.tlsProtocol;
    case Frames:
        return frames(a.info) < frames(b.info);
    case Bytes:
        return bytes(a.info) < bytes(b.info);
    case FrameRate:
        return a.frameRate < b.frameRate;
    case ByteRate:
        return a.byteRate < b.byteRate;
    case Backlog:
        return a.info.backlog < b.info.backlog;
    case Latency:
        return a.info.latency < b.info.latency;
    case Saved:
        return savedPart(a.info) < savedPart(b.info);
    case Since:
        return a.info.since < b.info.since;
    default:
        return a.info.id < b.info.id;
    }
}

PeersModel::Ids PeersModel::wantedRows() const
{
    std::vector<const Entry *> entries;
    entries.reserve(m_all.size());
    for (const Entry &entry : m_all)
        if (passes(entry))
            entries.push_back(&entry);
    const bool isDescending = m_sortOrder == Qt::DescendingOrder;
    if (m_sortColumn != Number || isDescending) // else they are sorted already
        std::stable_sort(entries.begin(), entries.end(),
                         [this, isDescending](const Entry *a, const Entry *b) {
                             return isDescending ? isBefore(*b, *a) : isBefore(*a, *b);
                         });
    Ids ids;
    ids.reserve(entries.size());
    for (const Entry *entry : entries)
        ids.push_back(entry->info.id);
    return ids;
}

/// Rows that are not wanted any more are moved to the end and removed there, new ones are put in there and
/// moved to their place: four steps at most, however many rows there are.
void PeersModel::arrange()
{
    const Ids wanted = wantedRows();
    if (wanted == m_shown)
        return;
    const std::unordered_set<server::PeerId> isWanted(wanted.begin(), wanted.end());
    Ids order = m_shown;
    const auto gone = std::stable_partition(order.begin(), order.end(),
                                            [&](server::PeerId id) { return isWanted.contains(id); });
    const auto kept = static_cast<int>(gone - order.begin());
    if (gone != order.end()) {
        permute(order);
        beginRemoveRows({}, kept, rowCount() - 1);
        m_shown.resize(static_cast<size_t>(kept));
        endRemoveRows();
    }
    if (static_cast<int>(wanted.size()) > kept) {
        const std::unordered_set<server::PeerId> isShown(m_shown.begin(), m_shown.end());
        beginInsertRows({}, kept, static_cast<int>(wanted.size()) - 1);
        std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(m_shown),
                     [&](server::PeerId id) { return !isShown.contains(id); });
        endInsertRows();
    }
    permute(wanted);
}

/// `order`: the same rows as now.
void PeersModel::permute(const Ids &order)
{
    if (order == m_shown)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<server::PeerId> ids;
    for (const QModelIndex &index : before)
        ids.push_back(m_shown.at(static_cast<size_t>(index.row())));
    m_shown = order;
    QModelIndexList after;
    for (size_t i = 0; i < ids.size(); ++i)
        after.append(index(rowOf(ids.at(i)), before.at(static_cast<qsizetype>(i)).column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void PeersModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < 0 ? Number : column;
    m_sortOrder = order;
    arrange();
}

QString PeersModel::addressText(const net::PeerInfo &peer)
{
    if (peer.httpReaders)
        return tr("HTTP, waiting: %n", nullptr, *peer.httpReaders);
    const QString host = peer.address.toString();
    const bool isIPv6 = peer.address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isIPv6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host).arg(peer.port);
}

QString PeersModel::describe(const net::PeerInfo &peer)
{
    return u"%1: %2 %3"_s.arg(numberText(peer), addressText(peer),
                              lens::toOneLine(peer.target, maxPathChars));
}

int PeersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PeersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PeersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole) {
        if (section == Saved)
            return tr("Part of the payload that compression has kept off the wire");
        if (section == Latency)
            return tr("From the last ping of the heartbeat to its pong");
        if (section == Backlog)
            return tr("Bytes that wait for the peer to read them");
    }
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return data(createIndex(0, section), role); // as what stands below it
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QString titles[] = {tr("No."),          tr("Address"),  tr("Path"),    tr("Frames in/out"),
                              tr("Bytes in/out"), tr("Latency"),  tr("Since"),   tr("Subprotocol"),
                              u"TLS"_s,           tr("Frames/s"), tr("Bytes/s"), tr("Backlog"),
                              tr("Saved"),        tr("Extension")};
    static_assert(std::size(titles) == ColumnCount);
    return titles[section];
}

QVariant PeersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(isWords(index.column()) ? wordAlignment : numberAlignment);
    if (role != Qt::DisplayRole) // no tool tips: they would be read as rich text
        return {};
    const Entry *entry = find(m_shown.at(static_cast<size_t>(index.row())));
    return entry ? text(*entry, index.column()) : QVariant();
}

QString PeersModel::text(const Entry &entry, int column) const
{
    const net::PeerInfo &peer = entry.info;
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
        return orDash(peer.subprotocol);
    case Extension:
        return orDash(peer.extension);
    case Tls:
        return orDash(peer.tlsProtocol);
    case Frames:
        return u"%1 / %2"_s.arg(countText(static_cast<qint64>(peer.framesIn)),
                                countText(static_cast<qint64>(peer.framesOut)));
    case Bytes:
        return u"%1 / %2"_s.arg(sizeText(peer.bytesIn), sizeText(peer.bytesOut));
    case FrameRate:
        return countText(qRound64(entry.frameRate));
    case ByteRate:
        return sizeText(static_cast<quint64>(entry.byteRate));
    case Backlog:
        return peer.backlog > 0 ? sizeText(static_cast<quint64>(peer.backlog)) : u"–"_s;
    case Latency:
        return peer.latency
                   ? measuresIsolated(tr("%L1 ms").arg(
                         std::chrono::duration<double, std::milli>(*peer.latency).count(), 0, 'f', 2))
                   : u"–"_s;
    default:
        return savedText(peer);
    }
}

QString PeersModel::savedText(const net::Traffic &traffic)
{
    const bool isCompressed =
        traffic.payloadIn + traffic.payloadOut != traffic.wirePayloadIn + traffic.wirePayloadOut;
    return isCompressed ? u"%1 %"_s.arg(qRound(savedPart(traffic) * 100)) : u"–"_s;
}

} // namespace wireloupe::ui
