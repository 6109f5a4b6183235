#include "ui/helpdesk.h"

#include <QAction>
#include <QApplication>
#include <QEvent>

#include "ui/actions.h"
#include "ui/helpshortcuts.h"
#include "ui/helptopics.h"

namespace wireloupe::ui {

namespace {

/// Not a menu, nor what else comes up over a window.
bool isOfItsOwn(const QWidget &widget)
{
    return widget.windowType() == Qt::Dialog || widget.windowType() == Qt::Window;
}

} // namespace

HelpDesk::HelpDesk(Actions &actions, QWidget &window, QObject *parent)
    : QObject(parent), m_actions(actions), m_window(window)
{
    qApp->installEventFilter(this);
}

HelpDesk::~HelpDesk() = default;

void HelpDesk::open()
{
    const QWidget *window = QApplication::activeWindow();
    const QWidget *focus = window ? window->focusWidget() : nullptr; // not that of another window
    const QString topic = helpTopicOf(focus ? focus : window);
    help().open(HelpPages::targetOf(topic));
}

bool HelpDesk::isOpen() const
{
    return m_help && m_help->isVisible();
}

void HelpDesk::close()
{
    if (m_help)
        m_help->close();
}

void HelpDesk::openAgain()
{
    help().open();
}

HelpWindow &HelpDesk::help()
{
    if (!m_help)
        m_help = std::make_unique<HelpWindow>([this] { return helpShortcuts(m_actions); });
    return *m_help;
}

bool HelpDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        if (auto *widget = qobject_cast<QWidget *>(watched); widget && isOfItsOwn(*widget))
            serve(*widget);
    } else if (event->type() == QEvent::Close && watched == &m_window && m_help) {
        m_help->close();
    }
    return QObject::eventFilter(watched, event);
}

/// A shortcut of the main window is not one of its dialogs and other windows, unless the action is theirs as
/// well.
void HelpDesk::serve(QWidget &other) const
{
    for (const QWidget *owner = other.parentWidget(); owner; owner = owner->parentWidget())
        if (owner == &m_window)
            other.addAction(m_actions.action(ActionId::UserGuide));
}

} // namespace wireloupe::ui
