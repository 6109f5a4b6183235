#include "ui/peerspanel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QVBoxLayout>

#include "capture/record.h"
#include "session/serversession.h"
#include "ui/columnmover.h"
#include "ui/columnwidths.h"
#include "ui/countswords.h"
#include "ui/disconnectdialog.h"
#include "ui/fieldbuttons.h"
#include "ui/fixedkeys.h"
#include "ui/formfields.h"
#include "ui/hint.h"
#include "ui/peersmodel.h"
#include "ui/sectionlabel.h"
#include "ui/textdirection.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using server::PeerId;

namespace {

const QString columnsKey = u"layout/peers"_s;
constexpr std::chrono::milliseconds refreshInterval{500};
// Where many come and go: no more than four times a second.
constexpr std::chrono::milliseconds soon{250};
// Columns in units of spacing, in their order.
constexpr int columnWidths[] = {14, 31, 28, 26, 37, 18, 18, 24, 14, 18, 18, 18, 14, 38};
static_assert(std::size(columnWidths) == PeersModel::ColumnCount);

} // namespace

PeersPanel::PeersPanel(session::ServerSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new PeersModel(this))
    , m_table(new QTableView(this))
    , m_headline(new SectionLabel(tr("Peers"), this))
    , m_filter(new QLineEdit(this))
    , m_hint(new Hint(m_table->viewport()))
    , m_disconnect(new QPushButton(tr("Disconnect…"), this))
    , m_counts(mutedLabel({}, this))
{
    setObjectName(u"peersPanel"_s);
    setUpTable();
    buildActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_counts);
    m_counts->setObjectName(u"serverCounts"_s);
    m_counts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int margin = Theme::instance().spacing();
    m_counts->setContentsMargins(3 * margin, margin, 3 * margin, margin);

    m_timer.setInterval(refreshInterval);
    m_soon.setInterval(soon);
    m_soon.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PeersPanel::refresh);
    connect(&m_soon, &QTimer::timeout, this, &PeersPanel::refresh);
    connect(&m_session, &session::ServerSession::peersChanged, this, &PeersPanel::refreshSoon);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PeersPanel::updateActions);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->setFilter(words);
        updateHint();
    });
    refresh();
}

QWidget *PeersPanel::buildHead()
{
    const Theme &theme = Theme::instance();
    auto *head = new QWidget(this);
    m_filter->setObjectName(u"peersFilter"_s);
    m_filter->setPlaceholderText(tr("Filter peers"));
    m_filter->setAccessibleName(tr("Filter peers"));
    m_filter->setToolTip(tr("Words of number, address, path, subprotocol, extension or TLS"));
    addClearButton(*m_filter);
    m_disconnect->setObjectName(u"disconnectPeer"_s);
    m_disconnect->setIcon(theme.icon(u"disconnect"_s));
    connect(m_disconnect, &QPushButton::clicked, this, [this] {
        if (const auto peer = selected())
            askToDisconnect(*peer);
    });
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(
        directedMargins(theme.spacing(3), theme.spacing(), theme.spacing(2), theme.spacing()));
    row->setSpacing(theme.spacing(2));
    row->addWidget(m_headline);
    row->addWidget(m_filter, 1);
    row->addWidget(m_disconnect);
    return head;
}

