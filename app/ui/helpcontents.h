#pragma once

#include <QTreeWidget>

#include "ui/helppages.h"

namespace wireloupe::ui {

/// The table of contents of the guide, by task.
class HelpContents : public QTreeWidget
{
    Q_OBJECT

public:
    explicit HelpContents(QWidget *parent = nullptr);

    void setContents(const HelpPages &pages);
    /// Selects where the reader is; nothing where that is in no line.
    void setCurrent(const HelpTarget &target);

signals:
    /// By the user.
    void chosen(const wireloupe::ui::HelpTarget &target);

private:
    void addEntry(QTreeWidgetItem *section, const HelpSection::Entry &entry);
    void choose(const QTreeWidgetItem *item);

    QList<std::pair<HelpTarget, QTreeWidgetItem *>> m_entries;
};

} // namespace wireloupe::ui
