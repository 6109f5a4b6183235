#include "ui/windowhost.h"

#include <utility>

#include "ui/appearance.h"
#include "ui/mainwindow.h"
#include "ui/windowcontents.h"

namespace wireloupe::ui {

namespace {

constexpr std::chrono::milliseconds retryInterval{200};

} // namespace

WindowHost::WindowHost(const QString &savedPath)
{
    const Options &options = Options::instance();
    m_translators.setLanguage(options.get(languageOption()));
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &WindowHost::tryToSwitch);
    connect(&options, &Options::changed, this, [this, &options](const QString &key) {
        if (key == languageOption().key)
            setLanguage(options.get(languageOption()));
    });
    m_window = std::make_unique<MainWindow>(m_runtime, savedPath);
}

WindowHost::~WindowHost() = default;

/// Not at once: it is a widget of the window that has been used.
void WindowHost::setLanguage(const QString &name)
{
    m_wanted = name;
    m_isTold = false;
    m_timer.start(0);
}

void WindowHost::tryToSwitch()
{
    if (!m_wanted || *m_wanted == m_translators.language()) {
        m_wanted.reset();
    } else if (m_window->isBusy()) {
        m_isTold = m_isTold || m_window->tellOfLanguage();
        m_timer.start(retryInterval);
    } else {
        replaceWindow();
    }
}

/// The new window stands in the place of the old one before that goes: nothing else is seen between the two.
void WindowHost::replaceWindow()
{
    const std::unique_ptr<MainWindow> old = std::move(m_window);
    WindowContents contents = old->release();
    m_translators.setLanguage(*std::exchange(m_wanted, std::nullopt));
    m_window = std::make_unique<MainWindow>(m_runtime, std::move(contents));
    if (old->isVisible())
        m_window->showInPlaceOf(*old);
    emit windowReplaced();
}

} // namespace wireloupe::ui