void PeersPanel::setUpTable()
{
    const Theme &theme = Theme::instance();
    m_table->setObjectName(u"peers"_s);
    m_table->setAccessibleName(tr("Peers"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::Panel);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(0);
    m_table->verticalHeader()->setDefaultSectionSize(theme.spacing(6));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    m_table->setSortingEnabled(true);
    setColumnWidths(*m_table, columnWidths);
    m_table->sortByColumn(PeersModel::Number, Qt::AscendingOrder);
    header->restoreState(QSettings().value(columnsKey).toByteArray());
    connect(header, &QHeaderView::sectionResized, this, &PeersPanel::saveColumns);
    connect(header, &QHeaderView::sectionMoved, this, &PeersPanel::saveColumns);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &PeersPanel::saveColumns);

    auto *cover = new QVBoxLayout(m_table->viewport());
    cover->setContentsMargins(0, 0, 0, 0);
    cover->addWidget(m_hint);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void PeersPanel::saveColumns()
{
    QSettings().setValue(columnsKey, m_table->horizontalHeader()->saveState());
}

void PeersPanel::buildActions()
{
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    addAction(u"peerSendTo"_s, u"send"_s, tr("Send it a message"), Qt::Key_Return,
              &PeersPanel::sendToRequested);
    addAction(u"peerFollow"_s, u"filter"_s, tr("Show only its frames"), Qt::SHIFT | Qt::Key_Return,
              &PeersPanel::followRequested);
    addAction(u"peerHandshake"_s, u"goto"_s, tr("Go to its handshake"), keysFor(FixedKey::GoToHandshake),
              &PeersPanel::handshakeRequested);
    addAction(u"peerCopy"_s, u"copy"_s, tr("Copy its address"), QKeySequence::Copy, &PeersPanel::copyAddress);
    addAction(u"peerDisconnect"_s, u"disconnect"_s, tr("Disconnect it…"), QKeySequence::Delete,
              &PeersPanel::askToDisconnect);
    new ColumnMover(*m_table);
}

QAction *PeersPanel::addAction(const QString &name, const QString &icon, const QString &text,
                               const QKeySequence &key, void (PeersPanel::*act)(PeerId))
{
    auto *action = new QAction(Theme::instance().icon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, act] {
        if (const auto peer = selected())
            (this->*act)(*peer);
    });
    m_table->addAction(action);
    m_actions.append(action);
    return action;
}

QWidget *PeersPanel::table() const
{
    return m_table;
}

void PeersPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    m_timer.start();
}

void PeersPanel::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QWidget::hideEvent(event);
}

/// The first who comes is seen at once, and so is who is alone.
void PeersPanel::refreshSoon()
{
    constexpr int few = 8;
    if (m_model->peerCount() < few)
        refresh();
    else if (!m_soon.isActive())
        m_soon.start();
}

void PeersPanel::refresh()
{
    const QList<net::PeerInfo> peers = m_session.peers();
    const bool isSame =
        peers.size() == m_model->peerCount() &&
        (peers.isEmpty() || (peers.first().id == m_model->peerAt(0).id &&
                             peers.last().id == m_model->peerAt(m_model->peerCount() - 1).id));
    m_model->update(peers, capture::monotonicNow());
    m_headline->setText(tr("%n peer(s)", nullptr, m_model->peerCount()));
    updateHint();
    updateCounts();
    updateActions();
    if (!isSame)
        emit peersChanged();
}

void PeersPanel::updateHint()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_hint->setVisible(isEmpty);
    // The hint needs the little room that there may be.
    m_table->setHorizontalScrollBarPolicy(isEmpty ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    if (m_model->peerCount() == 0)
        m_hint->say(tr("Nobody is connected"), tr("Peers appear here as soon as they connect."));
    else
        m_hint->say(tr("No peer has these words"));
}

void PeersPanel::updateCounts()
{
    QStringList lines;
    for (const QString &line : {countsText(m_session.counters()), exchangeText(m_session.exchangeCounts())})
        if (!line.isEmpty())
            lines << line;
    m_counts->setText(lines.join(u'\n'));
    m_counts->setVisible(!lines.isEmpty());
}

void PeersPanel::updateActions()
{
    const bool hasPeer = selected().has_value();
    m_disconnect->setEnabled(hasPeer);
    for (QAction *action : m_actions)
        action->setEnabled(hasPeer);
}

std::optional<PeerId> PeersPanel::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return {};
    return m_model->peer(rows.first().row()).id;
}

void PeersPanel::copyAddress(PeerId id)
{
    QGuiApplication::clipboard()->setText(PeersModel::addressText(m_model->peer(m_model->rowOf(id))));
}

void PeersPanel::askToDisconnect(PeerId id)
{
    auto *dialog = new DisconnectDialog(PeersModel::describe(m_model->peer(m_model->rowOf(id))), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, id] { m_session.disconnectPeer(id, dialog->code(), dialog->reason()); });
    dialog->open();
}

} // namespace wireloupe::ui
