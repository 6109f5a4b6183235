#include "ui/serverfaultspage.h"

#include <algorithm>

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/codefield.h"
#include "ui/formfields.h"
#include "ui/numberfields.h"
#include "ui/pathbox.h"
#include "ui/plandraft.h"
#include "ui/popupplace.h"
#include "ui/rowlist.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using server::FaultOptions;

namespace {

enum Column { Kind, Probability, Amount };

} // namespace

ServerFaultsPage::ServerFaultsPage(PlanDraft &draft, QWidget *parent)
    : ServerPage(parent)
    , m_draft(draft)
    , m_list(new RowList(u"faults"_s, {tr("Fault"), tr("Probability"), tr("Amount")}, this))
    , m_kinds(new QMenu(this))
    , m_direction(new QComboBox(this))
    , m_seed(numberField(u"faultSeed"_s, 0, INT_MAX, this))
    , m_text(new CodeField(u"faultText"_s, 1, this))
{
    m_kinds->setObjectName(u"faultKinds"_s);
    const Theme &theme = Theme::instance();
    m_list->setMovable(false);
    m_list->setEditableColumns({Probability, Amount});
    m_list->table()->setAccessibleName(tr("Faults; probability and amount are written in place"));
    m_list->table()->setEditTriggers(QAbstractItemView::AllEditTriggers);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.spacing(3), theme.spacing(2), theme.spacing(3), theme.spacing(2));
    layout->setSpacing(theme.spacing(2));
    layout->addWidget(buildTop());
    layout->addWidget(m_list, 1);
    layout->addWidget(buildText());
    connectParts();
    refresh();
}

QWidget *ServerFaultsPage::buildTop()
{
    auto *part = new QWidget(this);
    auto *path = new PathBox(u"faultPath"_s, m_draft, part);
    m_direction->setObjectName(u"faultDirection"_s);
    m_direction->addItems({tr("what the server sends"), tr("what it receives"), tr("both")});
    m_direction->setAccessibleName(tr("Which messages latency and drop are for"));
    m_direction->setToolTip(tr("Of latency and drop; all else is done to what is sent"));
    m_seed->setToolTip(tr("The same seed gives the same faults again"));
    m_seed->setGroupSeparatorShown(false);
    m_seed->setAccessibleName(tr("Seed"));
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::instance().spacing(2));
    layout->addWidget(path);
    layout->addStretch();
    layout->addWidget(rowLabel(tr("&Latency and drop for"), m_direction, part));
    layout->addWidget(m_direction);
    layout->addWidget(rowLabel(tr("S&eed"), m_seed, part));
    layout->addWidget(m_seed);
    return part;
}

QWidget *ServerFaultsPage::buildText()
{
    auto *part = new QWidget(this);
    m_text->setPlaceholderText(u"latency=100ms~20ms, drop=5%, seed=42"_s);
    m_text->focusProxy()->setAccessibleName(tr("The same as text"));
    auto *copy = new QToolButton(part);
    copy->setObjectName(u"copyFaults"_s);
    copy->setIcon(Theme::instance().icon(u"copy"_s));
    copy->setAutoRaise(true);
    copy->setToolTip(tr("Copy for the command line"));
    copy->setAccessibleName(copy->toolTip());
    connect(copy, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(u"--fault '%1'"_s.arg(QString::fromUtf8(m_text->text())));
    });
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::instance().spacing(2));
    QLabel *label = rowLabel(u"--fault"_s, m_text, part);
    label->setMinimumHeight(m_text->sizeHint().height());
    layout->addWidget(label, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(copy, 0, Qt::AlignTop);
    return part;
}

