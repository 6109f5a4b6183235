#pragma once

#include <optional>

#include <QFontMetrics>
#include <QSize>
#include <QStringList>

namespace wireloupe::ui {

/// A number and the unit behind it, as a person writes them: "1.5 MiB".
struct WrittenMeasure
{
    double number;
    QString unit; ///< empty: none
};

/// As a field shows it: "64 MiB". Without group separators, which other people write as a decimal sign.
QString measureText(double number, QStringView unit);
/// Nothing where it does not begin with a number, in the language of the user or as programs write it, or
/// where that is negative.
std::optional<WrittenMeasure> measureFrom(const QString &text);
/// How much wider `usual` is than the widest of `counted`, by which a field of Qt's takes its width: none
/// where it is not.
QSize spareFor(const QString &usual, const QStringList &counted, const QFontMetrics &metrics);

} // namespace wireloupe::ui
