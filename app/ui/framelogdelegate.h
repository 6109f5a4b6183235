#pragma once

#include <QFont>
#include <QIcon>
#include <QRegularExpression>
#include <QStyledItemDelegate>

#include "ui/logrow.h"
#include "ui/theme.h"

namespace wireloupe::ui {

/// Paints the rows of the frame log: direction as an arrow and a word, types in the colour of their group,
/// rows that something is wrong with on a tint and with a sign. Expects a FrameLogModel.
class FrameLogDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FrameLogDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Takes fonts and sizes anew from the theme.
    void updateMetrics();
    int rowHeight() const { return m_rowHeight; }
    /// What is marked in summaries; an empty pattern marks nothing.
    void setHighlight(const QRegularExpression &expression) { m_highlight = expression; }

private:
    void paintBackground(QPainter &painter, const QStyleOptionViewItem &option, RowMark mark) const;
    void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const LogRow &row, const QRect &rect, const QColor &color) const;

    void paintIcon(QPainter &painter, const QStyleOptionViewItem &option, const QIcon &colored,
                   const QIcon &plain, const QRect &rect) const;

    void paintReservedBits(QPainter &painter, const QStyleOptionViewItem &option, const LogRow &row,
                           const QString &type, const QRect &rect) const;
    void paintHits(QPainter &painter, const QRect &rect, const QString &text) const;
    void paintInjectedMark(QPainter &painter, const QStyleOptionViewItem &option, QRect &rect) const;
    QColor markColor(const QStyleOptionViewItem &option, Role role) const;

    /// Each in its colour, and in that of a selected row's text.
    QIcon m_outgoing, m_plainOutgoing;
    QIcon m_incoming, m_plainIncoming;
    QIcon m_injected, m_plainInjected;
    QIcon m_warning, m_plainWarning;
    QIcon m_error, m_plainError;
    QFont m_fixedFont;
    QFont m_smallFont;
    QIcon m_flag, m_plainFlag;
    QRegularExpression m_highlight;
    int m_rowHeight = 0;
    int m_padding = 0;
};

} // namespace wireloupe::ui