void ServerFaultsPage::connectParts()
{
    connect(m_list, &RowList::addRequested, this, &ServerFaultsPage::offerKinds);
    connect(m_list, &RowList::removeRequested, this, [this](int row) {
        QList<FaultRow> rows = m_rows;
        rows.removeAt(row);
        takeRows(rows);
    });
    connect(m_list, &RowList::cellEdited, this, &ServerFaultsPage::takeCell);
    connect(m_direction, &QComboBox::activated, this, &ServerFaultsPage::takeOthers);
    connect(m_seed, &QSpinBox::valueChanged, this, &ServerFaultsPage::takeOthers);
    connect(m_text, &CodeField::edited, this, &ServerFaultsPage::takeText);
    connect(&m_draft, &PlanDraft::changed, this, &ServerFaultsPage::refresh);
    connect(&m_draft, &PlanDraft::currentChanged, this, &ServerFaultsPage::refresh);
}

QString ServerFaultsPage::title() const
{
    qsizetype faults = 0;
    for (int at = 0; at < m_draft.count(); ++at)
        faults += faultRows(m_draft.faultsAt(at)).size();
    return faults > 0 ? tr("Faults (%L1)").arg(faults) : tr("Faults");
}

/// Those that are not there yet.
void ServerFaultsPage::offerKinds()
{
    m_kinds->clear();
    for (int i = 0; i < faultKindCount; ++i) {
        const auto kind = static_cast<FaultKind>(i);
        const bool isThere = std::any_of(m_rows.begin(), m_rows.end(),
                                         [kind](const FaultRow &row) { return row.kind == kind; });
        if (!isThere)
            m_kinds->addAction(faultName(kind), this, [this, kind] { add(kind); });
    }
    openUnder(*m_kinds, *findChild<QToolButton *>(u"faultsAdd"_s));
}

void ServerFaultsPage::add(FaultKind kind)
{
    QList<FaultRow> rows = m_rows;
    rows.append(usualFault(kind));
    takeRows(rows);
    const auto added =
        std::find_if(m_rows.begin(), m_rows.end(), [kind](const FaultRow &row) { return row.kind == kind; });
    m_list->setCurrent(static_cast<int>(added - m_rows.begin()));
}

void ServerFaultsPage::takeRows(const QList<FaultRow> &rows)
{
    const ReadFaults read = readFaultRows(rows, m_draft.faultsAt(m_draft.current()));
    if (read.options)
        m_draft.setFaults(m_draft.current(), *read.options);
    refresh(); // what is wrong goes back to what it was
    if (!read.options)
        m_text->setProblem(faultSpecText(read.error));
}

void ServerFaultsPage::takeCell(int row, int column, const QString &text)
{
    QList<FaultRow> rows = m_rows;
    (column == Probability ? rows[row].probability : rows[row].amount) = text;
    takeRows(rows);
}

void ServerFaultsPage::takeText()
{
    QString text = QString::fromUtf8(m_text->text());
    const auto parsed = server::parseFaults(text);
    if (const auto *error = std::get_if<server::FaultSpecError>(&parsed)) {
        m_text->setProblem(faultSpecText(error->kind), error->position);
        return;
    }
    m_text->setProblem({});
    const QScopedValueRollback writing(m_isWritingText, true);
    m_draft.setFaults(m_draft.current(), std::get<FaultOptions>(parsed));
}

void ServerFaultsPage::takeOthers()
{
    FaultOptions faults = m_draft.faultsAt(m_draft.current());
    faults.direction = static_cast<FaultOptions::Direction>(m_direction->currentIndex());
    faults.seed = static_cast<quint64>(m_seed->value());
    m_draft.setFaults(m_draft.current(), faults);
}

void ServerFaultsPage::refresh()
{
    const FaultOptions &faults = m_draft.faultsAt(m_draft.current());
    m_rows = faultRows(faults);
    QList<QStringList> rows;
    for (const FaultRow &row : m_rows)
        rows.append({faultName(row.kind), row.probability, row.amount});
    m_list->setRows(rows);
    m_direction->setCurrentIndex(static_cast<int>(faults.direction));
    showNumber(m_seed, static_cast<qint64>(std::min<quint64>(faults.seed, INT_MAX)));
    if (m_isWritingText)
        return;
    m_text->setText(server::formatFaults(faults).toUtf8());
    m_text->setProblem({});
}

} // namespace wireloupe::ui
