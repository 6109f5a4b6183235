#include "ui/comparewindow.h"

#include <algorithm>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScreen>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>

#include "ui/columnmover.h"
#include "ui/diffview.h"
#include "ui/focusheir.h"
#include "ui/logrow.h"
#include "ui/theme.h"
#include "ui/viewswitch.h"
#include "ui/windowcloser.h"
#include "ui/words.h"

namespace wireloupe::ui {

namespace {

// Of a payload: what is compared within a few seconds and a few hundred megabytes of memory.
constexpr qint64 maxCompared = 32 << 20;

lens::CompareMode modeOf(CompareWindow::View view)
{
    switch (view) {
    case CompareWindow::View::Json:
        return lens::CompareMode::Json;
    case CompareWindow::View::Bytes:
        return lens::CompareMode::Bytes;
    case CompareWindow::View::Text:
        break;
    }
    return lens::CompareMode::Text;
}

CompareWindow::View viewOf(lens::CompareMode mode)
{
    switch (mode) {
    case lens::CompareMode::Json:
        return CompareWindow::View::Json;
    case lens::CompareMode::Bytes:
        return CompareWindow::View::Bytes;
    case lens::CompareMode::Text:
        break;
    }
    return CompareWindow::View::Text;
}

} // namespace

CompareWindow::CompareWindow(std::shared_ptr<capture::Store> store, capture::Row one, capture::Row other,
                             QWidget *parent)
    : InTabOrder(parent, Qt::Window)
    , m_store(std::move(store))
    , m_leftRow(std::min(one, other))
    , m_rightRow(std::max(one, other))
    , m_views(new ViewSwitch(tr("Compare as"), this))
    , m_order(new QCheckBox(tr("Ignore the order of &keys"), this))
    , m_previous(
          addButton(QStringLiteral("move-up"), tr("Previous change"), QKeySequence(Qt::SHIFT | Qt::Key_F7)))
    , m_next(addButton(QStringLiteral("move-down"), tr("Next change"), QKeySequence(Qt::Key_F7)))
    , m_summary(new QLabel(this))
    , m_left(new QLabel(this))
    , m_right(new QLabel(this))
    , m_diff(new DiffView(this))
    , m_changes(new QTreeWidget(this))
    , m_job([this](const Result &result) { take(result); })
{
    setWindowTitle(
        tr("Rows %L1 and %L2").arg(capture::toInt(m_leftRow) + 1).arg(capture::toInt(m_rightRow) + 1));
    m_views->addView(tr("JSON"), tr("Members and values; white space does not count"));
    m_views->addView(tr("Text"), tr("Line by line"));
    m_views->addView(tr("Bytes"), tr("Byte by byte, at the same offset"));
    m_changes->setAccessibleName(tr("What differs"));
    m_changes->setHeaderLabels({tr("Change"), tr("Path"), nameOf(m_leftRow), nameOf(m_rightRow)});
    m_diff->setNames(nameOf(m_leftRow), nameOf(m_rightRow));
    m_changes->setRootIsDecorated(false);
    m_changes->setUniformRowHeights(true);
    m_changes->setFrameShape(QFrame::NoFrame);
    new ColumnMover(*m_changes);
    m_changes->hide();
    auto *body = new QSplitter(Qt::Vertical, this);
    body->addWidget(m_diff);
    body->addWidget(m_changes);
    body->setSizes({3000, 1000}); // three to one
    body->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(body, 1);
    connect(m_views, &ViewSwitch::chosen, this, [this](int view) {
        m_mode = modeOf(static_cast<View>(view));
        start();
    });
    connect(m_order, &QCheckBox::toggled, this, &CompareWindow::start);
    connect(m_next, &QToolButton::clicked, m_diff, &DiffView::goToNextChange);
    connect(m_previous, &QToolButton::clicked, m_diff, &DiffView::goToPreviousChange);
    connect(m_diff, &DiffView::currentRowChanged, this, &CompareWindow::updateButtons);
    m_diff->setFocus();
    resize(sizeHint().boundedTo(screen()->availableSize())); // Qt takes two thirds of it at most
    new WindowCloser(*this);
    start();
}

CompareWindow::~CompareWindow() = default;

QToolButton *CompareWindow::addButton(const QString &icon, const QString &text, const QKeySequence &shortcut)
{
    auto *button = new QToolButton(this);
    button->setIcon(Theme::instance().icon(icon));
    button->setAutoRaise(true);
    button->setShortcut(shortcut);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(text, shortcut.toString(QKeySequence::NativeText)));
    button->setAccessibleName(text);
    return button;
}

