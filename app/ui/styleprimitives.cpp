#include "ui/styleprimitives.h"

#include <QFrame>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

#include "ui/stylepainter.h"
#include "ui/stylescrollbar.h"
#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

QRect topLine(const QRect &rect)
{
    return {rect.left(), rect.top(), rect.width(), 1};
}

bool hasFrame(const QStyleOption &option)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    return frame && frame->lineWidth > 0;
}

void paintTabClose(QPainter &painter, const QStyleOption &option)
{
    if (option.state & QStyle::State_MouseOver)
        paintToolButton(painter, option);
    const bool isProminent = option.state & (QStyle::State_MouseOver | QStyle::State_Selected);
    Theme::instance()
        .icon(QStringLiteral("close"))
        .paint(&painter, option.rect, Qt::AlignCenter, isProminent ? QIcon::Normal : QIcon::Disabled);
}

/// A popup is all there is: its frame need not say where the keyboard is.
bool hasFocusFrame(const QStyleOption &option, const QWidget *widget)
{
    return option.state.testFlag(QStyle::State_HasFocus) && !(widget && widget->isWindow());
}

// By kind; each returns whether it has drawn the element.

bool drawPanel(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter,
               const QWidget *widget)
{
    switch (element) {
    case QStyle::PE_PanelButtonCommand:
        paintButton(painter, option);
        return true;
    case QStyle::PE_PanelButtonTool:
        paintToolButton(painter, option);
        return true;
    case QStyle::PE_PanelLineEdit:
        if (hasFrame(option))
            paintField(painter, option);
        else
            painter.fillRect(option.rect, option.palette.color(QPalette::Base));
        return true;
    case QStyle::PE_PanelMenu:
        paintMenu(painter, option);
        return true;
    case QStyle::PE_PanelStatusBar:
        paintLine(painter, topLine(option.rect));
        return true;
    case QStyle::PE_PanelScrollAreaCorner: // where two scroll bars meet: nothing, as between them
        painter.fillRect(option.rect, scrolledColor(option, widget));
        return true;
    default:
        return false;
    }
}

bool drawFramePart(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                   const QWidget *widget)
{
    switch (element) {
    case QStyle::PE_Frame:
        if (isTextField(widget)) {
            paintField(painter, option);
        } else {
            QStyleOption frame = option;
            frame.state.setFlag(QStyle::State_HasFocus, hasFocusFrame(option, widget));
            paintFrame(painter, frame);
        }
        return true;
    case QStyle::PE_FrameMenu:
        paintMenu(painter, option);
        return true;
    case QStyle::PE_FrameFocusRect:
        paintFocus(painter, option);
        return true;
    case QStyle::PE_FrameTabBarBase:
    case QStyle::PE_FrameTabWidget:
        paintLine(painter, bottomLine(option.rect));
        return true;
    case QStyle::PE_FrameDefaultButton:
    case QStyle::PE_FrameStatusBarItem:
    case QStyle::PE_FrameLineEdit:
        return true; // the panel has drawn it, or there is nothing to draw
    default:
        return false;
    }
}

bool drawIndicator(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
        paintChevron(painter, option, option.rect, Pointing::Up);
        return true;
    case QStyle::PE_IndicatorArrowDown:
        paintChevron(painter, option, option.rect, Pointing::Down);
        return true;
    case QStyle::PE_IndicatorArrowLeft:
        paintChevron(painter, option, option.rect, Pointing::Left);
        return true;
    case QStyle::PE_IndicatorArrowRight:
        paintChevron(painter, option, option.rect, Pointing::Right);
        return true;
    case QStyle::PE_IndicatorTabTearLeft: // where tabs go on, at the left or at the right
    case QStyle::PE_IndicatorTabTearRight:
        paintLine(painter, QRect(option.rect.topLeft(), QSize(1, option.rect.height())));
        return true;
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        paintCheckBox(painter, option);
        return true;
    case QStyle::PE_IndicatorRadioButton:
        paintRadioButton(painter, option);
        return true;
    case QStyle::PE_IndicatorTabClose:
        paintTabClose(painter, option);
        return true;
    default:
        return false;
    }
}

} // namespace

bool isTextField(const QWidget *widget)
{
    const auto *edit = qobject_cast<const QPlainTextEdit *>(widget);
    return edit && edit->frameShape() == QFrame::StyledPanel;
}

bool paintPrimitive(QStyle::PrimitiveElement element, QPainter &painter, const QStyleOption &option,
                    const QWidget *widget)
{
    return drawPanel(element, option, painter, widget) || drawFramePart(element, option, painter, widget) ||
           drawIndicator(element, option, painter);
}

} // namespace wireloupe::ui
