#include "ui/sendtarget.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QSignalBlocker>

#include "ui/peersmodel.h"
#include "ui/plaintext.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPeers = 100;   // to choose from: who wants another one does so in the table
constexpr int shownLetters = 28; // "2: 127.0.0.1:51234 /chat"; a path may be endless

} // namespace

SendTarget::SendTarget(const PeersModel &peers, QWidget *parent) : QComboBox(parent), m_peers(peers)
{
    setObjectName(u"sendTarget"_s);
    setAccessibleName(tr("Who gets the message"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(shownLetters);
    connect(this, &QComboBox::currentIndexChanged, this, &SendTarget::take);
    fill();
}

std::optional<server::PeerId> SendTarget::peer() const
{
    return m_chosen ? std::optional(server::PeerId{m_chosen}) : std::nullopt;
}

void SendTarget::choose(server::PeerId peer)
{
    m_chosen = static_cast<quint32>(peer);
    refresh();
}

bool SendTarget::isReachable() const
{
    return m_chosen == 0 ? m_peers.peerCount() > 0 : isThere(m_chosen);
}

void SendTarget::refresh()
{
    if (!m_isOpen)
        fill();
    emit changed();
}

/// One that has gone is taken out of the list once another is chosen; not right now, in the midst of that.
void SendTarget::take()
{
    m_chosen = currentData().toUInt();
    QMetaObject::invokeMethod(this, &SendTarget::refresh, Qt::QueuedConnection);
    emit changed();
}

bool SendTarget::isThere(quint32 peer) const
{
    for (int at = 0; at < m_peers.peerCount(); ++at)
        if (static_cast<quint32>(m_peers.peerAt(at).id) == peer)
            return true;
    return false;
}

QList<SendTarget::Item> SendTarget::wantedItems() const
{
    QList<Item> items{{tr("All peers"), 0}};
    for (int at = 0; at < m_peers.peerCount(); ++at) {
        const net::PeerInfo &peer = m_peers.peerAt(at);
        const auto id = static_cast<quint32>(peer.id);
        if (id == m_chosen || at >= m_peers.peerCount() - mostPeers)
            items.append({PeersModel::describe(peer), id});
    }
    if (m_chosen != 0 && !isThere(m_chosen))
        items.append({tr("Peer %1 (gone)").arg(m_chosen), m_chosen});
    return items;
}

bool SendTarget::shows(const QList<Item> &items) const
{
    if (count() != items.size())
        return false;
    for (int at = 0; at < count(); ++at)
        if (itemData(at).toUInt() != items.at(at).peer || itemText(at) != items.at(at).words)
            return false;
    return true;
}

void SendTarget::fill()
{
    const QSignalBlocker quiet(this); // who is chosen stays the same
    if (const QList<Item> items = wantedItems(); !shows(items)) {
        clear();
        for (const Item &item : items)
            addItem(item.words, item.peer);
    }
    setCurrentIndex(findData(m_chosen));
    setToolTip(plainToolTip(currentText())); // a path may look like HTML
}

void SendTarget::showPopup()
{
    view()->installEventFilter(this); // once more does no harm
    m_isOpen = true;
    QComboBox::showPopup();
    m_isOpen = view()->isVisible(); // a native list has been closed by now
}

bool SendTarget::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide && m_isOpen) {
        m_isOpen = false;
        // The list closes before what was clicked in it is read.
        QMetaObject::invokeMethod(this, &SendTarget::refresh, Qt::QueuedConnection);
    }
    return QComboBox::eventFilter(watched, event);
}

QVariant SendTarget::viewState() const
{
    return m_chosen;
}

void SendTarget::setViewState(const QVariant &state)
{
    m_chosen = state.toUInt();
    refresh();
}

} // namespace wireloupe::ui
