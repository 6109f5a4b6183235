#include "ui/framelogdelegate.h"

#include <QApplication>
#include <QPainter>

#include "ui/framelogmodel.h"
#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

// Of the size of the row's own text.
constexpr qreal smallScale = 0.85;

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
    case capture::RecordKind::Bytes:
        return directionRole(row.head.direction);
    case capture::RecordKind::State:
    case capture::RecordKind::Note:
        break;
    }
    return Role::StateText;
}

/// No words of the interface: it runs from left to right in every language.
bool isCode(const LogRow &row, int column)
{
    if (column == FrameLogModel::DirectionColumn || column == FrameLogModel::TypeColumn)
        return false;
    return column != FrameLogModel::SummaryColumn ||
           (row.head.kind != capture::RecordKind::State && row.head.kind != capture::RecordKind::Note);
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
    const bool isData = row.head.isFrame() || row.head.kind == capture::RecordKind::Bytes;
    return isData ? option.palette.color(QPalette::Text) : theme.color(typeRole(row));
}

} // namespace

FrameLogDelegate::FrameLogDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_outgoing(Theme::instance().icon(QStringLiteral("arrow-out"), Role::Outgoing))
    , m_plainOutgoing(Theme::instance().icon(QStringLiteral("arrow-out")))
    , m_incoming(Theme::instance().icon(QStringLiteral("arrow-in"), Role::Incoming))
    , m_plainIncoming(Theme::instance().icon(QStringLiteral("arrow-in")))
    , m_injected(Theme::instance().icon(QStringLiteral("edit"), Role::Control))
    , m_plainInjected(Theme::instance().icon(QStringLiteral("edit")))
    , m_warning(Theme::instance().icon(QStringLiteral("warning"), Role::Warning))
    , m_plainWarning(Theme::instance().icon(QStringLiteral("warning")))
    , m_error(Theme::instance().icon(QStringLiteral("error"), Role::Error))
    , m_plainError(Theme::instance().icon(QStringLiteral("error")))
    , m_flag(Theme::instance().icon(QStringLiteral("flag"), Role::Accent))
    , m_plainFlag(Theme::instance().icon(QStringLiteral("flag")))
{
    updateMetrics();
}

