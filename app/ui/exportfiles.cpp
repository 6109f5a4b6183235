#include "ui/exportfiles.h"

#include <QFileInfo>

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 100;

} // namespace

QString exportFileName(QString name, const QString &fallback)
{
    name.truncate(longestName);
    for (QChar &c : name)
        if (!c.isLetterOrNumber() && c != u'-' && c != u'.')
            c = u'_';
    return name.isEmpty() ? fallback : name;
}

QString freeExportPath(const QString &stem, const QString &suffix)
{
    constexpr int second = 2;
    QString path = stem + u'.' + suffix;
    for (int number = second; QFileInfo::exists(path); ++number)
        path = stem + u'-' + QString::number(number) + u'.' + suffix;
    return path;
}

} // namespace wireloupe::ui
