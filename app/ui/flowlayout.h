#pragma once

#include <vector>

#include <QLayout>

namespace wireloupe::ui {

/// Widgets beside each other, as wide as they want to be, in as many lines as it takes. From right to left
/// where the program is.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Act : quint8 { Measure, Place };
    int arrange(const QRect &rect, Act act) const;

    std::vector<QLayoutItem *> m_items; ///< owned
};

} // namespace wireloupe::ui
