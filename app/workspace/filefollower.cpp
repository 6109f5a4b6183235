#include "workspace/filefollower.h"

#include <utility>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace wireloupe::workspace {

namespace {

/// A folder that is still to be made shows up in the one around it.
QString nearestFolder(QString folder)
{
    while (!QFileInfo(folder).isDir() && folder != QFileInfo(folder).path())
        folder = QFileInfo(folder).path();
    return folder;
}

/// A file that is not there is not one that is empty.
QByteArray digestOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
}

} // namespace

FileFollower::FileFollower(const QStringList &paths, QObject *parent) : QObject(parent), m_paths(paths)
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FileFollower::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &FileFollower::look);
    note();
}

void FileFollower::note()
{
    note(state());
}

void FileFollower::note(const QByteArrayList &state)
{
    m_known = state;
    m_seen = m_known;
    watch();
}

bool FileFollower::isChanged(const QString &path) const
{
    return digestOf(path) != m_known.value(m_paths.indexOf(path));
}

QByteArrayList FileFollower::state() const
{
    QByteArrayList all;
    for (const QString &path : m_paths)
        all += digestOf(path);
    return all;
}

void FileFollower::look()
{
    watch();
    const QByteArrayList now = state();
    if (std::exchange(m_seen, now) != now && now != m_known)
        emit changed();
}

/// A file that is replaced, as ours are, is not watched any more; what writes into the same file does not
/// change the folder.
void FileFollower::watch()
{
    const QString folder = nearestFolder(QFileInfo(m_paths.first()).absolutePath());
    if (const QStringList old = m_watcher.directories(); old != QStringList(folder)) {
        if (!old.isEmpty())
            m_watcher.removePaths(old);
        m_watcher.addPath(folder);
    }
    const QStringList watched = m_watcher.files();
    for (const QString &path : std::as_const(m_paths))
        if (!watched.contains(path) && QFileInfo::exists(path))
            m_watcher.addPath(path);
}

} // namespace wireloupe::workspace
