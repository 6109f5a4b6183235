#include "ui/style.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

#include "ui/labeldirection.h"
#include "ui/stylepainter.h"
#include "ui/styleprimitives.h"
#include "ui/stylescrollbar.h"
#include "ui/textdirection.h"
#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

int unit(int count = 1)
{
    return Theme::instance().spacing(count);
}

/// What shows where the pointer is, but for what Fusion lets know of it.
bool isHoverable(const QWidget &widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget.parentWidget());
    return qobject_cast<const QTabBar *>(&widget) || (view && view->viewport() == &widget);
}

bool isWordsAlone(const QStyleOptionTab &tab)
{
    return tab.icon.isNull() && tab.leftButtonSize.isEmpty() && tab.rightButtonSize.isEmpty();
}

bool hasIconBeside(const QStyleOptionViewItem &item)
{
    return item.features.testFlag(QStyleOptionViewItem::HasDecoration) &&
           item.decorationPosition == QStyleOptionViewItem::Left;
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (isHoverable(*widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *edit = qobject_cast<QLineEdit *>(widget))
        followContent(*edit);
    if (isTextField(widget)) // whose corners are round
        static_cast<QPlainTextEdit *>(widget)->viewport()->setAutoFillBackground(false);
    if (auto *label = qobject_cast<QLabel *>(widget))
        followLayout(*label);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (paintPrimitive(element, *painter, *option, widget))
        return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_PanelItemViewItem)
        paintHoveredItem(*painter, *option, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        return drawPushButtonLabel(option, painter, widget);
    case CE_TabBarTabShape:
        return paintTab(*painter, *option);
    case CE_TabBarTabLabel:
        return drawTabLabel(option, painter, widget);
    case CE_ToolButtonLabel:
        return drawToolButtonLabel(option, painter, widget);
    case CE_ComboBoxLabel:
        return drawOrdered<QStyleOptionComboBox>(&QStyleOptionComboBox::currentText, element, option, painter,
                                                 widget);
    case CE_ItemViewItem:
        return drawOrdered<QStyleOptionViewItem>(&QStyleOptionViewItem::text, element, option, painter,
                                                 widget);
    case CE_MenuItem:
        return drawMenuItem(option, painter, widget);
    case CE_Header:
        return drawHeader(option, painter, widget);
    case CE_ShapedFrame:
        return drawFrame(option, painter, widget);
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return paintHeaderSection(*painter, *option);
    case CE_Splitter:
        return paintLine(*painter, option->rect);
    case CE_ToolBar:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return paintLine(*painter, bottomLine(option->rect));
    case CE_MenuBarItem:
        return paintMenuBarItem(*painter, *option);
    case CE_ProgressBar:
        return paintProgress(*painter, *option);
    case CE_MenuBarEmptyArea:
        return painter->fillRect(option->rect, option->palette.color(QPalette::Window));
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawFrame(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (!frame || frame->frameShape != QFrame::Panel)
        return QProxyStyle::drawControl(CE_ShapedFrame, option, painter, widget);
    if (option->state & State_HasFocus)
        paintFocusFrame(*painter, *option);
}

/// As QCommonStyle, but with the margin beside the text only, not above and below it.
void Style::drawHeader(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header)
        return;
    paintHeaderSection(*painter, *option);
    QStyleOptionHeader label = *header;
    label.rect = option->rect.adjusted(unit(2), 0, -unit(2), 0);
    const int icon = header->icon.isNull() ? 0
                                           : pixelMetric(PM_SmallIconSize, option, widget) +
                                                 pixelMetric(PM_HeaderMargin, option, widget);
    if (!label.text.contains(u'\n')) // which is fitted by its lines
        label.text = label.fontMetrics.elidedText(label.text, Qt::ElideRight, label.rect.width() - icon);
    drawControl(CE_HeaderLabel, &label, painter, widget);
    if (header->sortIndicator == QStyleOptionHeader::None)
        return;
    label.rect = subElementRect(SE_HeaderArrow, option, widget);
    drawPrimitive(PE_IndicatorHeaderArrow, &label, painter, widget);
}

void Style::drawPushButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return QProxyStyle::drawControl(CE_PushButtonLabel, option, painter, widget);
    QStyleOptionButton label = *button;
    if (button->features.testFlag(QStyleOptionButton::DefaultButton) && (option->state & State_Enabled))
        label.palette.setColor(QPalette::ButtonText, Theme::instance().color(Role::AccentText));
    // Qt aligns a text beside an icon to the wrong side where the layout is from right to left.
    if (label.direction == Qt::RightToLeft && !label.icon.isNull() && !label.text.isEmpty())
        paintMirroredLabel(*painter, label, *this);
    else
        QProxyStyle::drawControl(CE_PushButtonLabel, &label, painter, widget);
}

void Style::drawToolButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !button->icon.isNull() &&
        !button->text.isEmpty())
        paintToolLabel(*painter, *button, *this);
    else
        QProxyStyle::drawControl(CE_ToolButtonLabel, option, painter, widget);
}

