#pragma once

#include <optional>
#include <span>

#include <QWidget>

#include "ui/unitfield.h"
#include "workspace/profile.h"
#include "workspace/profileranges.h"

class QCheckBox;
class QSpinBox;

namespace wireloupe::ui {

/// A number of a profile and how it is written. Texts are sources for OptionGroup::tr().
struct NumberSpec
{
    const char *name; ///< of the widget
    const char *label;
    const char *tip;
    const char *suffix;               ///< null: none, or it is counted
    std::optional<CountedIn> counted; ///< nothing: it is shown as it is
    const char *zero;                 ///< what 0 is called; null where it is a number as others
    workspace::Range range;
    int step;
    int &(*of)(workspace::Profile &profile);
};

/// A group of numbers under a title. With a switch, the title is a check box that shows the numbers.
struct GroupSpec
{
    const char *title;
    std::span<const NumberSpec> numbers;
    const char *switchName = nullptr;
    const char *switchTip = nullptr;
    bool &(*isEnabled)(workspace::Profile &profile) = nullptr;
};

/// The fields of one GroupSpec.
class OptionGroup : public QWidget
{
    Q_OBJECT

public:
    /// `spec` must outlive the group.
    explicit OptionGroup(const GroupSpec &spec, QWidget *parent = nullptr);

    void readFrom(const workspace::Profile &profile);
    void writeTo(workspace::Profile &profile) const;

signals:
    void edited();

private:
    QWidget *buildTitle();
    QSpinBox *buildNumber(const NumberSpec &number);
    void showNumbers();

    const GroupSpec &m_spec;
    QCheckBox *m_switch = nullptr;
    QWidget *m_numbers;
    QList<QSpinBox *> m_boxes;
};

} // namespace wireloupe::ui
