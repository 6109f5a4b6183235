#include "ui/durationfield.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QLocale>
#include <QSignalBlocker>

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

QLocale plainLocale()
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator | QLocale::RejectGroupSeparator);
    return locale;
}

/// In the language of the user, or as programs write it.
std::optional<double> numberFrom(const QString &text)
{
    bool isNumber = false;
    for (const QLocale &locale : {plainLocale(), QLocale::c()})
        if (const double number = locale.toDouble(text, &isNumber); isNumber && number >= 0)
            return number;
    return std::nullopt;
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
    return u"%1 %2"_s.arg(
        plainLocale().toString(inUnits(time, unit.length), 'f', QLocale::FloatingPointShortest), unit.name);
}

std::optional<Time> DurationField::timeFrom(const QString &text, Time unit)
{
    const QString trimmed = text.trimmed();
    const auto begin = std::find_if(trimmed.begin(), trimmed.end(), [](QChar c) { return c.isLetter(); });
    const QStringView name = QStringView(trimmed).sliced(begin - trimmed.begin());
    const auto number = numberFrom(trimmed.first(begin - trimmed.begin()).trimmed());
    const auto found = std::ranges::find_if(units, [name](const Unit &each) {
        return name.compare(each.name, Qt::CaseInsensitive) == 0 ||
               name.compare(each.other, Qt::CaseInsensitive) == 0;
    });
    if (!number || (!name.isEmpty() && found == units.end()))
        return std::nullopt;
    constexpr double most = 1e18;
    const Time length = name.isEmpty() ? unit : found->length;
    return Time(std::llround(std::min(most, *number * static_cast<double>(length.count()))));
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

} // namespace wireloupe::ui
