#pragma once

#include <optional>

#include "ui/helppages.h"

namespace wireloupe::ui {

/// Where the reader of the guide was before, and was before going back.
class HelpHistory
{
public:
    struct Place
    {
        HelpTarget target;
        int scroll = 0; ///< of the page, in pixels
    };

    bool canGoBack() const { return !m_before.isEmpty(); }
    bool canGoForward() const { return !m_after.isEmpty(); }

    /// To somewhere new; `left` is where the reader is.
    void leave(const Place &left)
    {
        m_before.append(left);
        if (m_before.size() > mostKept)
            m_before.removeFirst();
        m_after.clear();
    }

    std::optional<Place> goBack(const Place &left) { return move(m_before, m_after, left); }
    std::optional<Place> goForward(const Place &left) { return move(m_after, m_before, left); }

private:
    static constexpr qsizetype mostKept = 100;

    static std::optional<Place> move(QList<Place> &from, QList<Place> &to, const Place &left)
    {
        if (from.isEmpty())
            return std::nullopt;
        to.append(left);
        return from.takeLast();
    }

    QList<Place> m_before;
    QList<Place> m_after;
};

} // namespace wireloupe::ui
