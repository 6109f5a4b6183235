#include "ui/shortcutstable.h"

#include <QHeaderView>

#include "ui/shortcutdelegate.h"
#include "ui/theme.h"

namespace wireloupe::ui {

ShortcutsTable::ShortcutsTable(Actions &actions, ShortcutsModel::Access access, QWidget *parent)
    : QTableView(parent)
{
    auto *model = new ShortcutsModel(actions, access, this);
    setObjectName(QStringLiteral("shortcutsTable"));
    setAccessibleName(tr("Actions and their shortcuts"));
    setModel(model);
    setItemDelegateForColumn(ShortcutsModel::Shortcut, new ShortcutDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(0);
    verticalHeader()->setDefaultSectionSize(Theme::instance().spacing(6));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    resizeColumnsToContents();
    setMinimumSize(Theme::instance().spacing(190), Theme::instance().spacing(100));
    connect(model, &ShortcutsModel::refused, this, &ShortcutsTable::refused);
}

} // namespace wireloupe::ui
