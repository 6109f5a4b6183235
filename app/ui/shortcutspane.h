#pragma once

#include <array>
#include <optional>

#include "ui/actions.h"
#include "ui/settingspane.h"

class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;

namespace wireloupe::ui {

class KeysEdit;
class MessageBar;
class ShortcutsFilter;

/// Every action and its keys; below the table those of the selected one are edited.
class ShortcutsPane : public SettingsPane
{
    Q_OBJECT

public:
    explicit ShortcutsPane(Actions &actions, QWidget *parent = nullptr);

    QList<OptionSpec> options() const override;
    int find(const SettingsQuery &query) override;
    QWidget *found() const override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// An action has at most that many.
    static constexpr qsizetype places = 2;
    /// Keys that belong to another action, as long as the user has not said what to do about it.
    struct Clash
    {
        ActionId id;
        qsizetype place;
        QKeySequence keys;
    };

    void setUpTable();
    QWidget *buildEditor();
    void setFilter(const QString &typed);
    std::optional<ActionId> selected() const;
    void showSelected();
    void take(qsizetype place, const QKeySequence &keys);
    void takeOver();
    void resetSelected();

    Actions &m_actions;
    QTableView *m_table;
    ShortcutsFilter *m_filter;
    QLineEdit *m_search;
    QLabel *m_none;
    MessageBar *m_problem;
    QLabel *m_name;
    std::array<KeysEdit *, places> m_keys;
    QToolButton *m_reset;
    std::optional<Clash> m_clash;
};

} // namespace wireloupe::ui