template <class Option>
void Style::drawOrdered(QString Option::*text, ControlElement element, const QStyleOption *option,
                        QPainter *painter, const QWidget *widget) const
{
    const auto *known = qstyleoption_cast<const Option *>(option);
    if (!known || known->direction == Qt::LeftToRight)
        return QProxyStyle::drawControl(element, option, painter, widget);
    Option ordered = *known;
    ordered.*text = orderedText(ordered.*text);
    QProxyStyle::drawControl(element, &ordered, painter, widget);
}

/// After the tab is the shortcut.
void Style::drawMenuItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    const qsizetype tab = item ? item->text.indexOf(u'\t') + 1 : 0;
    if (tab == 0)
        return QProxyStyle::drawControl(CE_MenuItem, option, painter, widget);
    QStyleOptionMenuItem ordered = *item;
    ordered.text = item->text.first(tab) + isolated(item->text.sliced(tab));
    QProxyStyle::drawControl(CE_MenuItem, &ordered, painter, widget);
}

void Style::drawTabLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (!tab || (option->state & State_Selected))
        return QProxyStyle::drawControl(CE_TabBarTabLabel, option, painter, widget);
    QStyleOptionTab muted = *tab;
    muted.palette.setColor(QPalette::Active, QPalette::WindowText, Theme::instance().color(Role::Muted));
    muted.palette.setColor(QPalette::Inactive, QPalette::WindowText, Theme::instance().color(Role::Muted));
    QProxyStyle::drawControl(CE_TabBarTabLabel, &muted, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider)
        return paintScrollBar(*painter, *slider, widget);
    if (control == CC_ComboBox)
        return drawComboBox(option, painter);
    if (control == CC_ToolButton && hasMenuMark(*option))
        return drawMenuButton(option, painter, widget);
    if (control == CC_SpinBox)
        return paintSpinBox(*painter, *option, subControlRect(control, option, SC_SpinBoxUp, widget),
                            subControlRect(control, option, SC_SpinBoxDown, widget));
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::drawComboBox(const QStyleOptionComplex *option, QPainter *painter) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (!combo)
        return;
    if (combo->editable) {
        paintField(*painter, *option);
    } else {
        QStyleOptionButton button;
        static_cast<QStyleOption &>(button) = static_cast<const QStyleOption &>(*option);
        button.state.setFlag(State_On, false);
        paintButton(*painter, button); // with its ring where it has the keyboard
    }
    paintChevron(*painter, *option, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, nullptr),
                 Pointing::Down);
}

/// The mark of the menu stands beside the text as in a combo box, not in the corner under it.
void Style::drawMenuButton(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    paintToolButton(*painter, *option);
    if (option->state & State_KeyboardFocusChange && option->state & State_HasFocus)
        paintFocus(*painter, *option);
    QStyleOptionToolButton label = *qstyleoption_cast<const QStyleOptionToolButton *>(option);
    label.features.setFlag(QStyleOptionToolButton::HasMenu, false);
    const int mark = unit(4);
    label.rect = visualRect(option->direction, option->rect, option->rect.adjusted(0, 0, -mark, 0));
    drawControl(CE_ToolButtonLabel, &label, painter, widget);
    const QRect corner(option->rect.right() - mark - unit() / 2, option->rect.top(), mark,
                       option->rect.height());
    paintChevron(*painter, *option, visualRect(option->direction, option->rect, corner), Pointing::Down);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider)
        return scrollBarPart(*slider, part);
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    // The text begins where that of a line edit does.
    if ((control == CC_SpinBox && part == SC_SpinBoxEditField) ||
        (control == CC_ComboBox && part == SC_ComboBoxEditField))
        return visualRect(option->direction, option->rect,
                          visualRect(option->direction, option->rect, rect).adjusted(unit() / 2, 0, 0, 0));
    return rect;
}

/// Where the tabs of a bar are squeezed, the space between them goes before the words.
QRect Style::roomOfTab(const QStyleOptionTab &tab, const QRect &text) const
{
    const int wanted = tab.fontMetrics.horizontalAdvance(tab.text, Qt::TextShowMnemonic) - text.width();
    const int spare = pixelMetric(PM_TabBarTabHSpace, &tab, nullptr) / 2 - unit() / 2;
    const int given = std::clamp((wanted + 1) / 2, 0, std::max(0, spare));
    return text.adjusted(-given, 0, given, 0);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(unit(), 0, -unit(), 0);
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (element == SE_TabBarTabText && tab && isWordsAlone(*tab))
        return roomOfTab(*tab, rect);
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (element == SE_ItemViewItemText && item && hasIconBeside(*item)) // no farther from it than in a button
        return visualRect(item->direction, item->rect,
                          visualRect(item->direction, item->rect, rect).adjusted(-2 * unit(), 0, 0, 0));
    return rect;
}

} // namespace wireloupe::ui
