#pragma once

#include <QByteArrayList>
#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>

namespace wireloupe::workspace {

/// Says when somebody else has written files of ours: another Wireloupe, an editor, version control. Their
/// bytes tell, not their dates. Files, and their folder, need not be there yet.
class FileFollower : public QObject
{
    Q_OBJECT

public:
    /// Absolute paths, all in one folder. What they hold now counts as known.
    explicit FileFollower(const QStringList &paths, QObject *parent = nullptr);

    /// What the files hold now is known: it was just written.
    void note();
    /// A digest of each file as it is now: for a note of what was read right after. What is written in
    /// between is then not missed.
    QByteArrayList state() const;
    void note(const QByteArrayList &state);
    /// Asks the file itself, so that it is true at once where changed() takes its time.
    bool isChanged(const QString &path) const;

signals:
    /// The files hold something else than at the last note(). Comes once for each state that they are in.
    void changed();

private:
    void look();
    void watch();

    QStringList m_paths;
    QByteArrayList m_known; ///< a digest of each
    QByteArrayList m_seen;  ///< as of the last look
    QFileSystemWatcher m_watcher;
};

} // namespace wireloupe::workspace
