#include "ui/shortcutstable.h"

#include <QHeaderView>

#include "ui/theme.h"

namespace wireloupe::ui {

ShortcutsTable::ShortcutsTable(Actions &actions, ShortcutsModel::Rows rows, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("shortcutsTable"));
    setAccessibleName(tr("Actions and their shortcuts"));
    setModel(new ShortcutsModel(actions, rows, this));
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
