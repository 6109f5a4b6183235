#include "ui/storage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryFile>

#include "capture/unsavedfolder.h"
#include "session/authorityfolder.h"
#include "ui/savedconnections.h"
#include "workspace/savedfilters.h"
#include "workspace/treefile.h"
#include "workspace/trustedcertificates.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("Storage", source);
}

} // namespace

FolderState judgeFolder(const QString &path)
{
    if (QDir::isRelativePath(path))
        return FolderState::NotAbsolute;
    const QFileInfo folder(path);
    if (!folder.exists())
        return FolderState::Missing;
    if (!folder.isDir())
        return FolderState::NotAFolder;
    // By writing: a file system may refuse what permissions promise.
    QTemporaryFile probe(QDir(path).filePath(u"wireloupe-XXXXXX.tmp"_s));
    return probe.open() ? FolderState::Usable : FolderState::NotWritable;
}

QString wordsOf(FolderState state)
{
    switch (state) {
    case FolderState::Usable:
        return {};
    case FolderState::NotAbsolute:
        return translated(QT_TRANSLATE_NOOP("Storage", "Write the full path of the folder."));
    case FolderState::Missing:
        return translated(QT_TRANSLATE_NOOP("Storage", "There is no such folder."));
    case FolderState::NotAFolder:
        return translated(QT_TRANSLATE_NOOP("Storage", "This is a file, not a folder."));
    case FolderState::NotWritable:
        return translated(QT_TRANSLATE_NOOP("Storage", "Nothing can be written to this folder."));
    }
    Q_UNREACHABLE();
}

const Option<QString> &logFolderOption()
{
    static const Option<QString> option(u"storage/logs"_s, {}, [](const QString &path) {
        return path.isEmpty() || QDir::isAbsolutePath(path);
    });
    return option;
}

QString useLogFolder()
{
    const QString wanted = Options::instance().get(logFolderOption());
    const FolderState state = wanted.isEmpty() ? FolderState::Usable : judgeFolder(wanted);
    capture::setUnsavedFolder(state == FolderState::Usable ? wanted : QString());
    if (state == FolderState::Usable)
        return {};
    return translated(
               QT_TRANSLATE_NOOP("Storage", "Logs are kept in the usual folder for now, not in “%1”. %2"))
        .arg(QDir::toNativeSeparators(wanted), wordsOf(state));
}

QList<StoredThing> storedThings()
{
    const QString connections = SavedConnections::defaultPath();
    return {
        {translated(QT_TRANSLATE_NOOP("Storage", "Saved connections")),
         translated(QT_TRANSLATE_NOOP("Storage", "Without passwords and tokens")), connections},
        {translated(QT_TRANSLATE_NOOP("Storage", "Passwords and tokens")),
         translated(QT_TRANSLATE_NOOP("Storage", "Only you can read them, but they are not encrypted")),
         workspace::secretsPathFor(connections)},
        {translated(QT_TRANSLATE_NOOP("Storage", "Trusted certificates")),
         {},
         workspace::TrustedCertificates::defaultPath()},
        {translated(QT_TRANSLATE_NOOP("Storage", "Saved filters")),
         {},
         workspace::SavedFilters::defaultPath()},
        {translated(QT_TRANSLATE_NOOP("Storage", "Authority of the local server")),
         translated(QT_TRANSLATE_NOOP("Storage", "The key and certificate behind its TLS")),
         session::authorityFolder()},
        {translated(QT_TRANSLATE_NOOP("Storage", "Settings")),
         translated(QT_TRANSLATE_NOOP("Storage", "What this dialog changes, layout and open tabs")),
         QSettings().fileName()},
    };
}

} // namespace wireloupe::ui
