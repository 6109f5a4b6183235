#pragma once

#include <optional>
#include <utility>
#include <vector>

#include <QObject>

#include "capture/store.h"

namespace wireloupe::ui {

class FrameLogModel;
class FrameLogView;

/// Marks rows of a log with a flag and a note, and goes from one to the next. What has been removed last can
/// be put back.
class LogMarks : public QObject
{
    Q_OBJECT

public:
    LogMarks(FrameLogModel &model, FrameLogView &view, QObject *parent = nullptr);

    /// So that a slip of Ctrl+A does not flag a million rows.
    static constexpr qint64 maxAtOnce = 1000;

    /// Marks the selected rows; takes the marks away where all of them have one.
    void toggle();
    void set(capture::Row row, const QString &note);
    void remove(capture::Row row);
    bool canUndo() const { return !m_removed.empty(); }
    void undo();
    /// The last that were removed together: what undo() puts back.
    using Removed = std::vector<std::pair<capture::Row, QString>>;
    const Removed &removed() const { return m_removed; }
    void setRemoved(const Removed &removed) { m_removed = removed; }

    /// From where the user is, among the marks that are shown, and on from the other end.
    void goToNext();
    void goToPrevious();

signals:
    /// A sentence for the user.
    void told(const QString &notice);

private:
    std::vector<capture::Row> shownMarks() const;
    void goTo(const std::vector<capture::Row> &marks, std::vector<capture::Row>::const_iterator mark);

    FrameLogModel &m_model;
    FrameLogView &m_view;
    Removed m_removed;
    quint32 m_generation = 0;
};

} // namespace wireloupe::ui
