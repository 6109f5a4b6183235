#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace wireloupe::ui {

/// A secret of several lines: one that was kept is hidden until it is asked for, one that is being written is
/// seen.
class SecretText : public QWidget
{
    Q_OBJECT

public:
    explicit SecretText(const QString &name, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    void setPlaceholderText(const QString &text);

signals:
    void textChanged();

private:
    void setShown(bool isShown);

    QPlainTextEdit *m_edit;
    QLabel *m_hidden;
    QPushButton *m_show;
};

} // namespace wireloupe::ui
