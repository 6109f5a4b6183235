#include "ui/motion.h"

#include <array>

#include <QApplication>
#include <QStyleHints>

namespace wireloupe::ui {

namespace {

constexpr std::array effects{Qt::UI_AnimateMenu,    Qt::UI_FadeMenu,    Qt::UI_AnimateCombo,
                             Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox};

/// As the system has it, before anybody has changed it here.
struct SystemMotion
{
    SystemMotion() : caret(QGuiApplication::styleHints()->cursorFlashTime())
    {
        for (std::size_t i = 0; i < effects.size(); ++i)
            isOn[i] = QApplication::isEffectEnabled(effects[i]);
    }

    std::array<bool, effects.size()> isOn{};
    int caret; ///< ms
};

bool isReducedNow = false;

} // namespace

bool isMotionReduced()
{
    return isReducedNow;
}

void setMotionReduced(bool isReduced)
{
    static const SystemMotion system;
    if (isReduced == isReducedNow)
        return;
    isReducedNow = isReduced; // the style asks for it
    for (std::size_t i = 0; i < effects.size(); ++i)
        QApplication::setEffectEnabled(effects[i], !isReduced && system.isOn[i]);
    QApplication::setCursorFlashTime(isReduced ? 0 : system.caret);
}

} // namespace wireloupe::ui
