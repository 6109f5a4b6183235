#include "ui/framefieldsview.h"

#include <algorithm>

#include <QEvent>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTreeWidget>

#include "ui/columnfit.h"
#include "ui/columnmover.h"
#include "ui/hexview.h"
#include "ui/plaintext.h"
#include "ui/theme.h"
#include "wire/framewriter.h"

namespace wireloupe::ui {

namespace {

constexpr int nameColumn = 0;
constexpr int bitsColumn = 1;
constexpr int valueColumn = 2;
constexpr int meaningColumn = 3;

// Of the height, where the table stands over the bytes.
constexpr int tableShare = 7;
constexpr int hexShare = 3;
// The least a line that stands beside the table.
constexpr int bytesBeside = 8;
// Of the width, in percent.
constexpr int mostForName = 40;
// In units of spacing.
constexpr int leastForBits = 110;
constexpr int mostForNames = 200;
constexpr int leastForValue = 12;
constexpr int mostForValue = 28;

/// Breaks the text of its column into lines where the column is too narrow for it: a tree asks for the height
/// of a cell without saying its width.
class WrappingDelegate : public QStyledItemDelegate
{
public:
    explicit WrappingDelegate(QTreeWidget *view) : QStyledItemDelegate(view), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem wrapped = option;
        wrapped.rect = QRect(0, 0, m_view->columnWidth(index.column()), 1); // an empty one counts as none
        const QSize size = QStyledItemDelegate::sizeHint(wrapped, index);
        // Room between a meaning of two lines and the next.
        const bool isWrapped = size.height() >= 2 * wrapped.fontMetrics.height();
        return isWrapped ? size + QSize(0, Theme::instance().spacing()) : size;
    }

private:
    QTreeWidget *m_view;
};

} // namespace

FrameFieldsView::FrameFieldsView(QWidget *parent)
    : QSplitter(Qt::Vertical, parent), m_table(new QTreeWidget(this)), m_hex(new HexView(this))
{
    m_table->setAccessibleName(tr("Fields of the frame"));
    m_table->setHeaderLabels({tr("Field"), tr("Bits"), tr("Value"), tr("Meaning")});
    m_table->setRootIsDecorated(false);
    for (const int column : {nameColumn, meaningColumn})
        m_table->setItemDelegateForColumn(column, new WrappingDelegate(m_table));
    m_table->setWordWrap(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(meaningColumn, QHeaderView::Stretch);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new ColumnMover(*m_table);
    m_fit = new ColumnFit(*m_table->header());
    m_hex->setAccessibleName(tr("Bytes of the frame on the wire"));
    m_table->viewport()->installEventFilter(this);
    addWidget(m_table);
    addWidget(m_hex);
    setStretchFactor(0, tableShare);
    setStretchFactor(1, hexShare);
    setChildrenCollapsible(false);
    // Lines are as high as the width of the last column makes them.
    connect(m_table->header(), &QHeaderView::sectionResized, m_table, &QTreeWidget::doItemsLayout,
            Qt::QueuedConnection);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &FrameFieldsView::highlightField);
    connect(m_hex, &HexView::cursorMoved, this, &FrameFieldsView::selectFieldAt);
}

void FrameFieldsView::setRecord(const capture::Record &record)
{
    const int current = m_table->indexOfTopLevelItem(m_table->currentItem());
    const QString name = current < 0 ? QString() : m_fields[static_cast<std::size_t>(current)].name;
    m_fields = describeFrame(record.head, record.payload);
    const bool isCompressed = record.head.flags.testFlag(capture::RecordFlag::Compressed);
    m_hex->setBytes(wire::serialize(
        {capture::frameHeader(record.head), isCompressed ? record.compressedPayload : record.payload}));
    {
        const QSignalBlocker blocker(m_table);
        m_table->clear();
        for (const FrameField &field : m_fields) {
            auto *item = new QTreeWidgetItem(m_table, {field.name, field.bits, field.value, field.meaning});
            item->setFont(bitsColumn, Theme::instance().fixedFont());
            item->setFont(valueColumn, Theme::instance().fixedFont());
            item->setToolTip(valueColumn, plainToolTip(field.value));
            item->setToolTip(meaningColumn, plainToolTip(field.meaning));
            // The field that was looked at in one frame stays selected in the next.
            if (field.name == name)
                m_table->setCurrentItem(item);
        }
    }
    m_fit->apply([this] { measureColumns(); });
    arrange();
    highlightField();
}

