#include <algorithm>

#include <QStyleOption>

#include "ui/motion.h"
#include "ui/style.h"
#include "ui/theme.h"

// How large the parts of Style are, and how they behave.

namespace wireloupe::ui {

namespace {

int unit(int count = 1)
{
    return Theme::instance().spacing(count);
}

} // namespace

bool Style::hasMenuMark(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(&option);
    return button && button->features.testFlag(QStyleOptionToolButton::HasMenu) &&
           !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
        return 1;
    case PM_ScrollBarExtent:
        return unit(3);
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight:
        return unit(4);
    case PM_ToolBarItemMargin:
    case PM_ToolBarItemSpacing:
        return unit() / 2;
    case PM_ToolBarFrameWidth:
        return unit();
    case PM_HeaderMargin:
        return unit(2);
    case PM_FocusFrameHMargin: // around the text of a cell, which then stands under its header's
        return unit(2) - 1;
    case PM_TabBarTabHSpace: // the tabs of the window have more to hold
        return unit(widget && widget->objectName() == QLatin1String("tabs") ? 6 : 4);
    case PM_TabBarTabVSpace:
        return unit(3);
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return unit();
    case PM_TreeViewIndentation:
        return unit(4);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return unit(3);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return unit(2);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (!option)
        return result;
    const int controlHeight = option->fontMetrics.height() + unit(3);
    switch (type) {
    case CT_PushButton:
        result.setWidth(std::max(result.width(), size.width() + unit(6)));
        [[fallthrough]];
    case CT_LineEdit:
        result.setHeight(std::max(result.height(), controlHeight));
        break;
    case CT_ComboBox:
        result = QSize(result.width() + unit() / 2, std::max(result.height(), controlHeight));
        break;
    case CT_SpinBox: // which is asked with the height of its line edit, frame and all
        result = QSize(result.width() + unit() / 2, controlHeight);
        break;
    case CT_ItemViewItem:
        result.setHeight(std::max(result.height(), option->fontMetrics.height() + unit(2)));
        break;
    case CT_HeaderSection:
        result.setHeight(option->fontMetrics.height() + unit(2));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.rheight() += unit() / 2;
        break;
    case CT_ToolButton:
        result += QSize(hasMenuMark(*option) ? unit(4) : unit(), unit());
        break;
    default:
        break;
    }
    return result;
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return isMotionReduced() ? 0 : QProxyStyle::styleHint(hint, option, widget, returnData);
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace wireloupe::ui
