#pragma once

#include <vector>

#include <QSplitter>

#include "capture/record.h"
#include "ui/framefields.h"

class QTreeWidget;

namespace wireloupe::ui {

class ColumnFit;
class HexView;

/// Every field of a frame beside the frame's bytes as they crossed the wire: a selected field marks its
/// bytes, a selected byte its field.
class FrameFieldsView : public QSplitter
{
    Q_OBJECT

public:
    explicit FrameFieldsView(QWidget *parent = nullptr);

    /// A frame record, its payload perhaps cut.
    void setRecord(const capture::Record &record);
    const std::vector<FrameField> &fields() const { return m_fields; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void measureColumns();
    void fitColumns();
    void highlightField();
    void selectFieldAt(qsizetype offset);

    QTreeWidget *m_table;
    ColumnFit *m_fit = nullptr;
    HexView *m_hex;
    std::vector<FrameField> m_fields;
    // What the longest ones want.
    int m_nameWidth = 0;
    int m_valueWidth = 0;
};

} // namespace wireloupe::ui
