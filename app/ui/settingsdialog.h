#pragma once

#include <QDialog>

#include "ui/options.h"
#include "ui/taborder.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace wireloupe::workspace {
class TrustedCertificates;
}

namespace wireloupe::ui {

class Actions;
class MessageBar;
class SettingsPane;

/// The settings of the program: pages in a list, and a search over all of them. What is changed takes effect,
/// and is kept, at once.
class SettingsDialog : public InTabOrder<QDialog>
{
    Q_OBJECT

public:
    /// Both must outlive the dialog.
    SettingsDialog(Actions &actions, workspace::TrustedCertificates &trusted, QWidget *parent = nullptr);

    /// Counts from 0, in the order of the list.
    int currentPage() const;
    void showPage(int page);
    SettingsPane *pane(int page) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addPane(SettingsPane *pane);
    QWidget *buildNavigation();
    QWidget *buildPage();
    void follow();
    void search(const QString &typed);
    void tellFound(int count, bool isSearching);
    void goToFound();
    void bringIntoSight(const QWidget &editor);
    void resetPage();
    void undoReset();
    void updateReset();

    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_found;
    QLabel *m_title;
    QPushButton *m_reset;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    /// What the page that was reset had.
    QList<QPair<OptionSpec, QVariant>> m_before;
};

} // namespace wireloupe::ui
