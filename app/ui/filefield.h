#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace wireloupe::ui {

/// The path of a file, written or chosen. One that is missing or cannot be read is told at once.
class FileField : public QWidget
{
    Q_OBJECT

public:
    /// `title`: of the dialog, which offers files by `filter` as QFileDialog takes it.
    FileField(const QString &name, const QString &title, const QString &filter, QWidget *parent = nullptr);

    QString path() const;
    void setPath(const QString &path);
    void setPlaceholderText(const QString &text);
    /// Empty where there is nothing to say.
    QString problem() const;

signals:
    void edited();

private:
    void browse();
    void tellProblem();

    QLineEdit *m_edit;
    QToolButton *m_browse;
    QLabel *m_problem;
    QString m_title;
    QString m_filter;
};

} // namespace wireloupe::ui
