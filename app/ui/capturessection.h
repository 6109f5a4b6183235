#pragma once

#include <QWidget>

class QAction;
class QListView;

namespace wireloupe::ui {

class CapturesModel;
class CaptureShelf;
class MessageBar;
struct CaptureEntry;

/// The captures in the sidebar: opened by Return or a double click, taken away by Delete, the rest in the
/// menu of a line. Not there while there are none.
class CapturesSection : public QWidget
{
    Q_OBJECT

public:
    /// `shelf` must outlive it.
    explicit CapturesSection(CaptureShelf &shelf, QWidget *parent = nullptr);

    QListView *list() const { return m_list; }
    /// Gives the keyboard to the first one that a crash has left, or the first of all.
    void focusRecovered();

signals:
    void openRequested(const QString &path);
    /// Of a file of Wireloupe's own in the cache folder.
    void saveRequested(const QString &path);

private:
    void setUpList();
    QAction *addListAction(const QString &name, const QString &icon, const QString &text,
                           const QKeySequence &key, void (CapturesSection::*slot)());
    void fill();
    void fitHeight();
    void showMenu(const QPoint &position);
    const CaptureEntry *current() const;
    void openCurrent();
    void saveCurrent();
    void removeCurrent();

    CaptureShelf &m_shelf;
    CapturesModel *m_model;
    QListView *m_list;
    MessageBar *m_undoBar;
    QAction *m_open;
    QAction *m_save;
    QAction *m_remove;
};

} // namespace wireloupe::ui
