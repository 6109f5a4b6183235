#pragma once

#include <optional>

#include <QTimer>
#include <QWidget>

#include "capture/filter.h"

class QLabel;

namespace wireloupe::ui {

class FilterEdit;

/// The filter box above the log: parses while the user types, says in words what is wrong, and how many rows
/// pass.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    void setCounts(qint64 shown, qint64 total, bool isFiltered, bool isBusy);
    /// Says something in passing, in place of the counts.
    void showNotice(const QString &notice);

public slots:
    void focusEdit();

signals:
    /// Nothing: show every row. Not sent while the text cannot be understood.
    void filterChanged(const std::optional<wireloupe::capture::Filter> &filter);
    /// Return or Down: the user wants to go on to the list.
    void leaveRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void parse();
    void updateStatus();

    FilterEdit *m_edit;
    QLabel *m_status;
    QTimer m_noticeTimer;
    QString m_counts;
    QString m_error;
    QString m_notice;
};

} // namespace wireloupe::ui
