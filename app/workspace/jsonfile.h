#pragma once

#include <functional>

#include <QByteArray>
#include <QString>

namespace wireloupe::workspace {

/// What is wrong with a file of ours.
enum class FileProblem : quint8 {
    None,
    CannotRead,   ///< the system's words are in the detail
    NotJson,      ///< the detail says where, or the parser's words where there is no such place
    NotWorkspace, ///< JSON, but something else; the detail says what and where
    NewerVersion, ///< written by a later version of the program
};

struct FileFault
{
    FileProblem problem = FileProblem::None;
    QString detail = {};
};

/// What became of reading a file.
struct FileReport
{
    bool existed = false;
    FileProblem problem = FileProblem::None;
    QString error; ///< why it could not be read, in the parser's or the system's words; empty: all is well
    QString setAsideAs;    ///< the file's new name, if it could not be read
    QString setAsideError; ///< why it could not be renamed either: it is still at its place

    /// False where writing to the same path would overwrite what could not be read.
    bool maySave() const { return problem == FileProblem::None || !setAsideAs.isEmpty(); }
};

/// Reads the file at `path`, where there is one, and hands it to `parse`. One with a fault is renamed to
/// "NAME.unreadable-YYYYMMDD-HHMMSS" beside it, never overwritten.
FileReport readJsonFile(const QString &path, const std::function<FileFault(const QByteArray &)> &parse);

/// The same, but a file with a fault stays where it is.
FileReport peekJsonFile(const QString &path, const std::function<FileFault(const QByteArray &)> &parse);

/// Whether files in the folder can be made or replaced; of one that is not there yet, whether it can be made.
bool canWriteIn(const QString &folder);

/// Moves a file out of the way as readJsonFile() does; what is known of it goes to `report`.
void setAside(const QString &path, FileReport &report);

enum class Readers : quint8 {
    AsBefore, ///< a new file: its owner alone; one that was there: as it was
    Owner,    ///< its owner alone, whatever it was
};

/// Writes `path` whole or not at all, and makes its folder where there is none. Empty on success, else what
/// the system said.
QString writeJsonFile(const QString &path, const QByteArray &json, Readers readers);

} // namespace wireloupe::workspace
