#pragma once

#include <chrono>
#include <optional>

#include <QDoubleSpinBox>

namespace wireloupe::ui {

/// A length of time, shown in the largest unit of which it is a whole number: "250 µs", "50 ms", "10 s". Any
/// of the units µs (or us), ms, s, min (or m) and h can be written; a number alone is of the unit that was
/// shown before. Arrow keys go by 1, 2, 5, 10 and so on.
class DurationField : public QDoubleSpinBox
{
    Q_OBJECT

public:
    using Time = std::chrono::nanoseconds;

    /// `name`: of the widget.
    DurationField(const QString &name, Time least, Time most, QWidget *parent = nullptr);

    Time time() const;
    /// Emits nothing; a time out of range becomes the nearest in it.
    void setTime(Time time);

    /// As it is shown.
    static QString textOf(Time time);
    /// Nothing where it is no time. `unit` is that of a number alone.
    static std::optional<Time> timeFrom(const QString &text, Time unit = std::chrono::milliseconds(1));

    void stepBy(int steps) override;
    QString textFromValue(double value) const override;
    double valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &position) const override;
    void fixup(QString &text) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// By the user.
    void edited();

private:
    Time unit() const;
    /// That a usual time is wider than the least and the longest.
    QSize spareForText() const;
};

} // namespace wireloupe::ui
