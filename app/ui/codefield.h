#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace wireloupe::ui {

/// A text that a machine reads: a template, a regular expression, a path, a schema. What is wrong with it is
/// underlined, and said below with the place.
class CodeField : public QWidget
{
    Q_OBJECT

public:
    /// `name`: of the box inside, for tests. `lines`: its height; one line takes no line breaks.
    CodeField(const QString &name, int lines, QWidget *parent = nullptr);

    QByteArray text() const;
    /// Emits nothing.
    void setText(const QByteArray &text);
    void setPlaceholderText(const QString &text);

    /// `offset` and `length` in characters as QString counts them; a negative offset: nowhere in particular.
    /// An empty `what`: nothing is wrong.
    void setProblem(const QString &what, qsizetype offset = -1, qsizetype length = 0);
    /// The same, in bytes of text().
    void setProblemAtBytes(const QString &what, qsizetype offset, qsizetype length);
    /// As it stands below; empty where nothing is wrong.
    QString problem() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// By the user.
    void edited();

private:
    void takeEdit();
    void underline(qsizetype offset, qsizetype length);
    void colorMarks();

    QPlainTextEdit *m_edit;
    QLabel *m_problem;
    bool m_isOneLine;
    bool m_isSetting = false;
};

} // namespace wireloupe::ui
