#pragma once

#include <array>

#include "ui/behaviorwords.h"
#include "ui/replayform.h"
#include "ui/serverpage.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace wireloupe::ui {

class BehaviorForm;
class PlanDraft;
class RowList;

/// What the server does, path by path: the routes, and a form of the selected one's mode. Takes effect while
/// the server runs.
class ServerBehaviorPage : public ServerPage
{
    Q_OBJECT

public:
    /// The draft must outlive the page.
    explicit ServerBehaviorPage(PlanDraft &draft, QWidget *parent = nullptr);

    void setOpenCaptures(const OpenCaptures &captures);
    void setRecentCaptures(const RecentCaptures &captures);

    QString title() const override;
    void readFrom(const net::ServerOptions &options) override;
    void writeTo(net::ServerOptions &options) const override;
    void setRunning(bool) override {}
    QString restartNote() const override { return {}; }

private:
    QWidget *buildRoutes();
    QWidget *buildBehavior();
    void addForm(BehaviorForm *form, std::initializer_list<server::Mode> modes);
    BehaviorForm *formOf(server::Mode mode) const;
    void takeMode(int index);
    void takeForm();
    void refresh();
    void showForm(BehaviorForm &form);
    void setNarrow(bool isNarrow);

    PlanDraft &m_draft;
    RowList *m_routes;
    QLineEdit *m_path;
    QComboBox *m_mode;
    QStackedWidget *m_forms;
    ReplayForm *m_replay;
    QBoxLayout *m_columns;
    std::array<BehaviorForm *, modeCount> m_formOf{};
    bool m_isWriting = false; ///< what is in the form goes into the draft
};

} // namespace wireloupe::ui
