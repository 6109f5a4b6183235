#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QTabBar>
#include <QTextEdit>

#include "ui/plaintext.h"

// Judges whether what a widget shows is plain text of bounded length.

namespace wireloupe::test {

/// True where Qt would draw `text` as something else than what stands there. A tool tip made by
/// plainToolTip() is rich text whose every sign is escaped.
inline bool isRendered(QString text)
{
    if (text.startsWith(QLatin1String("<qt>")) && text.endsWith(QLatin1String("</qt>")))
        return text.mid(4, text.size() - 9).replace(QLatin1String("<br>"), QString()).contains(u'<');
    return Qt::mightBeRichText(text);
}

/// True where laying the text out could take as long as a peer wants it to.
inline bool isUnbounded(const QString &text)
{
    constexpr qsizetype maxEscape = 6; // "&quot;"
    const auto lines =
        text.startsWith(QLatin1String("<qt>")) ? text.count(QLatin1String("<br>")) : text.count(u'\n');
    return text.size() > maxEscape * ui::maxShownChars || lines >= ui::maxShownLines;
}

/// What is wrong with how the widget shows its texts; empty where all is well.
inline QString problemOf(const QWidget &widget)
{
    const QString which =
        QStringLiteral("%1 %2").arg(QLatin1String(widget.metaObject()->className()), widget.objectName());
    if (isRendered(widget.toolTip()))
        return which + QStringLiteral(": rich tool tip");
    if (isUnbounded(widget.toolTip()) || isUnbounded(widget.accessibleName()))
        return which + QStringLiteral(": endless tool tip or name");
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->openExternalLinks())
            return which + QStringLiteral(": opens links");
        const bool isAuto = label->textFormat() == Qt::AutoText || label->textFormat() == Qt::RichText;
        if (isAuto && Qt::mightBeRichText(label->text()))
            return which + QStringLiteral(": rich text");
        if (isUnbounded(label->text()))
            return which + QStringLiteral(": endless text");
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        if (isUnbounded(button->text()))
            return which + QStringLiteral(": endless text");
    if (const auto *bar = qobject_cast<const QTabBar *>(&widget))
        for (int tab = 0; tab < bar->count(); ++tab)
            if (isRendered(bar->tabToolTip(tab)) || isUnbounded(bar->tabToolTip(tab)))
                return which + QStringLiteral(": rich or endless tool tip of a tab");
    if (qobject_cast<const QTextEdit *>(&widget))
        return which + QStringLiteral(": a rich text view");
    return {};
}

inline QString problemOf(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QString tip = model.index(row, column, parent).data(Qt::ToolTipRole).toString();
            if (isRendered(tip) || isUnbounded(tip))
                return QStringLiteral("rich or endless tool tip in row %1, column %2").arg(row).arg(column);
        }
        const QString below = problemOf(model, model.index(row, 0, parent));
        if (!below.isEmpty())
            return below;
    }
    return {};
}

/// Of a widget and all in it.
inline QString problemIn(QWidget &root)
{
    QWidgetList all = root.findChildren<QWidget *>();
    all.prepend(&root);
    for (QWidget *widget : all) {
        if (const QString problem = problemOf(*widget); !problem.isEmpty())
            return problem;
        const auto *view = qobject_cast<QAbstractItemView *>(widget);
        if (!view || !view->model())
            continue;
        if (const QString problem = problemOf(*view->model()); !problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace wireloupe::test
