#include "ui/framefieldsview.h"

#include <algorithm>

#include <QHeaderView>
#include <QSignalBlocker>
#include <QTreeWidget>

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

} // namespace

FrameFieldsView::FrameFieldsView(QWidget *parent)
    : QSplitter(Qt::Horizontal, parent), m_table(new QTreeWidget(this)), m_hex(new HexView(this))
{
    m_table->setAccessibleName(tr("Fields of the frame"));
    m_table->setHeaderLabels({tr("Field"), tr("Bits"), tr("Value"), tr("Meaning")});
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->header()->setStretchLastSection(true);
    m_hex->setAccessibleName(tr("Bytes of the frame on the wire"));
    addWidget(m_table);
    addWidget(m_hex);
    setStretchFactor(0, 3);
    setStretchFactor(1, 2);
    setChildrenCollapsible(false);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &FrameFieldsView::highlightField);
    connect(m_hex, &HexView::cursorMoved, this, &FrameFieldsView::selectFieldAt);
}

void FrameFieldsView::setRecord(const capture::Record &record)
{
    const int current = m_table->indexOfTopLevelItem(m_table->currentItem());
    const QString name = current < 0 ? QString() : m_fields[static_cast<std::size_t>(current)].name;
    m_fields = describeFrame(record.head, record.payload);
    m_hex->setBytes(wire::serialize({capture::frameHeader(record.head), record.payload}));
    {
        const QSignalBlocker blocker(m_table);
        m_table->clear();
        for (const FrameField &field : m_fields) {
            auto *item = new QTreeWidgetItem(m_table, {field.name, field.bits, field.value, field.meaning});
            item->setFont(bitsColumn, Theme::instance().fixedFont());
            item->setFont(valueColumn, Theme::instance().fixedFont());
            item->setToolTip(meaningColumn, plainToolTip(field.meaning));
            // The field that was looked at in one frame stays selected in the next.
            if (field.name == name)
                m_table->setCurrentItem(item);
        }
    }
    for (const int column : {nameColumn, bitsColumn, valueColumn})
        m_table->resizeColumnToContents(column);
    m_table->setColumnWidth(valueColumn,
                            std::min(m_table->columnWidth(valueColumn), Theme::instance().spacing(28)));
    highlightField();
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