void FrameLogDelegate::updateMetrics()
{
    const Theme &theme = Theme::instance();
    m_fixedFont = theme.fixedFont();
    m_padding = theme.spacing(2);
    m_smallFont = QApplication::font();
    m_smallFont.setPointSizeF(m_smallFont.pointSizeF() * smallScale);
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

    // As from left to right: what is painted is mirrored where the layout is.
    QRect rect = option.rect.adjusted(m_padding, 0, -m_padding, 0);
    const int icon = m_rowHeight * 2 / 3;
    if (index.column() == FrameLogModel::NumberColumn && model->isMarked(index.row())) {
        // At the left in either direction: the digits are at the right.
        const QRect place(rect.x() - m_padding / 2, rect.y(), icon, rect.height());
        paintIcon(*painter, option, m_flag, m_plainFlag,
                  QStyle::visualRect(option.direction, option.rect, place));
    } else if (index.column() == FrameLogModel::DirectionColumn &&
               row.head.direction != capture::Direction::None) {
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
    if (index.column() == FrameLogModel::TypeColumn)
        paintReservedBits(*painter, option, row, index.data().toString(), rect);
    else if (index.column() == FrameLogModel::SummaryColumn && row.isInjected())
        paintInjectedMark(*painter, option, rect);
    paintText(*painter, option, index, row, rect, color);
}

// Behind the type, where it has room: what a reader looks for are the types.
void FrameLogDelegate::paintReservedBits(QPainter &painter, const QStyleOptionViewItem &option,
                                         const LogRow &row, const QString &type, const QRect &rect) const
{
    const QString bits = reservedBits(row.head.flags);
    if (bits.isEmpty())
        return;
    const QRect room = rect.adjusted(QFontMetrics(option.font).horizontalAdvance(type) + m_padding, 0, 0, 0);
    const QFontMetrics metrics(m_smallFont);
    if (room.width() < metrics.horizontalAdvance(bits.section(QLatin1Char(' '), 0, 0)))
        return;
    painter.setFont(m_smallFont);
    painter.setPen(markColor(option, Role::Muted));
    painter.drawText(QStyle::visualRect(option.direction, option.rect, room),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     metrics.elidedText(bits, Qt::ElideRight, room.width()));
}

// Behind the text, which is of one line and elided already.
void FrameLogDelegate::paintHits(QPainter &painter, const QRect &rect, const QString &text) const
{
    const QFontMetrics metrics(m_fixedFont);
    for (auto matches = m_highlight.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const auto start = static_cast<int>(match.capturedStart());
        const auto end = static_cast<int>(match.capturedEnd());
        const int left = metrics.horizontalAdvance(text, start);
        const int width = metrics.horizontalAdvance(text, end) - left;
        painter.fillRect(QRect(rect.x() + left, rect.y() + 1, width, rect.height() - 2),
                         Theme::instance().color(Role::Highlight));
    }
}

// A pen and the word in a frame before the summary, which begins behind it.
void FrameLogDelegate::paintInjectedMark(QPainter &painter, const QStyleOptionViewItem &option,
                                         QRect &rect) const
{
    const QString word = injectedWord();
    const int gap = m_padding / 2;
    const int side = m_rowHeight / 2;
    const int width = QFontMetrics(m_smallFont).horizontalAdvance(word) + side + 3 * gap;
    const QRect box(rect.x(), rect.y() + 2, width, rect.height() - 4);
    const QColor color = markColor(option, Role::Control);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(
        QRectF(QStyle::visualRect(option.direction, option.rect, box)).adjusted(0.5, 0.5, -0.5, -0.5), gap,
        gap);
    painter.restore();
    paintIcon(painter, option, m_injected, m_plainInjected, {box.x() + gap, box.y(), side, box.height()});
    painter.setFont(m_smallFont);
    painter.setPen(color);
    const QRect room = box.adjusted(side + 2 * gap, 0, 0, 0);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, room),
                     Qt::AlignVCenter | Qt::TextSingleLine, word);
    rect.setLeft(box.right() + m_padding);
}

QColor FrameLogDelegate::markColor(const QStyleOptionViewItem &option, Role role) const
{
    if (option.state.testFlag(QStyle::State_Selected))
        return option.palette.color(QPalette::Active, QPalette::HighlightedText);
    return Theme::instance().color(role);
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
    const QRect shown = QStyle::visualRect(option.direction, option.rect, rect);
    if (option.state.testFlag(QStyle::State_Selected))
        plain.paint(&painter, shown, Qt::AlignCenter, QIcon::Selected);
    else
        colored.paint(&painter, shown);
}

void FrameLogDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index, const LogRow &row, const QRect &rect,
                                 const QColor &color) const
{
    const bool isFixed = index.column() == FrameLogModel::SummaryColumn;
    const QFont &font = isFixed ? m_fixedFont : option.font;
    const auto wanted = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, wanted) | Qt::AlignAbsolute;
    const QString text = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, rect.width());
    const QRect shown = QStyle::visualRect(option.direction, option.rect, rect);
    painter.setFont(font);
    if (isFixed && !m_highlight.pattern().isEmpty())
        paintHits(painter,
                  QStyle::alignedRect(Qt::LeftToRight, alignment & ~Qt::AlignVCenter,
                                      {QFontMetrics(font).horizontalAdvance(text), shown.height()}, shown),
                  text);
    painter.setPen(color);
    painter.setLayoutDirection(isCode(row, index.column()) ? Qt::LeftToRight : option.direction);
    painter.drawText(shown, static_cast<int>(alignment) | Qt::TextSingleLine, text);
    painter.setLayoutDirection(option.direction);
}

} // namespace wireloupe::ui
