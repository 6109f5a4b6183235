#include "ui/headernamedelegate.h"

#include <QCompleter>
#include <QLineEdit>

namespace wireloupe::ui {

QWidget *HeaderNameDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                          const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        static const QStringList names{QStringLiteral("Accept-Language"),
                                       QStringLiteral("Authorization"),
                                       QStringLiteral("Cache-Control"),
                                       QStringLiteral("Cookie"),
                                       QStringLiteral("Host"),
                                       QStringLiteral("Origin"),
                                       QStringLiteral("Pragma"),
                                       QStringLiteral("User-Agent"),
                                       QStringLiteral("X-Api-Key"),
                                       QStringLiteral("X-Forwarded-For"),
                                       QStringLiteral("X-Request-Id")};
        auto *completer = new QCompleter(names, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        line->setCompleter(completer);
    }
    return editor;
}

} // namespace wireloupe::ui
