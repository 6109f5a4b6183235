#include "ui/durationfield.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QSignalBlocker>

#include "ui/measuretext.h"
#include "ui/roundstep.h"

namespace wireloupe::ui {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Time = DurationField::Time;

namespace {

/// The box counts in microseconds, to a nanosecond.
constexpr double nanosecondsInOne = 1'000;
constexpr int shownDecimals = 3;

struct Unit
{
    Time length;
    QStringView name;  ///< as it is shown
    QStringView other; ///< as it can be written, too
};

constexpr std::array<Unit, 5> units{
    {{1us, u"µs", u"us"}, {1ms, u"ms", u"ms"}, {1s, u"s", u"s"}, {1min, u"min", u"m"}, {1h, u"h", u"h"}}};

/// The largest that `time` is a whole number of, or the smallest.
const Unit &unitOf(Time time)
{
    const auto found = std::find_if(units.rbegin(), units.rend(), [time](const Unit &unit) {
        return time.count() % unit.length.count() == 0;
    });
    return found == units.rend() ? units.front() : *found;
}

double inUnits(Time time, Time unit)
{
    return static_cast<double>(time.count()) / static_cast<double>(unit.count());
}

Time toTime(double microseconds)
{
    return Time(std::llround(microseconds * nanosecondsInOne));
}

double fromTime(Time time)
{
    return static_cast<double>(time.count()) / nanosecondsInOne;
}

/// The next of 1, 2, 5, 10, 20 and so on, above `number` or below it.
double nextRound(double number, bool isUp)
{
    constexpr double beyond = 1e-8;
    return roundStep(number * (isUp ? 1 + beyond : 1 - beyond), isUp);
}

} // namespace

DurationField::DurationField(const QString &name, Time least, Time most, QWidget *parent)
    : QDoubleSpinBox(parent)
{
    setObjectName(name);
    setDecimals(shownDecimals);
    setRange(fromTime(least), fromTime(most));
    setKeyboardTracking(false); // what is half written is of no unit yet
    connect(this, &QDoubleSpinBox::valueChanged, this, &DurationField::edited);
}

Time DurationField::time() const
{
    return toTime(value());
}

void DurationField::setTime(Time time)
{
    const QSignalBlocker quiet(this);
    setValue(fromTime(time));
}

QString DurationField::textOf(Time time)
{
    const Unit &unit = unitOf(time);
    return measureText(inUnits(time, unit.length), unit.name);
}

std::optional<Time> DurationField::timeFrom(const QString &text, Time unit)
{
    const auto written = measureFrom(text);
    if (!written)
        return std::nullopt;
    const auto found = std::ranges::find_if(units, [&name = written->unit](const Unit &each) {
        return each.name.compare(name, Qt::CaseInsensitive) == 0 ||
               each.other.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (!written->unit.isEmpty() && found == units.end())
        return std::nullopt;
    constexpr double most = 1e18;
    const Time length = written->unit.isEmpty() ? unit : found->length;
    return Time(std::llround(std::min(most, written->number * static_cast<double>(length.count()))));
}

Time DurationField::unit() const
{
    return unitOf(time()).length;
}

void DurationField::stepBy(int steps)
{
    for (int i = 0; i < std::abs(steps); ++i) {
        const double length = fromTime(unit());
        setValue(length * nextRound(value() / length, steps > 0));
    }
}

QString DurationField::textFromValue(double value) const
{
    return textOf(toTime(value));
}

double DurationField::valueFromText(const QString &text) const
{
    const auto time = timeFrom(text, unit());
    return time ? fromTime(*time) : value();
}

QValidator::State DurationField::validate(QString &text, int &) const
{
    const auto time = timeFrom(text, unit());
    const bool isInRange = time && fromTime(*time) >= minimum() && fromTime(*time) <= maximum();
    return isInRange ? QValidator::Acceptable : QValidator::Intermediate;
}

/// What is out of range becomes the nearest in it; what is no time, the one before.
void DurationField::fixup(QString &text) const
{
    const auto time = timeFrom(text, unit());
    text = textFromValue(time ? std::clamp(fromTime(*time), minimum(), maximum()) : value());
}

QSize DurationField::sizeHint() const
{
    return QDoubleSpinBox::sizeHint() + spareForText();
}

QSize DurationField::minimumSizeHint() const
{
    return QDoubleSpinBox::minimumSizeHint() + spareForText();
}

QSize DurationField::spareForText() const
{
    return spareFor(textOf(std::chrono::milliseconds(500)),
                    {textFromValue(minimum()), textFromValue(maximum())}, fontMetrics());
}

} // namespace wireloupe::ui
