#pragma once

#include <memory>

#include <QPointer>
#include <QWidget>

#include "capture/store.h"

class QMenu;
class QSplitter;

namespace wireloupe::ui {

class FindBar;
class FindTarget;
class FrameLogModel;
class FrameLogView;
class GoToBar;
class LogFinder;
class LogMarks;
class MarksPopup;
class MiniMap;
class NotePopup;

/// The log of a capture and what finds one's way in it: find, go to, marks, the map beside the scroll bar,
/// and the menu of a cell.
class LogArea : public QWidget
{
    Q_OBJECT

public:
    explicit LogArea(const std::shared_ptr<capture::Store> &store, QWidget *parent = nullptr);

    FrameLogModel *model() const { return m_model; }
    FrameLogView *view() const { return m_view; }
    MiniMap *map() const { return m_map; }
    LogMarks *marks() const { return m_marks; }
    FindBar *findBar() const { return m_findBar; }
    /// Something is looked for in the log itself.
    bool isFinding() const;

    bool isMapShown() const { return m_isMapShown; }
    void setMapShown(bool isShown);

public slots:
    /// Looks in `target`, which is the interface of `owner`; in the log where there is none.
    void find(wireloupe::ui::FindTarget *target = nullptr, QObject *owner = nullptr);
    /// The next match of what is looked for; asks for it where nothing is.
    void findNext();
    void findPrevious();
    void goTo();
    /// Of the row that the keyboard is on.
    void noteMark();
    void showMarks();

signals:
    /// A sentence for the user, in passing.
    void told(const QString &notice);
    /// A term of the filter language that is to be added to the filter.
    void filterTermChosen(const QString &term);
    void exportRequested();
    void compareRequested(wireloupe::capture::Row one, wireloupe::capture::Row other);
    void savePayloadRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpLayout();
    void connectParts();
    void editNote(capture::Row row);
    void showMenu(const QModelIndex &cell, const QPoint &place);
    void addFilterActions(QMenu &menu, const QModelIndex &cell);
    void addMarkActions(QMenu &menu);
    void addRowActions(QMenu &menu);
    void updateMap();
    QRect cellOf(capture::Row row) const;

    FrameLogModel *m_model;
    FrameLogView *m_view;
    LogFinder *m_finder;
    MiniMap *m_map;
    LogMarks *m_marks;
    FindBar *m_findBar;
    GoToBar *m_goToBar;
    NotePopup *m_note;
    MarksPopup *m_marksPopup;
    std::optional<capture::Row> m_noted;
    bool m_isMapShown = true;
};

} // namespace wireloupe::ui
