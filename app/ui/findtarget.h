#pragma once

#include <QString>
#include <QtPlugin>

namespace wireloupe::ui {

/// What is looked for, as somebody typed it.
struct FindQuery
{
    /// Plain text, or a regular expression without its slashes.
    QString text;
    bool isExpression = false;
    bool matchesCase = false;

    bool isEmpty() const { return text.isEmpty(); }
    bool operator==(const FindQuery &) const = default;
};

/// How a search for the next match went.
enum class FindOutcome : quint8 {
    NotFound,
    Found,
    FoundWrapped, ///< past the end, and on from the other one
    Searching,    ///< not known yet: the text is still coming in, or is being searched. Ask again later
};

/// How many matches there are, and which one is selected.
struct FindCount
{
    /// At least so many; -1 where the target does not count.
    qint64 total = -1;
    qint64 current = -1; ///< from 0; -1: none is selected
    bool isComplete = true;
};

/// Something that the find bar can search: the payload views of the detail pane, beside the log itself. Does
/// not scroll or select on highlight(): the user has not asked to move yet.
///
/// A widget which is one derives from this beside QWidget and says Q_INTERFACES(wireloupe::ui::FindTarget);
/// the find bar looks for it with qobject_cast from the widget that has the focus up through its parents.
/// User's thread; no call may take longer than a few milliseconds: search long text elsewhere and say
/// Searching. There is no signal: the bar asks findCount() again on a timer of its own while it is shown.
class FindTarget
{
public:
    virtual ~FindTarget() = default;

    /// Marks all matches that can be seen; an empty query takes the marks away.
    virtual void highlight(const FindQuery &query) = 0;
    /// Selects the next match after the selected one (or after the cursor) and brings it into sight.
    virtual FindOutcome findNext() = 0;
    virtual FindOutcome findPrevious() = 0;
    /// Of the query that highlight() was last given.
    virtual FindCount findCount() const = 0;
    /// What the find bar says it searches, such as "this payload".
    virtual QString findScope() const = 0;
};

} // namespace wireloupe::ui

Q_DECLARE_INTERFACE(wireloupe::ui::FindTarget, "org.wireloupe.FindTarget/1.0")
