#pragma once

#include <QObject>

namespace wireloupe::ui {

/// Says whether a page inside a scroll area has less room to its sides than its columns want, so that it can
/// put them below each other. It looks at the area: the page itself never gets narrower than its columns.
class NarrowWatch : public QObject
{
    Q_OBJECT

public:
    /// `units`: of Theme::spacing(), the least that looks well; what the page needs beside its columns counts
    /// where that is more, as in a language with longer words. The page is the watch's parent.
    NarrowWatch(int units, QWidget *page);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void changed(bool isNarrow);

private:
    void look();

    QWidget *m_page;
    int m_units;
    int m_needed = 0; ///< by the columns side by side, in pixels
    bool m_isNarrow = false;
};

} // namespace wireloupe::ui
