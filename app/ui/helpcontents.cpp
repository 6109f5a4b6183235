#include "ui/helpcontents.h"

#include <algorithm>

#include <QHeaderView>
#include <QSignalBlocker>

#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int targetRole = Qt::UserRole;

} // namespace

HelpContents::HelpContents(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"helpContents"_s);
    setAccessibleName(tr("Contents of the guide"));
    setHeaderHidden(true);
    setColumnCount(1);
    header()->setSectionResizeMode(QHeaderView::Stretch);
    setFrameShape(NoFrame);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIndentation(Theme::instance().spacing(4));
    connect(this, &QTreeWidget::itemClicked, this, &HelpContents::choose);
    connect(this, &QTreeWidget::itemActivated, this, &HelpContents::choose);
}

void HelpContents::setContents(const HelpPages &pages)
{
    const QSignalBlocker quiet(this);
    clear();
    m_entries.clear();
    if (const HelpPage *index = pages.find(HelpPages::index))
        addEntry(invisibleRootItem(), {index->title, {HelpPages::index, {}}});
    for (const HelpSection &section : pages.contents()) {
        auto *item = new QTreeWidgetItem(this, {section.title});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        QFont bold = font();
        bold.setBold(true);
        item->setFont(0, bold);
        for (const HelpSection::Entry &entry : section.entries)
            addEntry(item, entry);
    }
    expandAll();
}

void HelpContents::addEntry(QTreeWidgetItem *section, const HelpSection::Entry &entry)
{
    auto *item = new QTreeWidgetItem(section, {entry.title});
    item->setData(0, targetRole, m_entries.size());
    item->setToolTip(0, entry.title);
    m_entries.append({entry.target, item});
}

void HelpContents::choose(const QTreeWidgetItem *item)
{
    if (const QVariant place = item->data(0, targetRole); place.isValid())
        emit chosen(m_entries.at(place.toLongLong()).first);
}

void HelpContents::setCurrent(const HelpTarget &target)
{
    const QSignalBlocker quiet(this);
    const auto find = [this](const HelpTarget &wanted) {
        return std::find_if(m_entries.begin(), m_entries.end(),
                            [&wanted](const auto &entry) { return entry.first == wanted; });
    };
    auto found = find(target);
    if (found == m_entries.end())
        found = find({target.page, {}});
    // The line that the user has gone to may be another one of the same page.
    setCurrentItem(found == m_entries.end() ? nullptr : found->second);
}

} // namespace wireloupe::ui
