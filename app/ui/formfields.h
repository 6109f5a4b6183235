#pragma once

#include <QList>
#include <QString>

class QBoxLayout;
class QFormLayout;
class QLabel;
class QScrollArea;
class QWidget;

namespace wireloupe::ui {

// Parts that the pages of settings are made of, alike everywhere.

/// A form without margins, its fields as wide as there is room.
QFormLayout *addForm(QWidget *parent);
/// Columns side by side, or below each other.
void setStacked(QBoxLayout &columns, bool isStacked);
/// A row with its label, by which tools for accessibility know the field too.
void addField(QFormLayout &form, const QString &label, QWidget *field);
/// The name of a field that stands beside it in a row.
QLabel *rowLabel(const QString &text, QWidget *field, QWidget *parent);
/// Secondary words that wrap; plain text.
QLabel *mutedLabel(const QString &text, QWidget *parent);
/// Fields below each other, all as wide as the widest.
void alignWidths(const QList<QWidget *> &fields);
/// The page itself where there is room, with a scroll bar where there is none.
QScrollArea *scrollable(QWidget *page);

} // namespace wireloupe::ui
