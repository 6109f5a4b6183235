#include "workspace/treefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace wireloupe::workspace {

namespace {

using namespace Qt::StringLiterals;

TreeResult read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {nullptr, TreeProblem::CannotRead, file.errorString()};
    const QByteArray json = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return {nullptr, TreeProblem::CannotRead, file.errorString()};
    return parseTree(json);
}

void setAside(const QString &path, LoadResult &result)
{
    const QString base =
        path + u".unreadable-"_s + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    QString name = base;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = base + u'-' + QString::number(i);

    QFile file(path);
    if (file.rename(name))
        result.setAsideAs = name;
    else
        result.setAsideError = file.errorString();
}

} // namespace

LoadResult load(const QString &path)
{
    LoadResult result;
    const QFileInfo info(path);
    result.existed = info.exists() || info.isSymLink();
    if (result.existed) {
        TreeResult read = workspace::read(path);
        result.tree = std::move(read.tree);
        result.problem = read.problem;
        result.error = read.detail;
        if (result.problem != TreeProblem::None)
            setAside(path, result);
    }
    if (!result.tree)
        result.tree = std::make_unique<Tree>();
    return result;
}

QString save(const Tree &tree, const QString &path)
{
    const QFileInfo info(path);
    if (!QDir().mkpath(info.absolutePath()))
        return u"%1: no such folder, and it cannot be made"_s.arg(info.absolutePath());

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    if (!info.exists())
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(serialize(tree));
    // commit() alone overlooks an error of the flush that it begins with, and would put a torn file in place.
    if (!file.flush())
        return file.errorString();
    return file.commit() ? QString() : file.errorString();
}

} // namespace wireloupe::workspace
