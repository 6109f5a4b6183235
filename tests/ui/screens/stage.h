#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QPointer>
#include <QTemporaryDir>

#include "ui/windowtest.h"

namespace wireloupe::test {

/// What a screen stands on: a window over empty folders, whatever else must live as long as the screen, and
/// the widget that a person looks at. GUI thread; to be made after useTemporaryFolders() and dressUp().
class Stage
{
public:
    /// One way that the screen can look, from how it stands before.
    struct View
    {
        QString name;
        std::function<void()> show;
    };

    Stage();
    ~Stage();
    Q_DISABLE_COPY_MOVE(Stage)

    /// Made when it is first asked for; what is to be there at its start is set up before.
    TestWindow &window();

    /// Made from `arguments`; goes with the stage, before what was made earlier.
    template <class T, class... Arguments>
    T &make(Arguments &&...arguments)
    {
        auto made = std::make_shared<T>(std::forward<Arguments>(arguments)...);
        m_props.push_back(made);
        return *made;
    }

    /// A file of that name in a folder that goes with the stage.
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

    /// The widget that is looked at. Without one: the window.
    void look(QWidget *widget);
    /// The popup that is open.
    void lookAtPopup();
    QWidget *shown();

    /// Without any, the screen has one view: as it stands.
    void addView(const QString &name, const std::function<void()> &show) { m_views.push_back({name, show}); }
    const std::vector<View> &views() const { return m_views; }

private:
    QTemporaryDir m_folder;
    std::vector<std::shared_ptr<void>> m_props;
    TestWindow *m_window = nullptr; ///< one of the props
    QPointer<QWidget> m_shown;
    std::vector<View> m_views;
};

/// Lets layouts and short jobs come to an end.
void settle();

} // namespace wireloupe::test
