#pragma once

#include <QWidget>

namespace wireloupe::ui {

/// One line of plain text that ends in an ellipsis where there is no room for all of it, and never asks for
/// more room than there is.
class TextLine : public QWidget
{
    Q_OBJECT

public:
    explicit TextLine(QWidget *parent = nullptr);

    /// Shown as oneLine() of it.
    void setText(const QString &text);
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace wireloupe::ui
