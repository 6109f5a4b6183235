#pragma once

#include <QObject>

namespace wireloupe::ui {

/// Says whether a page inside a scroll area has less room to its sides than its columns want, so that it can
/// put them below each other. It looks at the area: the page itself never gets narrower than its columns.
class NarrowWatch : public QObject
{
    Q_OBJECT

public:
    /// `units`: of Theme::spacing(). The page is the watch's parent.
    NarrowWatch(int units, QWidget *page);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void changed(bool isNarrow);

private:
    void look();

    QWidget *m_page;
    int m_units;
    bool m_isNarrow = false;
};

} // namespace wireloupe::ui
