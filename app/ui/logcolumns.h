#pragma once

#include <QVariant>

namespace wireloupe::ui {

// What the columns of the frame log are called, and how they stand; of FrameLogModel::Column.

QString columnTitle(int column);
/// The title in whole words, to be read out.
QString columnWords(int column);
/// A sentence where the title needs one; else nothing.
QVariant columnHint(int column);
/// Numbers stand at the right: a Qt::Alignment.
QVariant columnAlignment(int column);

} // namespace wireloupe::ui
