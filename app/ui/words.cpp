#include "ui/words.h"

#include <QLocale>

#include "formats/damagewords.h"
#include "formats/words.h"
#include "ui/textdirection.h"

namespace wireloupe::ui {

QString clockText(std::chrono::seconds time)
{
    const auto total = time.count();
    const auto twoDigits = [](auto value) {
        return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0'));
    };
    return twoDigits(total / 3600) + QLatin1Char(':') + twoDigits(total / 60 % 60) + QLatin1Char(':') +
           twoDigits(total % 60);
}

QString durationText(std::chrono::nanoseconds time)
{
    return measuresIsolated(formats::duration(time));
}

QString sizeText(quint64 bytes)
{
    return measuresIsolated(formats::dataSize(bytes));
}

QString shortSizeText(quint64 bytes)
{
    if (bytes < 1000)
        return QString::number(bytes);
    return measuresIsolated(
        QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeSIFormat));
}

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace wireloupe::ui
