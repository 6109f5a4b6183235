#include "ui/optionspage.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/compressiongroup.h"
#include "ui/optiongroup.h"
#include "ui/profilegroups.h"
#include "ui/theme.h"

namespace wireloupe::ui {

OptionsPage::OptionsPage(QWidget *parent) : SettingsPage(parent), m_compression(new CompressionGroup(this))
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::instance().spacing(5));
    for (const GroupSpec &spec : profileGroups()) {
        auto *group = new OptionGroup(spec, this);
        connect(group, &OptionGroup::edited, this, &OptionsPage::edited);
        columns->addWidget(group, 0, Qt::AlignTop);
        m_groups.append(group);
    }
    columns->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns);
    layout->addWidget(m_compression);
    layout->addStretch();
    connect(m_compression, &CompressionGroup::edited, this, &OptionsPage::edited);
}

void OptionsPage::readFrom(const workspace::Profile &profile)
{
    for (OptionGroup *group : m_groups)
        group->readFrom(profile);
    m_compression->readFrom(profile);
}

void OptionsPage::writeTo(workspace::Profile &profile) const
{
    for (const OptionGroup *group : m_groups)
        group->writeTo(profile);
    m_compression->writeTo(profile);
}

} // namespace wireloupe::ui
