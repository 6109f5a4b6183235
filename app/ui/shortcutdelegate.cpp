#include "ui/shortcutdelegate.h"

#include <QKeySequenceEdit>

namespace wireloupe::ui {

QWidget *ShortcutDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                        const QModelIndex &) const
{
    auto *editor = new QKeySequenceEdit(parent);
    connect(editor, &QKeySequenceEdit::editingFinished, this, [this, editor] {
        auto *self = const_cast<ShortcutDelegate *>(this); // emitting is no change of this object
        emit self->commitData(editor);
        emit self->closeEditor(editor);
    });
    return editor;
}

void ShortcutDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    qobject_cast<QKeySequenceEdit *>(editor)->setKeySequence(index.data(Qt::EditRole).value<QKeySequence>());
}

void ShortcutDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                    const QModelIndex &index) const
{
    model->setData(index, QVariant::fromValue(qobject_cast<QKeySequenceEdit *>(editor)->keySequence()),
                   Qt::EditRole);
}

} // namespace wireloupe::ui
