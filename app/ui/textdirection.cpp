#include "ui/textdirection.h"

#include <QGuiApplication>
#include <QLineEdit>
#include <QMargins>

namespace wireloupe::ui {

namespace {

void update(QLineEdit &edit)
{
    const bool isCode = !edit.text().isEmpty() && !edit.text().isRightToLeft();
    if (isCode && QGuiApplication::isRightToLeft())
        edit.setLayoutDirection(Qt::LeftToRight);
    else
        edit.unsetLayoutDirection();
}

} // namespace

QString isolated(const QString &code)
{
    constexpr QChar leftToRightIsolate(0x2066);
    constexpr QChar popIsolate(0x2069);
    return QGuiApplication::isRightToLeft() ? leftToRightIsolate + code + popIsolate : code;
}

QMargins directedMargins(int start, int top, int end, int bottom)
{
    return QGuiApplication::isRightToLeft() ? QMargins(end, top, start, bottom)
                                            : QMargins(start, top, end, bottom);
}

void followContent(QLineEdit &edit)
{
    constexpr const char *followsContent = "wireloupeFollowsContent";
    // One that has been told a direction keeps it.
    if (edit.property(followsContent).toBool() || edit.testAttribute(Qt::WA_SetLayoutDirection))
        return;
    edit.setProperty(followsContent, true);
    QObject::connect(&edit, &QLineEdit::textChanged, &edit, [&edit] { update(edit); });
    update(edit);
}

} // namespace wireloupe::ui
