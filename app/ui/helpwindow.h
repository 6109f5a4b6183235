#pragma once

#include <functional>
#include <memory>

#include <QUrl>
#include <QWidget>

#include "ui/helphistory.h"
#include "ui/helpindex.h"
#include "ui/taborder.h"

class QAction;
class QHBoxLayout;
class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace wireloupe::ui {

class HelpContents;
class HelpHits;
class HelpView;
class Hint;
class MessageBar;

/// The user guide in a window of its own, beside which the program goes on: a search, the table of contents
/// or what the search has found, and the page. Closing it hides it.
class HelpWindow : public InTabOrder<QWidget>
{
    Q_OBJECT

public:
    /// `shortcuts`: the table of shortcuts as they are now, in Markdown. Asked each time the window is
    /// opened.
    explicit HelpWindow(std::function<QString()> shortcuts, QWidget *parent = nullptr);
    ~HelpWindow() override;

    /// Shows it there; where the page is missing, and for an empty target, where the reader was last.
    void open(const HelpTarget &target = {});
    const HelpTarget &current() const { return m_current; }

public slots:
    void goBack();
    void goForward();
    void goHome();
    void focusSearch();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpActions();
    QAction *addCommand(const QString &name, const QString &text, const QKeySequence &shortcut);
    QHBoxLayout *buildBar();
    QWidget *buildBody();
    void connectParts();
    void updateIcons();
    void read();
    void go(const HelpTarget &target);
    void showPlace(const HelpHistory::Place &place);
    HelpHistory::Place place() const;
    void search(const QString &query);
    void openHit(const HelpHit &hit);
    void askToOpen(const QUrl &url);
    void restore();
    void save() const;

    std::function<QString()> m_askShortcuts;
    QString m_shortcuts;
    std::unique_ptr<HelpPages> m_pages;
    std::unique_ptr<HelpIndex> m_index;
    HelpTarget m_current;
    HelpHistory m_history;
    QUrl m_outside;
    QLineEdit *m_search;
    MessageBar *m_message;
    QSplitter *m_splitter;
    QStackedWidget *m_side;
    HelpContents *m_contents;
    HelpHits *m_hits;
    Hint *m_nothing;
    HelpView *m_view;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_home = nullptr;
};

} // namespace wireloupe::ui
