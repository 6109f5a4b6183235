#pragma once

#include <QFrame>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace wireloupe::ui {

class IconLabel;

/// A tinted line over a pane that says what to know about what is shown below, with buttons for what can be
/// done. Hidden while it has nothing to say.
class Banner : public QFrame
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Info, Warning, Error };

    explicit Banner(QWidget *parent = nullptr);

    QPushButton *addButton(const QString &text);
    /// Shows the text shortened(); an empty one hides the banner.
    void say(Kind kind, const QString &text);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Kind m_kind = Kind::Info;
    QBoxLayout *m_layout;
    QHBoxLayout *m_buttons;
    IconLabel *m_icon;
    QLabel *m_label;
};

} // namespace wireloupe::ui
