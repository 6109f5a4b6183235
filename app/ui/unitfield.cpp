#include "ui/unitfield.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

#include <QLineEdit>

#include "ui/measuretext.h"

namespace wireloupe::ui {

namespace {

struct Unit
{
    int size;          ///< in the one that is counted
    QStringView name;  ///< as it is shown
    QStringView other; ///< as it can be written, too
};

constexpr Unit times[] = {
    {1, u"ms", u"msec"}, {1'000, u"s", u"sec"}, {60'000, u"min", u"min"}, {3'600'000, u"h", u"h"}};
constexpr Unit kibibytes[] = {{1, u"KiB", u"KB"}, {1 << 10, u"MiB", u"MB"}, {1 << 20, u"GiB", u"GB"}};
constexpr Unit mebibytes[] = {{1, u"MiB", u"MB"}, {1 << 10, u"GiB", u"GB"}, {1 << 20, u"TiB", u"TB"}};

std::span<const Unit> unitsOf(CountedIn counted)
{
    switch (counted) {
    case CountedIn::Milliseconds:
        return times;
    case CountedIn::Kibibytes:
        return kibibytes;
    case CountedIn::Mebibytes:
        return mebibytes;
    }
    Q_UNREACHABLE();
}

/// The largest that `value` is a whole number of. Of nothing, the smallest.
const Unit &unitFor(int value, std::span<const Unit> units)
{
    const auto isWhole = [value](const Unit &unit) { return value != 0 && value % unit.size == 0; };
    const auto found = std::find_if(units.rbegin(), units.rend(), isWhole);
    return found == units.rend() ? units.front() : *found;
}

/// Its first letter is enough of a size: "64 M". Nothing where it is none of them.
std::optional<int> unitNamed(const QString &name, std::span<const Unit> units)
{
    const auto isMeant = [&name](const Unit &unit) {
        return unit.name.compare(name, Qt::CaseInsensitive) == 0 ||
               unit.other.compare(name, Qt::CaseInsensitive) == 0 ||
               (unit.other.endsWith(u'B') && unit.other.first(1).compare(name, Qt::CaseInsensitive) == 0);
    };
    const auto found = std::find_if(units.begin(), units.end(), isMeant);
    return found == units.end() ? std::nullopt : std::optional(found->size);
}

} // namespace

UnitField::UnitField(CountedIn counted, QWidget *parent) : QSpinBox(parent), m_counted(counted) {}

/// Nothing where it is no number of a unit.
std::optional<int> UnitField::read(const QString &text) const
{
    const auto written = measureFrom(text);
    if (!written)
        return std::nullopt;
    const auto unit =
        written->unit.isEmpty() ? std::optional(m_unit) : unitNamed(written->unit, unitsOf(m_counted));
    if (!unit)
        return std::nullopt;
    constexpr double most = std::numeric_limits<int>::max();
    return static_cast<int>(std::llround(std::min(most, written->number * *unit)));
}

/// That of the text, which the user is about to change.
void UnitField::noteUnit()
{
    if (const auto written = measureFrom(lineEdit()->text()))
        m_unit = unitNamed(written->unit, unitsOf(m_counted)).value_or(m_unit);
}

void UnitField::focusInEvent(QFocusEvent *event)
{
    noteUnit();
    QSpinBox::focusInEvent(event);
}

void UnitField::keyPressEvent(QKeyEvent *event)
{
    noteUnit();
    QSpinBox::keyPressEvent(event);
}

QString UnitField::textFromValue(int value) const
{
    const Unit &unit = unitFor(value, unitsOf(m_counted));
    const int amount = value / unit.size; // the greatest unit that leaves no rest
    return measureText(amount, unit.name);
}

int UnitField::valueFromText(const QString &text) const
{
    return read(text).value_or(value());
}

QValidator::State UnitField::validate(QString &text, int &) const
{
    const auto number = read(text);
    const bool isInRange = number && *number >= minimum() && *number <= maximum();
    return isInRange ? QValidator::Acceptable : QValidator::Intermediate;
}

/// What is out of range becomes the nearest in it; what cannot be read, the number before.
void UnitField::fixup(QString &text) const
{
    text = textFromValue(std::clamp(read(text).value_or(value()), minimum(), maximum()));
}

/// By one of what is shown, where no other step is set: from 64 MiB to 65 MiB.
void UnitField::stepBy(int steps)
{
    const int shown = unitFor(value(), unitsOf(m_counted)).size;
    const bool isSet = singleStep() > 1 || stepType() != DefaultStepType;
    const bool leavesUnit = qint64{value()} + qint64{steps} * shown < shown;
    if (isSet || leavesUnit)
        return QSpinBox::stepBy(steps);
    setSingleStep(shown);
    QSpinBox::stepBy(steps);
    setSingleStep(1);
}

/// Between round numbers there are longer ones: "1023 KiB" below "1 MiB". The longest of all are rare, and
/// scroll.
QSize UnitField::sizeHint() const
{
    constexpr int usuallyMost = 99'999;
    const QString longest = measureText(std::min(maximum(), usuallyMost), unitsOf(m_counted).front().name);
    return QSpinBox::sizeHint() +
           spareFor(longest, {textFromValue(minimum()), textFromValue(maximum()), specialValueText()},
                    fontMetrics());
}

} // namespace wireloupe::ui
