#pragma once

#include <QListView>

#include "ui/helphitsmodel.h"

namespace wireloupe::ui {

/// The list of what a search in the guide has found.
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
