#pragma once

#include <QWidget>

class QLabel;

namespace wireloupe::ui {

/// What stands in the middle of a pane that has nothing to show: a line that says so, and one that says what
/// to do.
class Hint : public QWidget
{
    Q_OBJECT

public:
    explicit Hint(QWidget *parent = nullptr);

    void say(const QString &title, const QString &text = {});
    QString title() const;
    QString text() const;

    /// As with the least margins: a wide one can become narrow at once.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyTheme();
    void keepLinesShort();
    /// What the margins have more than the least.
    QSize spareMargins() const;
    void showWhatFits();

    QLabel *m_title;
    QLabel *m_text;
};

} // namespace wireloupe::ui
