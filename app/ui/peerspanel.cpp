#include "ui/peerspanel.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "session/serversession.h"
#include "ui/disconnectdialog.h"
#include "ui/hint.h"
#include "ui/peersmodel.h"
#include "ui/sectionlabel.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds refreshInterval{500};

} // namespace

PeersPanel::PeersPanel(session::ServerSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new PeersModel(this))
    , m_table(new QTableView(this))
    , m_headline(new SectionLabel(tr("Peers"), this))
    , m_hint(new Hint(m_table->viewport()))
    , m_disconnect(new QPushButton(tr("Disconnect…"), this))
{
    const Theme &theme = Theme::instance();
    setObjectName(u"peersPanel"_s);
    m_disconnect->setObjectName(u"disconnectPeer"_s);
    m_disconnect->setIcon(theme.icon(u"disconnect"_s));
    setUpTable();

    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme.spacing(3), theme.spacing(), theme.spacing(2), theme.spacing());
    row->addWidget(m_headline, 1);
    row->addWidget(m_disconnect);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);

    m_timer.setInterval(refreshInterval);
    connect(&m_timer, &QTimer::timeout, this, &PeersPanel::refresh);
    connect(&m_session, &session::ServerSession::peersChanged, this, &PeersPanel::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PeersPanel::updateButtons);
    connect(m_disconnect, &QPushButton::clicked, this, &PeersPanel::askToDisconnect);
    refresh();
}

void PeersPanel::setUpTable()
{
    m_table->setObjectName(u"peers"_s);
    m_table->setAccessibleName(tr("Peers"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(0);
    m_table->verticalHeader()->setDefaultSectionSize(Theme::instance().spacing(6));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    auto *cover = new QVBoxLayout(m_table->viewport());
    cover->setContentsMargins(0, 0, 0, 0);
    cover->addWidget(m_hint);
    m_hint->say(tr("Nobody is connected"), tr("Peers appear here as soon as they connect."));
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
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

void PeersPanel::refresh()
{
    m_model->update(m_session.peers());
    m_hint->setVisible(m_model->rowCount() == 0);
    m_headline->setText(tr("%n peer(s)", nullptr, m_model->rowCount()));
    updateButtons();
}

void PeersPanel::updateButtons()
{
    m_disconnect->setEnabled(m_table->selectionModel()->hasSelection());
}

void PeersPanel::askToDisconnect()
{
    const net::PeerInfo peer = m_model->peer(m_table->selectionModel()->selectedRows().first().row());
    auto *dialog = new DisconnectDialog(PeersModel::describe(peer), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, id = peer.id] { m_session.disconnectPeer(id, dialog->code(), dialog->reason()); });
    dialog->open();
}

} // namespace wireloupe::ui
