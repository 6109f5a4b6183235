#include "ui/framelogdelegate.h"

#include <QApplication>
#include <QPainter>

#include "ui/framelogmodel.h"
#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

Role directionRole(capture::Direction direction)
{
    return direction == capture::Direction::Outgoing ? Role::Outgoing : Role::Incoming;
}

Role typeRole(const LogRow &row)
{
    if (row.mark == RowMark::Error)
        return Role::Error;
    switch (row.head.kind) {
    case capture::RecordKind::HandshakeRequest:
    case capture::RecordKind::HandshakeResponse:
        return Role::Handshake;
    case capture::RecordKind::Frame:
        return row.head.isControlFrame() ? Role::Control : directionRole(row.head.direction);
    case capture::RecordKind::State:
    case capture::RecordKind::Note:
        break;
    }
    return Role::StateText;
}

QColor textColor(const QStyleOptionViewItem &option, const LogRow &row, int column)
{
    const Theme &theme = Theme::instance();
    if (option.state.testFlag(QStyle::State_Selected))
        return option.palette.color(QPalette::Active, QPalette::HighlightedText);
    switch (column) {
    case FrameLogModel::NumberColumn:
    case FrameLogModel::TimeColumn:
    case FrameLogModel::DeltaColumn:
    case FrameLogModel::ConnectionColumn:
        return theme.color(Role::Muted);
    case FrameLogModel::DirectionColumn:
        return theme.color(directionRole(row.head.direction));
    case FrameLogModel::TypeColumn:
        return theme.color(typeRole(row));
    default:
        break;
    }
    if (row.mark == RowMark::Error)
        return theme.color(Role::Error);
    return row.head.isFrame() ? option.palette.color(QPalette::Text) : theme.color(typeRole(row));
}

} // namespace

FrameLogDelegate::FrameLogDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_outgoing(Theme::instance().icon(QStringLiteral("arrow-out"), Role::Outgoing))
    , m_plainOutgoing(Theme::instance().icon(QStringLiteral("arrow-out")))
    , m_incoming(Theme::instance().icon(QStringLiteral("arrow-in"), Role::Incoming))
    , m_plainIncoming(Theme::instance().icon(QStringLiteral("arrow-in")))
    , m_warning(Theme::instance().icon(QStringLiteral("warning"), Role::Warning))
    , m_plainWarning(Theme::instance().icon(QStringLiteral("warning")))
    , m_error(Theme::instance().icon(QStringLiteral("error"), Role::Error))
    , m_plainError(Theme::instance().icon(QStringLiteral("error")))
{
    updateMetrics();
}

void FrameLogDelegate::updateMetrics()
{
    const Theme &theme = Theme::instance();
    m_fixedFont = theme.fixedFont();
    m_padding = theme.spacing(2);
    const int textHeight =
        std::max(QFontMetrics(m_fixedFont).height(), QFontMetrics(QApplication::font()).height());
    m_rowHeight = textHeight + theme.spacing(1) + 2;
}

QSize FrameLogDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    int width = QFontMetrics(option.font).horizontalAdvance(text) + 2 * m_padding;
    if (index.column() == FrameLogModel::DirectionColumn)
        width += m_rowHeight;
    return {width, m_rowHeight};
}

void FrameLogDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto *model = qobject_cast<const FrameLogModel *>(index.model());
    if (!model)
        return;
    const LogRow row = model->logRow(index.row());
    const QColor color = textColor(option, row, index.column());
    paintBackground(*painter, option, row.mark);

    QRect rect = option.rect.adjusted(m_padding, 0, -m_padding, 0);
    const int icon = m_rowHeight * 2 / 3;
    if (index.column() == FrameLogModel::DirectionColumn && row.head.direction != capture::Direction::None) {
        const bool isOutgoing = row.head.direction == capture::Direction::Outgoing;
        paintIcon(*painter, option, isOutgoing ? m_outgoing : m_incoming,
                  isOutgoing ? m_plainOutgoing : m_plainIncoming, {rect.x(), rect.y(), icon, rect.height()});
        rect.setLeft(rect.left() + icon + m_padding / 2);
    } else if (index.column() == FrameLogModel::TypeColumn && row.mark != RowMark::None) {
        const bool isError = row.mark == RowMark::Error;
        rect.setRight(rect.right() - icon - m_padding / 2);
        paintIcon(*painter, option, isError ? m_error : m_warning, isError ? m_plainError : m_plainWarning,
                  {rect.right() + m_padding / 2, rect.y(), icon, rect.height()});
    }
    paintText(*painter, option, index, rect, color);
}

void FrameLogDelegate::paintBackground(QPainter &painter, const QStyleOptionViewItem &option,
                                       RowMark mark) const
{
    const Theme &theme = Theme::instance();
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, option.palette.color(QPalette::Active, QPalette::Highlight));
    else if (mark != RowMark::None)
        painter.fillRect(option.rect,
                         theme.color(mark == RowMark::Error ? Role::ErrorTint : Role::WarningTint));
}

void FrameLogDelegate::paintIcon(QPainter &painter, const QStyleOptionViewItem &option, const QIcon &colored,
                                 const QIcon &plain, const QRect &rect) const
{
    if (option.state.testFlag(QStyle::State_Selected))
        plain.paint(&painter, rect, Qt::AlignCenter, QIcon::Selected);
    else
        colored.paint(&painter, rect);
}

void FrameLogDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index, const QRect &rect, const QColor &color) const
{
    const bool isFixed = index.column() == FrameLogModel::SummaryColumn;
    const QFont &font = isFixed ? m_fixedFont : option.font;
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    const QString text = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, rect.width());
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine, text);
}

} // namespace wireloupe::ui
