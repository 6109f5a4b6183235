#include "ui/words.h"

#include <QLocale>

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

QString sizeText(quint64 bytes)
{
    const int decimals = bytes < 1'000'000 ? 0 : 1;
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), decimals, QLocale::DataSizeSIFormat);
}

QString shortSizeText(quint64 bytes)
{
    if (bytes < 1000)
        return QString::number(bytes);
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeSIFormat);
}

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace wireloupe::ui
