#pragma once

#include "ui/faultrows.h"
#include "ui/serverpage.h"

class QComboBox;
class QMenu;
class QSpinBox;

namespace wireloupe::ui {

class CodeField;
class PlanDraft;
class RowList;

/// What the server does wrong on purpose under a path: a row for each fault, and all of them as the text that
/// `--fault` takes. Takes effect while the server runs.
class ServerFaultsPage : public ServerPage
{
    Q_OBJECT

public:
    /// The draft must outlive the page. What is set goes into the draft, not out of writeTo().
    explicit ServerFaultsPage(PlanDraft &draft, QWidget *parent = nullptr);

    QString title() const override;
    void readFrom(const net::ServerOptions &) override {}
    void writeTo(net::ServerOptions &) const override {}
    void setRunning(bool) override {}
    QString restartNote() const override { return {}; }

private:
    QWidget *buildTop();
    QWidget *buildText();
    void connectParts();
    void offerKinds();
    void add(FaultKind kind);
    void takeRows(const QList<FaultRow> &rows);
    void takeCell(int row, int column, const QString &text);
    void takeText();
    void takeOthers();
    void refresh();

    PlanDraft &m_draft;
    QList<FaultRow> m_rows;
    RowList *m_list;
    QMenu *m_kinds;
    QComboBox *m_direction;
    QSpinBox *m_seed;
    CodeField *m_text;
    bool m_isWritingText = false;
};

} // namespace wireloupe::ui
