#pragma once

#include <QWidget>

#include "server/rate.h"

class QComboBox;
class QSpinBox;

namespace wireloupe::ui {

/// How often something happens: every so many milliseconds, or so many times a second or minute.
class RateField : public QWidget
{
    Q_OBJECT

public:
    explicit RateField(const QString &name, QWidget *parent = nullptr);

    const server::Rate &rate() const { return m_rate; }
    /// Emits nothing.
    void setRate(const server::Rate &rate);

signals:
    /// By the user.
    void edited();

private:
    enum Unit : int { Milliseconds, ASecond, AMinute };

    void setRange(Unit unit);
    void takeNumber();
    void takeUnit(int unit);

    server::Rate m_rate;
    QSpinBox *m_number;
    QComboBox *m_unit;
};

} // namespace wireloupe::ui
