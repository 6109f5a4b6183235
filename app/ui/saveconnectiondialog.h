#pragma once

#include <QDialog>
#include <QUuid>

#include "ui/taborder.h"

class QComboBox;
class QLineEdit;

namespace wireloupe::workspace {
class Tree;
}

namespace wireloupe::ui {

/// Asks under which name, and in which folder, a connection is kept.
class SaveConnectionDialog : public InTabOrder<QDialog>
{
    Q_OBJECT

public:
    /// `folder` is the one that is offered; null: the top level.
    SaveConnectionDialog(const workspace::Tree &tree, const QString &name, const QUuid &folder,
                         QWidget *parent = nullptr);

    QString name() const;
    /// Null: the top level.
    QUuid folder() const;

private:
    QLineEdit *m_name;
    QComboBox *m_folder;
};

} // namespace wireloupe::ui
