#pragma once

#include <optional>

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace wireloupe::ui {

class IconLabel;

/// A line of words inside a pane, where a message box would stop the work: what happened, and at most one
/// thing to do about it. Hidden until it has something to say.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Info, Success, Warning, Error };

    /// What one says, to be said by another one.
    struct Message
    {
        Kind kind = Kind::Info;
        QString text;
    };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows the text, never as rich text. With an action text, a click on it emits actionTriggered().
    void say(Kind kind, const QString &text, const QString &actionText = {});
    /// A notice that the user has not asked for, unless a warning or an error stands there. False: not shown.
    bool mention(const QString &text);
    /// Leaves the words, where nothing is to be done about them any more.
    void withdrawAction();
    void dismiss();
    QString text() const;
    /// Without its action; nothing while none is shown.
    std::optional<Message> message() const;

signals:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitAction(bool isNarrow);

    Kind m_kind = Kind::Info;
    IconLabel *m_icon;
    QLabel *m_label;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace wireloupe::ui
