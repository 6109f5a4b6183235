#pragma once

#include <QWidget>

#include "ui/latestjob.h"
#include "ui/storage.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace wireloupe::ui {

/// The path of a folder that files are to be kept in, written or chosen. It is judged when it has been
/// written: one that cannot be used is not taken and says why; one that is missing can be made.
class FolderField : public QWidget
{
    Q_OBJECT

public:
    /// `usual`: the folder that an empty field stands for.
    FolderField(const QString &name, const QString &title, const QString &usual, QWidget *parent = nullptr);

    /// Shows what is kept, and judges it in the background: the folder may be on a disk that does not answer.
    void setPath(const QString &path);

signals:
    /// Usable, or empty.
    void chosen(const QString &path);

private:
    void build(const QString &name);
    void browse();
    void makeFolder();
    void take();
    QString written() const;
    void tell(FolderState state);
    void tell(const QString &problem, bool canBeMade);

    QString m_title;
    QString m_usual;
    QLineEdit *m_edit;
    QLabel *m_problem;
    QPushButton *m_make;
    LatestJob<FolderState> m_job;
};

} // namespace wireloupe::ui
