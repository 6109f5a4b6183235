#include "ui/screens/stage.h"

#include "workspace/trustedcertificates.h"

namespace wireloupe::test {

namespace {

/// What the program has kept in the folders of the test.
void emptyFolders()
{
    startAfresh();
    QFile::remove(workspace::TrustedCertificates::defaultPath());
    for (const char *name : {"XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"}) {
        const QString path = qEnvironmentVariable(name);
        QVERIFY2(path.startsWith(QDir::tempPath()), "the folders of a person");
        QDir(path).removeRecursively();
        QDir().mkpath(path);
    }
}

} // namespace

Stage::Stage()
{
    emptyFolders();
}

Stage::~Stage()
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->hide();
    while (!m_props.empty())
        m_props.pop_back();
    // What deletes itself when it is closed, or later.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

TestWindow &Stage::window()
{
    if (!m_window)
        m_window = &make<TestWindow>();
    return *m_window;
}

void Stage::look(QWidget *widget)
{
    m_shown = widget;
}

void Stage::lookAtPopup()
{
    QTRY_VERIFY(QApplication::activePopupWidget());
    look(QApplication::activePopupWidget());
}

QWidget *Stage::shown()
{
    return m_shown ? m_shown.data() : &*window();
}

void settle()
{
    // Layouts take one round for each level that changes its mind.
    for (int round = 0; round < 8; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

} // namespace wireloupe::test
