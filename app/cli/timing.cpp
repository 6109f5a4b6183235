#include "cli/timing.h"

#include <array>

#include <QStringList>

#include "formats/jsonobject.h"
#include "formats/times.h"

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

namespace {

using capture::ConnectionPhases;
using Duration = std::optional<std::chrono::nanoseconds>;

struct Entry
{
    const char *key;  ///< in JSON
    const char *name; ///< for people
    Duration duration;
};

std::array<Entry, 10> entriesOf(const ConnectionPhases &phases)
{
    const capture::PhaseTimes &times = phases.times;
    const bool isMeasured = phases.hasOpened && !times.isEmpty();
    return {{{"redirects", "redirects", phases.redirects},
             {"preparation", "preparation", times.preparation},
             {"address", "name lookup", times.address},
             {"tcp", "TCP", times.tcp},
             {"proxy", "proxy", times.proxy},
             {"tls", "TLS", times.tls},
             {"upgrade", "upgrade", times.upgrade},
             {"open", "open after", isMeasured ? Duration(capture::measuredTime(phases)) : Duration()},
             {"firstFrame", "first frame", phases.firstFrame},
             {"failed", "failed after", phases.failedAfter}}};
}

} // namespace

QString timingText(const ConnectionPhases &phases)
{
    QStringList lines;
    for (const Entry &entry : entriesOf(phases))
        if (entry.duration)
            lines +=
                u"%1 %2 ms"_s.arg(QLatin1StringView(entry.name), -12)
                    .arg(QString::number(static_cast<double>(entry.duration->count()) / 1e6, 'f', 3), 10);
    return lines.join(u'\n');
}

QByteArray timingJson(const ConnectionPhases &phases)
{
    formats::JsonObject object;
    object.addText("event", "timing");
    for (const Entry &entry : entriesOf(phases))
        if (entry.duration)
            object.addRaw(entry.key, formats::seconds(*entry.duration));
    return object.line();
}

} // namespace wireloupe::cli
