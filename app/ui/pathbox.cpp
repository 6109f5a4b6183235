#include "ui/pathbox.h"

#include "ui/behaviorwords.h"
#include "ui/plandraft.h"
#include "ui/theme.h"

namespace wireloupe::ui {

PathBox::PathBox(const QString &name, PlanDraft &draft, QWidget *parent) : QComboBox(parent), m_draft(draft)
{
    setObjectName(name);
    setAccessibleName(tr("The path that these settings are for"));
    setSizeAdjustPolicy(AdjustToContents);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // a path may be long
    setMinimumWidth(Theme::instance().spacing(30));
    connect(this, &QComboBox::activated, &m_draft, &PlanDraft::setCurrent);
    connect(&m_draft, &PlanDraft::changed, this, &PathBox::showPaths);
    connect(&m_draft, &PlanDraft::currentChanged, this, &PathBox::showPaths);
    showPaths();
}

void PathBox::showPaths()
{
    clear();
    for (int at = 0; at < m_draft.count(); ++at)
        addItem(m_draft.count() == 1 ? tr("Every path") : pathText(m_draft.pathAt(at)));
    setCurrentIndex(m_draft.current());
    setEnabled(count() > 1);
}

} // namespace wireloupe::ui
