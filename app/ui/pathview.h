#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace wireloupe::ui {

/// Where something is kept, to be read, copied, or opened in the file manager of the system.
class PathView : public QWidget
{
    Q_OBJECT

public:
    /// `thing`: what is kept there, for the names of the buttons. `path`: a file or a folder.
    PathView(const QString &name, const QString &thing, const QString &path, QWidget *parent = nullptr);

private:
    QToolButton *addButton(const QString &name, const QString &icon, const QString &text);
    void open();
    void copy();

    QString m_path;
    QLineEdit *m_text;
};

} // namespace wireloupe::ui
