#pragma once

#include <vector>

#include "ui/qcp.h"

namespace wireloupe::ui {

/// A histogram on axes of any scale: filled bars, or their outline. However little is in a bucket, it can be
/// seen. Belongs to its plot.
class LatencyBars : public QCPAbstractPlottable
{
    Q_OBJECT

public:
    enum class Form : quint8 { Filled, Outlined };

    LatencyBars(QCPAxis *keyAxis, QCPAxis *valueAxis);

    void setForm(Form form) { m_form = form; }
    Form form() const { return m_form; }
    /// `borders`: ascending, one more than there are `heights`.
    void setBars(std::vector<double> borders, std::vector<double> heights);
    const std::vector<double> &heights() const { return m_heights; }
    /// Stands on the highest bar of an outline: told apart by its shape too.
    void setSign(const QCPScatterStyle &sign) { m_sign = sign; }

    double selectTest(const QPointF &pos, bool onlySelectable, QVariant *details = nullptr) const override;
    QCPRange getKeyRange(bool &foundRange, QCP::SignDomain inSignDomain = QCP::sdBoth) const override;
    QCPRange getValueRange(bool &foundRange, QCP::SignDomain inSignDomain = QCP::sdBoth,
                           const QCPRange &inKeyRange = QCPRange()) const override;

protected:
    void draw(QCPPainter *painter) override;
    void drawLegendIcon(QCPPainter *painter, const QRectF &rect) const override;

private:
    QRectF barAt(std::size_t bar) const;
    void fill(QCPPainter &painter) const;
    void outline(QCPPainter &painter) const;

    Form m_form = Form::Filled;
    std::vector<double> m_borders;
    std::vector<double> m_heights;
    QCPScatterStyle m_sign;
};

} // namespace wireloupe::ui
