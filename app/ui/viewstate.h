#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QVariant>

class QWidget;

namespace wireloupe::ui {

/// How the widgets of a page stand: what is written, chosen and switched on in its fields, where it is
/// scrolled to and split, what is unfolded, where its windows are, and where the keyboard is; and what a
/// widget says itself (OwnViewState). Taken from one page it makes another of the same build stand the same,
/// whatever language the two are in.
///
/// Widgets are found again by what they are and by their object names. What has no counterpart is left out;
/// so are tables, whose rows are the business of whoever shows them. A value. GUI thread.
class ViewState
{
public:
    static ViewState of(const QWidget &root);

    /// As the user would: a button that stands otherwise is clicked. What cannot be scrolled that far yet is
    /// scrolled once it can be, unless the user scrolls first.
    void applyTo(QWidget &root) const;

private:
    QHash<QString, QVariant> m_states; ///< by path and kind of state
    QString m_focus;                   ///< path of what has the keyboard; empty: it is elsewhere
};

} // namespace wireloupe::ui
