#include "formats/sqliteexport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include "formats/sqliteschema.h"
#include "formats/sqlitewriter.h"
#include "formats/translated.h"

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace wireloupe::formats {
namespace {

// Nothing has to be undone in a file that is thrown away when anything fails.
constexpr char settings[] = "PRAGMA page_size = 16384; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
                            "PRAGMA locking_mode = EXCLUSIVE; PRAGMA encoding = 'UTF-8'; BEGIN;";

FeedEnd fill(SqliteDatabase &database, const ExportRequest &request, const Progress &progress,
             qint64 &written)
{
    const capture::Store &store = *request.store;
    database.run(settings);
    database.run(sqliteTables);
    RowFeed feed(store, progress);
    if (request.rows)
        feed.setTotal(request.rows->size());
    FeedEnd end = FeedEnd::Reached;
    {
        SqliteWriter writer(database, {store.startedAt(), store.marks()});
        const auto take = [&](const capture::RecordView &record) {
            writer.write(record);
            return database.isSound();
        };
        end = request.rows ? feed.these(*request.rows, take) : feed.all(take);
        if (end != FeedEnd::Reached)
            return end;
        writer.end();
        written = writer.written();
    }
    // Indexes take their time too.
    database.askWhileRunning([&] {
        end = end == FeedEnd::Reached ? feed.report() : end;
        return end == FeedEnd::Reached;
    });
    database.run(sqliteViews);
    database.askWhileRunning({});
    database.run(
        ("PRAGMA user_version = " + QByteArray::number(sqliteSchemaVersion) + "; COMMIT;").constData());
    return end;
}

/// What SQLite left in the system's hands.
bool sync(QFile &file)
{
#ifdef Q_OS_UNIX
    return file.open(QIODevice::ReadWrite) && fsync(file.handle()) == 0;
#else
    return true;
#endif
}

/// Over what is there, in one step where the system has one.
bool replace(const QString &from, const QString &to)
{
#ifdef Q_OS_UNIX
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
#else
    QFile::remove(to);
    return QFile::rename(from, to);
#endif
}

/// A file as QSaveFile would have made it: of the mode of the one that it replaces, else as the user's mask
/// says.
QFileDevice::Permissions permissionsFor(const QString &path)
{
    if (QFileInfo::exists(path))
        return QFile::permissions(path);
    constexpr auto usual =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    return usual;
}

} // namespace

ExportResult exportToSqlite(const ExportRequest &request, const Progress &progress)
{
    const QFileInfo target(request.path);
    QTemporaryFile file(target.absoluteDir().filePath(target.fileName() + QStringLiteral(".XXXXXX")));
    if (!file.open())
        return {0, false, file.errorString()};
    file.close();
    ExportResult result;
    SqliteDatabase database(file.fileName());
    const FeedEnd end = fill(database, request, progress, result.written);
    database.close();
    if (end == FeedEnd::Cancelled)
        return {0, true, {}};
    if (end == FeedEnd::Cleared)
        return {0, false, translated(QT_TRANSLATE_NOOP("words", "the log was cleared meanwhile"))};
    if (!database.isSound())
        return {0, false, database.error()};
    QFile written(file.fileName());
    const auto permissions = permissionsFor(request.path);
    if (!sync(written) || !written.setPermissions(permissions) || !replace(file.fileName(), request.path))
        return {0, false, qt_error_string()};
    file.setAutoRemove(false);
    return result;
}

} // namespace wireloupe::formats
