#pragma once

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

#include "ui/helpindex.h"

namespace wireloupe::ui {

/// What a search in the guide has found, the best first.
class HelpHitsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setHits(const QList<HelpHit> &hits);
    const QList<HelpHit> &hits() const { return m_hits; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<HelpHit> m_hits;
};

/// Heading and page in a line, and two lines of the text, in which what was found is bold.
class HelpHitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

class HelpHits : public QListView
{
    Q_OBJECT

public:
    explicit HelpHits(QWidget *parent = nullptr);

    /// Selects the first.
    void setHits(const QList<HelpHit> &hits);
    qsizetype count() const { return m_model.hits().size(); }
    /// Up and down in the list, by lines.
    void moveBy(int lines);
    /// Chooses the one that is selected.
    void choose();

signals:
    void chosen(const wireloupe::ui::HelpHit &hit);

private:
    HelpHitsModel m_model;
};

} // namespace wireloupe::ui
