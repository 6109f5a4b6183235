#include "ui/logsettings.h"

#include <array>

#include <QSettings>

namespace wireloupe::ui {
namespace {

struct Field
{
    const char *key;
    int LogSettings::*value;
    int least;
    int most;
};

constexpr std::array fields{
    Field{"log/megabytes", &LogSettings::megabytes, 0, LogSettings::maxMegabytes},
    Field{"log/rows", &LogSettings::rows, 0, LogSettings::maxRows},
    Field{"log/minutes", &LogSettings::minutes, 0, LogSettings::maxMinutes},
    Field{"log/closedMegabytes", &LogSettings::closedMegabytes, 0, LogSettings::maxMegabytes},
    Field{"log/closedDays", &LogSettings::closedDays, 1, LogSettings::maxDays},
};

constexpr qint64 megabyte = 1 << 20;

} // namespace

capture::RingLimit LogSettings::ring() const
{
    return {.bytes = megabytes * megabyte, .rows = rows, .age = std::chrono::minutes(minutes)};
}

capture::ClosedLimit LogSettings::closed() const
{
    return {.bytes = closedMegabytes * megabyte, .age = std::chrono::days(closedDays)};
}

LogSettings LogSettings::load()
{
    const QSettings settings;
    LogSettings loaded;
    for (const Field &field : fields) {
        bool isNumber = false;
        const int value = settings.value(QLatin1String(field.key)).toInt(&isNumber);
        if (isNumber && value >= field.least && value <= field.most)
            loaded.*field.value = value;
    }
    return loaded;
}

void LogSettings::save() const
{
    QSettings settings;
    for (const Field &field : fields)
        settings.setValue(QLatin1String(field.key), this->*field.value);
}

} // namespace wireloupe::ui
