#include "ui/filterchoicesmodel.h"

#include "formats/filterwords.h"

namespace wireloupe::ui {

void FilterChoicesModel::setChoices(const QList<capture::FilterChoice> &choices)
{
    beginResetModel();
    m_choices = choices;
    endResetModel();
}

int FilterChoicesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
}

QVariant FilterChoicesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const capture::FilterChoice &choice = m_choices[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return choice.text;
    case meaningRole:
        return formats::meaning(choice);
    case Qt::AccessibleTextRole: {
        const QString meaning = formats::meaning(choice);
        return meaning.isEmpty() ? choice.text
                                 : tr("%1: %2", "a choice and its meaning").arg(choice.text, meaning);
    }
    default:
        return {};
    }
}

} // namespace wireloupe::ui
