#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace wireloupe::ui {

class FrameLogModel;
class FrameLogView;

/// The line below the log where a row or a time is typed to go to. Hidden until it is opened; goes when the
/// row has been found, and stays with a note where it is another one than was asked for.
class GoToBar : public QWidget
{
    Q_OBJECT

public:
    GoToBar(FrameLogModel &model, FrameLogView &view, QWidget *parent = nullptr);

    void open(QWidget *returnTo);
    QString noteText() const;

public slots:
    void closeBar();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void go();
    void say(const QString &note);

    FrameLogModel &m_model;
    FrameLogView &m_view;
    QLineEdit *m_edit;
    QLabel *m_note;
    QPointer<QWidget> m_returnTo;
};

} // namespace wireloupe::ui
