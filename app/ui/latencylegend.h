#pragma once

#include <QList>
#include <QWidget>

class QToolButton;

namespace wireloupe::ui {

class FlowLayout;

/// What the signs of a latency graph stand for: a button for each, that shows or hides what it names.
class LatencyLegend : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        QString name; ///< may come from a file
        QString toolTip = {};
        int sign = 0; ///< see traceSign()
        bool isShown = true;

        bool operator==(const Entry &) const = default;
    };

    explicit LatencyLegend(QWidget *parent = nullptr);

    /// Costs nothing where they are the same as before.
    void setEntries(const QList<Entry> &entries);
    /// A widget of the caller's behind the entries.
    void addWidget(QWidget *widget);

signals:
    /// By the user.
    void toggled(int entry, bool isShown);

private:
    void dress(QToolButton &button, const Entry &entry) const;
    QToolButton *addButton();

    FlowLayout *m_layout;
    QList<Entry> m_entries;
    QList<QToolButton *> m_buttons; ///< as many as there were ever entries; some may be hidden
    QList<QWidget *> m_others;
};

} // namespace wireloupe::ui
