#include "ui/filtermenu.h"

#include <algorithm>

#include "ui/filternamedialog.h"

namespace wireloupe::ui {

namespace {

constexpr int longestLabel = 80;

/// A text as a label: an ampersand is no mnemonic, and a long one is cut.
QString labelOf(QString text)
{
    if (text.size() > longestLabel)
        text = text.left(longestLabel - 1) + QChar(u'…');
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

FilterMenu::FilterMenu(QWidget *parent) : QMenu(parent)
{
    setObjectName(QStringLiteral("filterMenu"));
}

void FilterMenu::setCurrentFilter(const QString &text)
{
    m_current = text;
}

void FilterMenu::fill()
{
    clear(); // leaves menus within it
    qDeleteAll(findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    const workspace::SavedFilters filters;
    QAction *save = addAction(tr("Save this filter…"), this, &FilterMenu::askToSave);
    save->setObjectName(QStringLiteral("saveFilter"));
    save->setEnabled(!m_current.isEmpty());
    addSaved(filters);
    addHistory(filters);
}

void FilterMenu::addSaved(const workspace::SavedFilters &filters)
{
    if (filters.all().isEmpty())
        return;
    QMenu *rename = addMenu(tr("Rename"));
    QMenu *remove = addMenu(tr("Delete"));
    rename->setObjectName(QStringLiteral("renameFilter"));
    remove->setObjectName(QStringLiteral("deleteFilter"));
    addSeparator();
    for (const auto &[name, text] : filters.all()) {
        QAction *use = addAction(labelOf(name), this, [this, text = text] { emit chosen(text); });
        use->setObjectName(QStringLiteral("savedFilter"));
        use->setStatusTip(text);
        rename->addAction(
            labelOf(name), this,
            [this, name = name] {
                askForName(
                    tr("Rename filter"), name,
                    [this, name](const QString &newName) {
                        tell(workspace::SavedFilters().rename(name, newName),
                             tr("Renamed to “%1”").arg(newName));
                    });
            });
        remove->addAction(labelOf(name), this, [this, name = name] {
            tell(workspace::SavedFilters().remove(name), tr("Deleted “%1”").arg(name));
        });
    }
}

void FilterMenu::addHistory(const workspace::SavedFilters &filters)
{
    if (filters.history().isEmpty())
        return;
    addSeparator();
    QMenu *history = addMenu(tr("Used before"));
    history->setObjectName(QStringLiteral("filterHistory"));
    QStringList newestFirst = filters.history();
    std::reverse(newestFirst.begin(), newestFirst.end());
    for (const QString &filter : newestFirst)
        history->addAction(labelOf(filter), this, [this, filter] { emit chosen(filter); });
    history->addSeparator();
    history->addAction(tr("Forget all"), this, [this] {
        tell(workspace::SavedFilters().forgetHistory(), tr("Earlier filters are forgotten"));
    });
}

void FilterMenu::askToSave()
{
    askForName(
        tr("Save filter"), QString(),
        [this, text = m_current](const QString &name) {
            tell(workspace::SavedFilters().save({name, text}), tr("Saved as “%1”").arg(name));
        });
}

void FilterMenu::askForName(const QString &title, const QString &name, const Accept &accept)
{
    auto *dialog = new FilterNameDialog(title, name, parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [dialog, accept] { accept(dialog->name()); });
    dialog->open();
}

void FilterMenu::tell(const QString &error, const QString &words)
{
    emit told(error.isEmpty() ? words : tr("Not saved: %1").arg(error));
}

} // namespace wireloupe::ui
