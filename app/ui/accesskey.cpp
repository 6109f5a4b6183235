#include "ui/accesskey.h"

#include <QRegularExpression>

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

QString withoutAccessKey(const QString &text)
{
    static const QRegularExpression behind(u"\\(&\\w\\)"_s);
    static const QRegularExpression mark(u"&(&?)"_s);
    return QString(text).remove(behind).replace(mark, u"\\1"_s);
}

} // namespace wireloupe::ui