void FrameFieldsView::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    arrange();
}

bool FrameFieldsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize && !m_fields.empty())
        m_fit->apply([this] { fitColumns(); });
    return QSplitter::eventFilter(watched, event);
}

// Side by side only where both have room: a meaning is to be read, not guessed from its first words.
void FrameFieldsView::arrange()
{
    if (m_fields.empty())
        return;
    const Theme &theme = Theme::instance();
    // What the bits say, the value says too.
    m_table->setColumnHidden(bitsColumn, width() < theme.spacing(leastForBits));
    const QFontMetrics metrics(m_table->font());
    int longest = 0;
    for (const FrameField &field : m_fields)
        longest = std::max(longest, metrics.horizontalAdvance(field.meaning));
    const int tableWidth = m_nameWidth + m_table->columnWidth(bitsColumn) +
                           std::min(m_valueWidth, theme.spacing(mostForValue)) + longest + theme.spacing(8);
    HexLayout bytes = HexLayout::fit(theme.fixedFont(), 0, theme.spacing(2), m_hex->bytes().size());
    bytes.bytesPerLine = bytesBeside;
    const bool hasRoom = width() >= tableWidth + bytes.width() + theme.spacing(3);
    if (hasRoom != (orientation() == Qt::Horizontal)) {
        setOrientation(hasRoom ? Qt::Horizontal : Qt::Vertical);
        setSizes(hasRoom ? QList{tableWidth, width() - tableWidth}
                         : QList{height() * tableShare, height() * hexShare});
    }
    m_fit->apply([this] { fitColumns(); });
}

void FrameFieldsView::measureColumns()
{
    m_table->setColumnWidth(nameColumn,
                            Theme::instance().spacing(mostForNames)); // not as they are wrapped now
    for (const int column : {nameColumn, bitsColumn, valueColumn})
        m_table->resizeColumnToContents(column);
    m_nameWidth = m_table->columnWidth(nameColumn);
    m_valueWidth = m_table->columnWidth(valueColumn);
}

/// Before the meaning has no room for its head, long names are wrapped, and a long value is cut off; it is
/// whole in its hint.
void FrameFieldsView::fitColumns()
{
    const Theme &theme = Theme::instance();
    const QHeaderView &header = *m_table->header();
    const int width = m_table->viewport()->width();
    m_table->setColumnWidth(nameColumn, std::min(m_nameWidth, std::max(header.sectionSizeHint(nameColumn),
                                                                       width * mostForName / 100)));
    const int rest = width - header.sectionPosition(valueColumn) - header.sectionSizeHint(meaningColumn);
    const int most = std::clamp(rest, theme.spacing(leastForValue), theme.spacing(mostForValue));
    m_table->setColumnWidth(valueColumn, std::min(m_valueWidth, most));
}

void FrameFieldsView::highlightField()
{
    const int line = m_table->indexOfTopLevelItem(m_table->currentItem());
    if (line < 0) {
        m_hex->setHighlight(0, 0);
        return;
    }
    const FrameField &field = m_fields[static_cast<std::size_t>(line)];
    m_hex->setHighlight(field.offset, field.length);
}

// Several fields share the first two bytes: the current one keeps the selection where it has the byte.
void FrameFieldsView::selectFieldAt(qsizetype offset)
{
    const auto has = [offset](const FrameField &field) {
        return offset >= field.offset && offset < field.offset + field.length;
    };
    const int current = m_table->indexOfTopLevelItem(m_table->currentItem());
    if (current >= 0 && has(m_fields[static_cast<std::size_t>(current)]))
        return;
    for (std::size_t line = 0; line < m_fields.size(); ++line) {
        if (has(m_fields[line])) {
            m_table->setCurrentItem(m_table->topLevelItem(static_cast<int>(line)));
            return;
        }
    }
}

} // namespace wireloupe::ui
