#include "ui/numberfields.h"

#include <algorithm>

#include <QCoreApplication>
#include <QSignalBlocker>

namespace wireloupe::ui {

QSpinBox *numberField(const QString &name, int least, int most, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(name);
    box->setRange(least, most);
    box->setGroupSeparatorShown(true);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return box;
}

QSpinBox *millisecondsField(const QString &name, std::chrono::milliseconds most, QWidget *parent,
                            const QString &zero)
{
    QSpinBox *box = numberField(name, 0, static_cast<int>(most.count()), parent);
    box->setSuffix(QCoreApplication::translate("NumberFields", " ms"));
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
