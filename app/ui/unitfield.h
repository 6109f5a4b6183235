#pragma once

#include <optional>

#include <QSpinBox>

namespace wireloupe::ui {

/// What a UnitField counts.
enum class CountedIn : quint8 { Milliseconds, Kibibytes, Mebibytes };

/// A whole number of a small unit, shown in the largest one that it is a whole number of: 65,536 KiB as
/// "64 MiB", 10,000 ms as "10 s". Each of the units can be written; a number alone is of the unit that was
/// shown before.
class UnitField : public QSpinBox
{
    Q_OBJECT

public:
    explicit UnitField(CountedIn counted, QWidget *parent = nullptr);

    QString textFromValue(int value) const override;
    int valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &position) const override;
    void fixup(QString &text) const override;
    void stepBy(int steps) override;
    QSize sizeHint() const override;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::optional<int> read(const QString &text) const;
    void noteUnit();

    CountedIn m_counted;
    int m_unit = 1; ///< that of a number alone
};

} // namespace wireloupe::ui
