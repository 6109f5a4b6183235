#pragma once

#include "ui/textpage.h"

class QLabel;
class QMenu;
class QToolButton;

namespace wireloupe::ui {

/// A payload made readable. Under JSON stands where the cursor is in it, with what can be done with that.
class PrettyPage : public TextPage
{
    Q_OBJECT

public:
    explicit PrettyPage(QWidget *parent = nullptr);

    /// "$.a.b[3]" of the row that the cursor is on; empty where it is not in JSON.
    QString path() const { return m_path; }

public slots:
    void copyPath();
    /// The text of a string, else the value as it stands.
    void copyValue();
    void filterByValue();

signals:
    /// The user wants rows alone that pass this term of the filter language.
    void filterRequested(const QString &term);

protected:
    void contentChanged() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addButton(const QString &icon, const QString &text, void (PrettyPage::*slot)());
    void updatePath();
    void elidePath();
    void addActions(QMenu *menu);

    QWidget *m_bar;
    QLabel *m_label;
    QToolButton *m_filter = nullptr;
    QString m_path;
};

} // namespace wireloupe::ui
