#include "ui/numberfields.h"

#include <algorithm>

#include <QSignalBlocker>

namespace wireloupe::ui {

namespace {

void setUp(QSpinBox &box, const QString &name, int least, int most)
{
    box.setObjectName(name);
    box.setRange(least, most);
    box.setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

} // namespace

QSpinBox *numberField(const QString &name, int least, int most, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    setUp(*box, name, least, most);
    box->setGroupSeparatorShown(true);
    return box;
}

UnitField *unitField(const QString &name, CountedIn counted, int least, int most, QWidget *parent)
{
    auto *box = new UnitField(counted, parent);
    setUp(*box, name, least, most);
    return box;
}

UnitField *millisecondsField(const QString &name, std::chrono::milliseconds most, QWidget *parent,
                             const QString &zero)
{
    UnitField *box = unitField(name, CountedIn::Milliseconds, 0, static_cast<int>(most.count()), parent);
    box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    box->setSpecialValueText(zero);
    return box;
}

void showNumber(QSpinBox *box, qint64 value)
{
    const QSignalBlocker quiet(box);
    const int fit = static_cast<int>(std::clamp<qint64>(value, box->minimum(), box->maximum()));
    if (fit != box->value())
        box->setValue(fit);
}

} // namespace wireloupe::ui
