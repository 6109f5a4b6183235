#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace wireloupe::ui {

class PlanDraft;
class RateField;

/// The mode that a server has under every path without a route, with the few options of it that are used
/// most: a part of one row.
class QuickBehavior : public QWidget
{
    Q_OBJECT

public:
    /// The draft must outlive it.
    explicit QuickBehavior(PlanDraft &draft, QWidget *parent = nullptr);

    QComboBox *modeBox() const { return m_mode; }

signals:
    /// All of the options are to be seen.
    void moreRequested();

private:
    void build();
    void connectFields();
    void take();
    void refresh();

    PlanDraft &m_draft;
    QComboBox *m_mode;
    QStackedWidget *m_options;
    QLineEdit *m_prefix;
    QCheckBox *m_excludeSender;
    QComboBox *m_roomPlace;
    RateField *m_rate;
    QLabel *m_words;
    QToolButton *m_more;
    bool m_isShowing = false;
};

} // namespace wireloupe::ui
