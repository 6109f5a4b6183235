#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include "ui/captureentry.h"
#include "ui/latestjob.h"

namespace wireloupe::ui {

class TabPage;

/// The captures that can be had again: files used recently, logs closed without being saved, what a crash has
/// left. Looks at the disk on another thread, when the cache folder changes. What is recent is kept in the
/// settings.
class CaptureShelf : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype maxRecent = 10;

    explicit CaptureShelf(const capture::ClosedLimit &limit, QObject *parent = nullptr);
    /// What was removed and not put back goes now.
    ~CaptureShelf() override;

    const QList<CaptureEntry> &entries() const { return m_entries; }

    /// A file was saved or opened.
    void noteRecent(const QString &path);
    /// The page's log is not thrown away with its tab, if it holds frames that are in no file of the user's.
    /// An own file that has been saved goes with it.
    void keep(TabPage &page);
    /// A recent file is forgotten; an own one is deleted, which undo() takes back until the next one is, or
    /// the window is closed.
    void remove(const CaptureEntry &entry);
    void undo();
    /// Of an own file that has been saved under another name: it goes for good.
    void removeSaved(const QString &path);
    /// How much of closed logs is kept.
    void setLimit(const capture::ClosedLimit &limit);

public slots:
    /// Looks at the disk soon.
    void refresh();

signals:
    void changed();
    /// This many captures have been found that a crash has left and that were not told of before.
    void recovered(int count);
    /// It can be put back by undo().
    void removed(const QString &title);

private:
    struct Found
    {
        QList<capture::LeftCapture> left;
        QSet<QString> missing;
    };

    void look();
    void take(const Found &found);
    void update();
    void tellRecovered();
    void finishRemoval();
    void setRecent(const QStringList &paths);

    capture::ClosedLimit m_limit;
    QStringList m_recent;
    Found m_found;
    QString m_removed;   ///< path of an own file that is still there
    QStringList m_saved; ///< own files that go as soon as nobody uses them
    QList<CaptureEntry> m_entries;
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
    LatestJob<Found> m_job;
};

} // namespace wireloupe::ui
