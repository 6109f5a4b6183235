#include "ui/trustedpage.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/columnmover.h"
#include "ui/columnwidths.h"
#include "ui/focusheir.h"
#include "ui/formfields.h"
#include "ui/messagebar.h"
#include "ui/textdirection.h"
#include "ui/theme.h"
#include "ui/trustedmodel.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

TrustedPage::TrustedPage(workspace::TrustedCertificates &trusted, QWidget *parent)
    : SettingsPane({tr("Certificates"), u"lock"_s, tr("trust, TLS, wss, security, fingerprint")}, parent)
    , m_trusted(trusted)
    , m_model(new TrustedModel(trusted, this))
    , m_table(new QTableView(this))
    , m_revoke(new QPushButton(tr("&Revoke"), this))
    , m_hint(mutedLabel({}, this))
    , m_problem(new MessageBar(this))
{
    setUpTable();
    m_revoke->setObjectName(u"revokeCertificate"_s);
    m_revoke->setAutoDefault(false);
    m_revoke->setToolTip(
        tr("Certificates of this host and port are verified again, from the next connection"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_hint, 1);
    line->addWidget(m_revoke);
    column()->setContentsMargins(directedMargins(Theme::instance().spacing(2), 0, 0, 0));
    column()->addWidget(m_problem);
    addFilling(m_table);
    column()->addLayout(line);
    connect(m_revoke, &QPushButton::clicked, this, &TrustedPage::revoke);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TrustedPage::refresh);
    connect(m_model, &TrustedModel::modelReset, this, &TrustedPage::refresh);
    refresh();
}

void TrustedPage::setUpTable()
{
    const Theme &theme = Theme::instance();
    m_table->setObjectName(u"trustedCertificates"_s);
    m_table->setAccessibleName(tr("Certificates that you trust"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(0);
    m_table->verticalHeader()->setDefaultSectionSize(theme.spacing(6));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    constexpr int widths[] = {30, 15, 34, 44}; // the last one takes the rest
    setColumnWidths(*m_table, widths);
    new ColumnMover(*m_table);
}

void TrustedPage::revoke()
{
    QList<workspace::TrustedCertificate> chosen;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        chosen.append(m_model->at(index.row()));
    for (const workspace::TrustedCertificate &certificate : chosen)
        if (const QString problem = m_trusted.revoke(certificate); !problem.isEmpty())
            m_problem->say(
                MessageBar::Kind::Warning,
                tr("This could not be written, and is undone with the next start: %1.").arg(problem));
}

void TrustedPage::refresh()
{
    setEnabledWithHeir(*m_revoke, m_table->selectionModel()->hasSelection(), *m_table);
    m_hint->setText(m_model->rowCount() == 0
                        ? tr("There are none. Where a certificate fails, the connection offers to trust it.")
                        : tr("Taken for this host and port alone, whatever is wrong with them."));
}

} // namespace wireloupe::ui
