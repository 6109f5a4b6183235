#include "ui/modebox.h"

#include <QComboBox>
#include <QCoreApplication>

#include "ui/behaviorwords.h"
#include "ui/theme.h"

namespace wireloupe::ui {

QComboBox *makeModeBox(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(QCoreApplication::translate("ModeBox", "What the server does with a message"));
    box->setMaxVisibleItems(modeCount);
    for (int i = 0; i < modeCount; ++i) {
        const auto mode = static_cast<server::Mode>(i);
        box->addItem(Theme::instance().icon(modeIcon(mode)), modeName(mode));
        box->setItemData(i, modeDescription(mode), Qt::ToolTipRole);
    }
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return box;
}

} // namespace wireloupe::ui
