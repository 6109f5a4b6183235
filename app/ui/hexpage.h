#pragma once

#include <QWidget>

#include "capture/record.h"

class QLabel;
class QLineEdit;
class QMenu;

namespace wireloupe::ui {

class HexView;
class ViewSwitch;

/// The bytes of a payload. Those of a compressed frame can be looked at in both forms: inflated, and as they
/// crossed the wire (but for the mask). Stays with the form that was chosen. Under them stands where the
/// selection is and what it is as numbers, and a field to go to an offset, which says where there is none.
class HexPage : public QWidget
{
    Q_OBJECT

public:
    enum class Form : int { Inflated, Wire };

    explicit HexPage(QWidget *parent = nullptr);

    /// The payload may be cut.
    void setRecord(const capture::Record &record);
    void setForm(Form form);
    HexView *view() const { return m_view; }
    /// Shown for compressed frames only.
    ViewSwitch *forms() const { return m_forms; }
    QString inspectorText() const;
    QLineEdit *offsetEdit() const { return m_offset; }

signals:
    void saveRequested(const QByteArray &bytes);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildBar();
    void setUpProblem();
    void showBytes();
    void inspectSelection();
    void elide();
    void goToOffset();
    void say(const QString &problem);
    void addActions(QMenu *menu);

    capture::Record m_record;
    ViewSwitch *m_forms;
    HexView *m_view;
    QLineEdit *m_offset;
    QLabel *m_problem; ///< of the offset
    QLabel *m_place;
    QLabel *m_readings;
    QString m_readingsText;
};

} // namespace wireloupe::ui