QWidget *CompareWindow::buildHead()
{
    const Theme &theme = Theme::instance();
    auto *head = new QWidget(this);
    head->setBackgroundRole(QPalette::Base);
    head->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(theme.spacing(2), theme.spacing(1), theme.spacing(2), theme.spacing(1));
    column->setSpacing(theme.spacing(1));
    auto *tools = new QHBoxLayout;
    tools->setSpacing(theme.spacing(2));
    m_views->layout()->setContentsMargins({}); // the head has some
    tools->addWidget(m_views);
    tools->addWidget(m_order);
    tools->addStretch();
    tools->addWidget(m_summary);
    tools->addWidget(m_previous);
    tools->addWidget(m_next);
    auto *names = new QHBoxLayout;
    names->setSpacing(theme.spacing(2));
    for (QLabel *label : {m_left, m_right}) {
        label->setTextFormat(Qt::PlainText);
        names->addWidget(label, 1);
    }
    m_summary->setTextFormat(Qt::PlainText);
    column->addLayout(tools);
    column->addLayout(names);
    return head;
}

CompareWindow::Result CompareWindow::compareNow(const capture::Store &store, capture::Row left,
                                                capture::Row right, std::optional<lens::CompareMode> mode,
                                                bool ignoresOrder, const std::atomic_bool &isCancelled)
{
    Result result;
    result.left = store.read(left, maxCompared);
    result.right = store.read(right, maxCompared);
    const auto isCut = [](const capture::Record &record) {
        return static_cast<quint64>(record.payload.size()) < record.head.payloadLength;
    };
    result.isCut = isCut(result.left) || isCut(result.right);
    const lens::CompareMode natural = lens::naturalMode(result.left.payload, result.right.payload);
    result.isJson = natural == lens::CompareMode::Json;
    result.comparison = lens::compare(result.left.payload, result.right.payload, mode.value_or(natural),
                                      ignoresOrder, &isCancelled);
    return result;
}

void CompareWindow::start()
{
    m_summary->setText(tr("Comparing…"));
    m_job.start([store = m_store, left = m_leftRow, right = m_rightRow, mode = m_mode,
                 ignoresOrder = m_order->isChecked()](const std::atomic_bool &isCancelled) {
        return compareNow(*store, left, right, mode, ignoresOrder, isCancelled);
    });
}

void CompareWindow::take(const Result &result)
{
    if (!result.comparison)
        return;
    m_left->setText(describe(m_leftRow, result.left));
    m_right->setText(describe(m_rightRow, result.right));
    const bool isJson = result.comparison->mode == lens::CompareMode::Json;
    m_views->setViewVisible(static_cast<int>(View::Json), result.isJson);
    m_views->setCurrent(static_cast<int>(viewOf(result.comparison->mode)));
    m_order->setVisible(isJson);
    fillChanges(result.comparison->json);
    m_changes->setVisible(isJson && !result.comparison->json.changes.empty());
    say(result);
    m_diff->setComparison(*result.comparison);
    updateButtons();
}

void CompareWindow::fillChanges(const lens::JsonDiff &json)
{
    m_changes->clear();
    for (const lens::JsonChange &change : json.changes) {
        QString kind;
        switch (change.kind) {
        case lens::JsonChange::Kind::Added:
            kind = tr("Added");
            break;
        case lens::JsonChange::Kind::Removed:
            kind = tr("Removed");
            break;
        case lens::JsonChange::Kind::Changed:
            kind = tr("Changed");
            break;
        case lens::JsonChange::Kind::Reordered:
            kind = tr("Other order");
            break;
        }
        auto *item = new QTreeWidgetItem(m_changes, {kind, change.path, change.left, change.right});
        for (int column = 1; column < m_changes->columnCount(); ++column)
            item->setFont(column, Theme::instance().fixedFont());
    }
    const int widest = Theme::instance().spacing(80);
    for (int column = 0; column < m_changes->columnCount() - 1; ++column) {
        m_changes->resizeColumnToContents(column);
        m_changes->setColumnWidth(column, std::min(widest, m_changes->columnWidth(column)));
    }
}

void CompareWindow::say(const Result &result)
{
    const auto changes = static_cast<int>(result.comparison->rows.changeCount());
    QStringList words{changes == 0 ? tr("No difference") : tr("%Ln difference(s)", nullptr, changes)};
    if (result.isCut)
        words << tr("only the first %1 are compared").arg(QLocale().formattedDataSize(maxCompared, 0));
    if (result.comparison->isCoarse)
        words << tr("they differ by much: changes may be shown larger than they are");
    if (result.comparison->json.isCut)
        words << tr("the list of members is not complete");
    m_summary->setText(words.join(QStringLiteral(" · ")));
}

void CompareWindow::updateButtons()
{
    const lens::SideBySide &rows = m_diff->comparison().rows;
    setEnabledWithHeir(*m_next, m_diff->currentChange() + 1 < rows.changeCount(), *m_diff);
    setEnabledWithHeir(*m_previous, rows.changeAt(m_diff->currentRow() - 1) >= 0, *m_diff);
}

QString CompareWindow::nameOf(capture::Row row)
{
    return tr("Row %L1").arg(capture::toInt(row) + 1);
}

QString CompareWindow::describe(capture::Row row, const capture::Record &record) const
{
    return tr("Row %L1 · %2 · %3")
        .arg(capture::toInt(row) + 1)
        .arg(directionName(record.head.direction),
             QLocale().formattedDataSize(static_cast<qint64>(record.head.payloadLength), 1));
}

QString CompareWindow::summary() const
{
    return m_summary->text();
}

} // namespace wireloupe::ui
