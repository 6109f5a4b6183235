#pragma once

#include <optional>

#include <QWidget>

#include "ui/settingrow.h"
#include "ui/unitfield.h"

class QVBoxLayout;

namespace wireloupe::ui {

/// What the list of pages shows of one, and what else people may look for it by.
struct PaneText
{
    QString name;
    QString icon; ///< as Theme::icon() takes it
    QString keywords;
};

/// How a number is written.
struct NumberWords
{
    QString unit = {}; ///< behind it: "bytes"; empty: none, or it is counted
    std::optional<CountedIn> counted = {};
    QString zero = {}; ///< what 0 is called; empty where it is a number as others
    int step = 1;      ///< of the arrow keys
};

/// A page of the settings dialog: sections of settings. What is changed takes effect, and is kept, at once.
class SettingsPane : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPane(const PaneText &text, QWidget *parent = nullptr);

    const PaneText &text() const { return m_text; }
    /// What "Reset page" resets.
    virtual QList<OptionSpec> options() const;
    /// Marks what the query finds here, and says how many settings that is. The page itself, found by its
    /// name, counts as one.
    virtual int find(const SettingsQuery &query);
    /// What gets the keyboard of that; null where nothing was found.
    virtual QWidget *found() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    QVBoxLayout *column() const { return m_column; }
    /// In the column, as high as there is room.
    void addFilling(QWidget *widget);
    /// What comes next stands under this heading; words on it may follow.
    void addSection(const QString &title, const QString &hint = {});
    void addRow(SettingRow *row);
    SettingRow *addNumber(const Option<int> &option, const SettingText &text, const NumberWords &words);
    SettingRow *addSwitch(const Option<bool> &option, const SettingText &text);
    /// `shown`: the value as it is kept, and how it is called.
    SettingRow *addChoice(const OptionSpec &option, const SettingText &text,
                          const QList<QPair<QString, QString>> &shown);
    SettingRow *addText(const Option<QString> &option, const SettingText &text, const QString &placeholder);
    /// Whether the page itself is looked for.
    bool isMeant(const SettingsQuery &query) const;

private:
    struct Found
    {
        QString section;
        SettingRow *row;
    };

    void keepFromWheel(QWidget *field);

    PaneText m_text;
    QVBoxLayout *m_page;
    QVBoxLayout *m_column;
    QString m_section;
    QList<Found> m_rows;
};

} // namespace wireloupe::ui
