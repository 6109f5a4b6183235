#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace wireloupe::ui {

/// A quiet row of words over a page, one of which is chosen: which of its views the page shows.
class ViewSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit ViewSwitch(const QString &accessibleName, QWidget *parent = nullptr);

    /// Views are numbered from 0 in the order they are added; the first is chosen.
    void addView(const QString &text, const QString &toolTip = {});
    void setText(int view, const QString &text);
    void setViewVisible(int view, bool isVisible);
    QString text(int view) const;
    int current() const;
    /// Does not emit chosen().
    void setCurrent(int view);

signals:
    /// By the user.
    void chosen(int view);

private:
    QHBoxLayout *m_layout;
    QButtonGroup *m_buttons;
};

} // namespace wireloupe::ui
