#pragma once

#include <functional>

#include <QWidget>

#include "ui/options.h"

class QGridLayout;
class QLabel;
class QToolButton;

namespace wireloupe::ui {

class SettingsQuery;

/// What is said of a setting. `keywords`: other names that people may look for it by.
struct SettingText
{
    QString label;
    QString hint;
    QString keywords;
};

/// One setting on a page of the settings: its name, the widget that edits it, and a few words on it. With an
/// option it has a button that takes its default back, there only while the two differ.
class SettingRow : public QWidget
{
    Q_OBJECT

public:
    /// Where the editor stands. A check box says its name itself.
    enum class Place : quint8 { Beside, Below, InPlaceOfName };

    /// `editor` becomes a child. It gets the name as its accessible one, unless it has one.
    SettingRow(const SettingText &text, QWidget *editor, Place place, QWidget *parent);

    /// `words`: a value as the user is told of it. `show`: brings a value into the editor.
    void bind(const OptionSpec &option, const std::function<QString(const QVariant &)> &words,
              const std::function<void(const QVariant &)> &show);
    /// Null without bind().
    const OptionSpec *option() const { return m_option ? &*m_option : nullptr; }

    QWidget *editor() const { return m_editor; }
    bool matches(const SettingsQuery &query, const QString &section) const;
    /// Marks it as one that was looked for.
    void setFound(bool isFound);
    bool isFound() const { return m_isFound; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange(Place place);
    void addName(QGridLayout &grid, Place place);
    void reset();
    void follow();

    SettingText m_text;
    QWidget *m_editor;
    QToolButton *m_reset;
    std::optional<OptionSpec> m_option;
    std::function<void(const QVariant &)> m_show;
    bool m_isFound = false;
};

} // namespace wireloupe::ui
