#include "ui/shortcutstable.h"

#include <QHeaderView>

#include "ui/shortcutsmodel.h"
#include "ui/theme.h"

namespace wireloupe::ui {

ShortcutsTable::ShortcutsTable(Actions &actions, QWidget *parent) : QTableView(parent)
{
    setObjectName(QStringLiteral("shortcutsTable"));
    setAccessibleName(tr("Actions and their shortcuts"));
    setModel(new ShortcutsModel(actions, this));
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
}

} // namespace wireloupe::ui
