#include "ui/ratefield.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include "ui/numberfields.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace std::chrono_literals;

namespace {

constexpr int mostTimes = 100'000;
constexpr std::chrono::milliseconds longestPeriod = 24h;

std::chrono::milliseconds periodOf(int unit)
{
    return unit == 1 ? 1s : 60s;
}

} // namespace

RateField::RateField(const QString &name, QWidget *parent)
    : QWidget(parent), m_number(numberField(name, 1, mostTimes, this)), m_unit(new QComboBox(this))
{
    m_number->setAccessibleName(tr("How often"));
    m_unit->setObjectName(name + QStringLiteral("Unit"));
    m_unit->setAccessibleName(tr("Unit of how often"));
    m_unit->addItems({tr("ms apart"), tr("a second"), tr("a minute")});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::instance().spacing());
    layout->addWidget(m_number);
    layout->addWidget(m_unit);
    layout->addStretch();
    setFocusProxy(m_number);
    connect(m_number, &QSpinBox::valueChanged, this, &RateField::takeNumber);
    connect(m_unit, &QComboBox::activated, this, &RateField::takeUnit);
    setRate({});
}

void RateField::setRange(Unit unit)
{
    m_number->setRange(1, unit == Milliseconds ? static_cast<int>(longestPeriod.count()) : mostTimes);
}

void RateField::setRate(const server::Rate &rate)
{
    m_rate = rate;
    const Unit unit = rate.period == 1s && rate.count > 1 ? ASecond
                      : rate.count == 1                   ? Milliseconds
                      : rate.period == 60s                ? AMinute
                                                          : ASecond;
    const double perUnit = static_cast<double>(rate.count) * static_cast<double>(periodOf(unit).count()) /
                           static_cast<double>(std::max<qint64>(1, rate.period.count()));
    const QSignalBlocker quiet(m_number);
    m_unit->setCurrentIndex(unit);
    setRange(unit);
    m_number->setValue(unit == Milliseconds ? static_cast<int>(rate.period.count())
                                            : static_cast<int>(std::clamp(perUnit, 1.0, 1.0 * mostTimes)));
}

void RateField::takeNumber()
{
    const auto unit = static_cast<Unit>(m_unit->currentIndex());
    if (unit == Milliseconds)
        m_rate = {.count = 1, .period = std::chrono::milliseconds(m_number->value())};
    else
        m_rate = {.count = m_number->value(), .period = periodOf(unit)};
    emit edited();
}

/// The number means something else now: it is translated, as nearly as can be.
void RateField::takeUnit(int unit)
{
    const double perMillisecond =
        static_cast<double>(m_rate.count) / static_cast<double>(m_rate.period.count());
    {
        const QSignalBlocker quiet(m_number);
        setRange(static_cast<Unit>(unit));
        const double number = unit == Milliseconds
                                  ? 1.0 / perMillisecond
                                  : perMillisecond * static_cast<double>(periodOf(unit).count());
        m_number->setValue(static_cast<int>(std::clamp(number + 0.5, 1.0, 1e8)));
    }
    takeNumber();
}

} // namespace wireloupe::ui
