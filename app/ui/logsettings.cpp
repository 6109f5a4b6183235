#include "ui/logsettings.h"

#include <algorithm>
#include <array>

#include "session/runninglogs.h"
#include "ui/captureshelf.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

struct Field
{
    int LogSettings::*number;
    Option<int> option;
};

constexpr qint64 megabyte = 1 << 20;

Field field(const QString &key, int LogSettings::*number, int least, int most)
{
    return {number, {u"log/"_s + key, LogSettings().*number, workspace::Range{least, most}}};
}

const auto &fields()
{
    using S = LogSettings;
    static const std::array all{
        field(u"megabytes"_s, &S::megabytes, 0, S::maxMegabytes),
        field(u"rows"_s, &S::rows, 0, S::maxRows),
        field(u"minutes"_s, &S::minutes, 0, S::maxMinutes),
        field(u"closedMegabytes"_s, &S::closedMegabytes, 0, S::maxMegabytes),
        field(u"closedDays"_s, &S::closedDays, 1, S::maxDays),
    };
    return all;
}

} // namespace

capture::RingLimit LogSettings::ring() const
{
    return {.bytes = megabytes * megabyte, .rows = rows, .age = std::chrono::minutes(minutes)};
}

capture::ClosedLimit LogSettings::closed() const
{
    return {.bytes = closedMegabytes * megabyte, .age = std::chrono::days(closedDays)};
}

const Option<int> &LogSettings::option(int LogSettings::*number)
{
    return std::ranges::find(fields(), number, &Field::number)->option;
}

LogSettings LogSettings::load()
{
    LogSettings loaded;
    for (const Field &field : fields())
        loaded.*field.number = Options::instance().get(field.option);
    return loaded;
}

void LogSettings::save() const
{
    for (const Field &field : fields())
        Options::instance().set(field.option, this->*field.number);
}

void followLogSettings(session::RunningLogs &logs, CaptureShelf &shelf)
{
    const auto apply = [&logs, &shelf] {
        const LogSettings settings = LogSettings::load();
        logs.setLimit(settings.ring());
        shelf.setLimit(settings.closed());
    };
    apply();
    QObject::connect(&Options::instance(), &Options::changed, &shelf, [apply](const QString &key) {
        if (key.startsWith("log/"_L1))
            apply();
    });
}

} // namespace wireloupe::ui
