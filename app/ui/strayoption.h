#pragma once

#include <QStringList>

namespace wireloupe::ui {

/// Of the command line that opens the window: the first option that nobody knows, and that is no file either;
/// empty where there is none. `words`: without those that Qt has taken by then.
QString strayOption(const QStringList &words);

/// The same before Qt has looked at all of its own, as when it has found no display: those are passed over.
QString strayOptionBesideQts(QStringList words);

/// Says so on standard error. The status to end with.
int refuseOption(const QString &option);

} // namespace wireloupe::ui
