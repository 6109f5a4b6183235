#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace wireloupe::ui {

/// One piece of long work, in the status line or in the pane where it began: what it is, how far it is, and a
/// way to stop it.
class JobBar : public QWidget
{
    Q_OBJECT

public:
    explicit JobBar(QWidget *parent = nullptr);

    /// `isCancellable`: whether there is a button that emits cancelled().
    void begin(const QString &title, bool isCancellable);
    void setProgress(qint64 done, qint64 total);
    void end();
    bool isBusy() const { return !isHidden(); }

signals:
    void cancelled();

private:
    QLabel *m_title;
    QProgressBar *m_progress;
    QWidget *m_cancel;
};

} // namespace wireloupe::ui
