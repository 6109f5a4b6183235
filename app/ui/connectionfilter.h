#pragma once

#include <QSortFilterProxyModel>

namespace wireloupe::ui {

/// The saved connections whose name or URL contains some words, with the folders around them; a folder that
/// matches comes with all that is in it.
class ConnectionFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ConnectionFilter(QObject *parent = nullptr);

    void setWords(const QString &words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_words;
};

} // namespace wireloupe::ui
