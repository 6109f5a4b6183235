#pragma once

#include <functional>

#include <QMenu>

#include "workspace/savedfilters.h"

namespace wireloupe::ui {

/// The menu at the filter box: the filters that are saved, to be used, renamed and deleted, and those used
/// last.
class FilterMenu : public QMenu
{
    Q_OBJECT

public:
    explicit FilterMenu(QWidget *parent);

    /// What "Save" takes; empty where there is nothing to save.
    void setCurrentFilter(const QString &text);
    /// With what is saved now: before it opens, which must know how large it is.
    void fill();

    /// Asks for a name and saves the current filter.
    void askToSave();

signals:
    void chosen(const QString &filter);
    /// What became of a change, in words.
    void told(const QString &words);

private:
    using Accept = std::function<void(const QString &)>;

    void addSaved(const workspace::SavedFilters &filters);
    void addHistory(const workspace::SavedFilters &filters);
    void askForName(const QString &title, const QString &name, const Accept &accept);
    void tell(const QString &error, const QString &words);

    QString m_current;
};

} // namespace wireloupe::ui
