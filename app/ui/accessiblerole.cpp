#include "ui/accessiblerole.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace wireloupe::ui {

namespace {

constexpr char roleProperty[] = "_wireloupe_accessibleRole";

QAccessibleInterface *makeAccessible(const QString & /*className*/, QObject *object)
{
    const QVariant role = object->isWidgetType() ? object->property(roleProperty) : QVariant();
    if (!role.isValid())
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object),
                                 static_cast<QAccessible::Role>(role.toInt()));
}

} // namespace

void setAccessibleRole(QWidget &widget, QAccessible::Role role)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(isInstalled)
    widget.setProperty(roleProperty, static_cast<int>(role));
}

} // namespace wireloupe::ui
