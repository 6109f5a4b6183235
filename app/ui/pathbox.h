#pragma once

#include <QComboBox>

namespace wireloupe::ui {

class PlanDraft;

/// The choice of the path that the forms of a draft show.
class PathBox : public QComboBox
{
    Q_OBJECT

public:
    /// The draft must outlive it.
    PathBox(const QString &name, PlanDraft &draft, QWidget *parent = nullptr);

private:
    void showPaths();

    PlanDraft &m_draft;
};

} // namespace wireloupe::ui
