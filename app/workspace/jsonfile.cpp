#include "workspace/jsonfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace wireloupe::workspace {

namespace {

using namespace Qt::StringLiterals;

FileFault readInto(const QString &path, const std::function<FileFault(const QByteArray &)> &parse)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {FileProblem::CannotRead, file.errorString()};
    const QByteArray json = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return {FileProblem::CannotRead, file.errorString()};
    return parse(json);
}

} // namespace

FileReport peekJsonFile(const QString &path, const std::function<FileFault(const QByteArray &)> &parse)
{
    FileReport report;
    const QFileInfo info(path);
    report.existed = info.exists() || info.isSymLink();
    if (!report.existed)
        return report;
    const FileFault fault = readInto(path, parse);
    report.problem = fault.problem;
    report.error = fault.detail;
    return report;
}

FileReport readJsonFile(const QString &path, const std::function<FileFault(const QByteArray &)> &parse)
{
    FileReport report = peekJsonFile(path, parse);
    if (report.problem != FileProblem::None)
        setAside(path, report);
    return report;
}

bool canWriteIn(const QString &folder)
{
    QFileInfo nearest(folder);
    while (!nearest.exists() && nearest.filePath() != nearest.path())
        nearest.setFile(nearest.path());
    return nearest.isDir() && nearest.isWritable();
}

void setAside(const QString &path, FileReport &report)
{
    const QString base =
        path + u".unreadable-"_s + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    QString name = base;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = base + u'-' + QString::number(i);

    QFile file(path);
    if (file.rename(name))
        report.setAsideAs = name;
    else
        report.setAsideError = file.errorString();
}

QString writeJsonFile(const QString &path, const QByteArray &json, Readers readers)
{
    const QFileInfo info(path);
    if (!QDir().mkpath(info.absolutePath()))
        return u"%1: no such folder, and it cannot be made"_s.arg(info.absolutePath());

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    const bool isForOwner = readers == Readers::Owner || !info.exists();
    if (isForOwner && !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
        readers == Readers::Owner)
        return file.errorString();
    file.write(json);
    // commit() alone overlooks an error of the flush that it begins with, and would put a torn file in place.
    if (!file.flush())
        return file.errorString();
    return file.commit() ? QString() : file.errorString();
}

} // namespace wireloupe::workspace
