#pragma once

#include <QAbstractButton>

namespace wireloupe::ui {

/// A round button in the accent colour that floats over a list: an arrow down and a few words. Does not take
/// the focus.
class Pill : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Pill(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace wireloupe::ui
