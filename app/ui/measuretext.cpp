#include "ui/measuretext.h"

#include <algorithm>

#include <QLocale>

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

QLocale plainLocale()
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator | QLocale::RejectGroupSeparator);
    return locale;
}

std::optional<double> numberFrom(const QString &text)
{
    bool isNumber = false;
    for (const QLocale &locale : {plainLocale(), QLocale::c()})
        if (const double number = locale.toDouble(text, &isNumber); isNumber && number >= 0)
            return number;
    return std::nullopt;
}

} // namespace

QString measureText(double number, QStringView unit)
{
    return u"%1 %2"_s.arg(plainLocale().toString(number, 'f', QLocale::FloatingPointShortest), unit);
}

std::optional<WrittenMeasure> measureFrom(const QString &text)
{
    const QString trimmed = text.trimmed();
    const auto begin = std::find_if(trimmed.begin(), trimmed.end(), [](QChar c) { return c.isLetter(); });
    const auto number = numberFrom(trimmed.first(begin - trimmed.begin()).trimmed());
    if (!number)
        return std::nullopt;
    return WrittenMeasure{.number = *number, .unit = trimmed.sliced(begin - trimmed.begin())};
}

QSize spareFor(const QString &usual, const QStringList &counted, const QFontMetrics &metrics)
{
    int widest = 0;
    for (const QString &text : counted)
        widest = std::max(widest, metrics.horizontalAdvance(text));
    return {std::max(0, metrics.horizontalAdvance(usual) - widest), 0};
}

} // namespace wireloupe::ui
