#pragma once

#include <optional>

#include <QHash>
#include <QObject>
#include <QPoint>
#include <QSize>

class QMainWindow;
class QSplitter;

namespace wireloupe::ui {

class TabPage;

/// Brings the window back as the user left it: its place and size, the sidebar, the parts of every kind of
/// tab. Kept only once the user has moved something, so that better defaults of a later version reach those
/// who never did.
class LayoutKeeper : public QObject
{
    Q_OBJECT

public:
    LayoutKeeper(QMainWindow &window, QSplitter &splitter, QObject *parent = nullptr);

    void restoreWindow();
    /// When a page shows its capture for the first time.
    void restorePage(TabPage &page);
    void savePage(const TabPage &page);
    void saveWindow();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isTouched() const;

    QMainWindow &m_window;
    QSplitter &m_splitter;
    QSize m_firstSize;
    std::optional<QPoint> m_firstPlace; ///< once the system has put the window somewhere
    bool m_wasSidebarHidden = false;
    bool m_isSplitterTouched = false;
    /// The layout of each page as it was when it appeared.
    QHash<const TabPage *, QByteArray> m_firstLayouts;
};

} // namespace wireloupe::ui
