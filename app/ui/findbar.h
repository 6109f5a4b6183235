#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "ui/findtarget.h"

class QLabel;
class QLineEdit;
class QToolButton;

namespace wireloupe::ui {

class TextLine;

/// The line below the log where a text is looked for: in the log itself, or in the payload that is shown.
/// Hidden until it is opened.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Looks in `target`, which is the interface of `owner`; the keyboard goes back to `returnTo` when the
    /// bar is closed.
    void open(FindTarget *target, QObject *owner, QWidget *returnTo);
    /// The target that is searched, while it is there and the bar is open.
    FindTarget *target() const { return m_owner ? m_target : nullptr; }
    QString text() const;
    QString statusText() const;

public slots:
    void findNext();
    void findPrevious();
    void closeBar();
    void updateCount();
    /// Of a step that was taken later than it was asked for.
    void takeOutcome(wireloupe::ui::FindOutcome outcome);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpFields();
    QToolButton *addButton(const QString &icon, const QString &name, const char *objectName);
    void search();
    void say(const QString &text, bool isBad);
    QString countText() const;

    QLabel *m_scope;
    QLineEdit *m_edit;
    QToolButton *m_matchesCase;
    TextLine *m_status;
    QTimer m_counting;
    FindTarget *m_target = nullptr;
    QPointer<QObject> m_owner;
    QPointer<QWidget> m_returnTo;
    FindQuery m_query;
    FindOutcome m_outcome = FindOutcome::Found;
    bool m_isBackwards = false; ///< the last step
};

} // namespace wireloupe::ui
