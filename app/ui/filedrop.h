#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;

namespace wireloupe::ui {

/// Takes files that are dropped on a window, wherever in it nothing else takes them.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    /// Lives with the window.
    explicit FileDrop(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// Local paths, at least one.
    void dropped(const QStringList &paths);
};

/// Of the local files among what is being dragged.
QStringList localFiles(const QMimeData *data);

} // namespace wireloupe::ui
