#pragma once

#include <QList>
#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace wireloupe::ui {

class TabPage;

/// The tabs and their pages, with a place for what is shown while there are none.
class TabArea : public QWidget
{
    Q_OBJECT

public:
    explicit TabArea(QWidget *parent = nullptr);

    /// Takes ownership.
    void setEmptyPage(QWidget *page);
    /// Takes ownership; made current unless told otherwise.
    void add(TabPage *page, bool makeCurrent = true);
    void closePage(TabPage *page);
    /// `successor` gets the place of `page`, which goes without closing(). Takes ownership.
    void replace(TabPage *page, TabPage *successor);

    TabPage *current() const;
    void setCurrent(TabPage *page);
    /// In the order of the tabs.
    QList<TabPage *> pages() const;
    int count() const;

public slots:
    void selectNext();
    void selectPrevious();
    /// On the screen: where the layout is from right to left, too. At the end nothing happens.
    void moveCurrentLeft();
    void moveCurrentRight();

signals:
    /// Null when the last tab has gone.
    void currentChanged(wireloupe::ui::TabPage *page);
    /// A tab came, went, moved or changed its face.
    void tabsChanged();
    void newTabRequested();
    /// The page has got its tab, and will be shown next.
    void opening(wireloupe::ui::TabPage *page);
    /// The page is about to go, still whole.
    void closing(wireloupe::ui::TabPage *page);

protected:
    void changeEvent(QEvent *event) override;

private:
    TabPage *pageAt(int index) const;
    int indexOf(const TabPage *page) const;
    void refresh(TabPage *page);
    void fitBar();
    void showCurrent();
    void discard(TabPage *page);
    void focusEmptyPage();
    void step(int by);
    void moveCurrent(int by);

    QTabBar *m_bar;
    QWidget *m_barRow;
    QStackedWidget *m_stack;
    QWidget *m_emptyPage = nullptr;
};

} // namespace wireloupe::ui
