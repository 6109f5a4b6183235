#include "ui/capturetab.h"

#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>

#include "ui/capturepane.h"
#include "ui/messagebar.h"
#include "ui/theme.h"
#include "ui/words.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

CaptureTab::CaptureTab(const std::shared_ptr<capture::Store> &store, QWidget *parent)
    : TabPage(parent), m_pane(new CapturePane(store, this))
{
    auto *message = new MessageBar(this);
    if (store->droppedBytes() > 0)
        message->say(MessageBar::Kind::Warning,
                     tr("The file ends inside a record: its last %1 could not be read.")
                         .arg(sizeText(static_cast<quint64>(store->droppedBytes()))));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(message);
    layout->addWidget(m_pane, 1);
    m_pane->setFollowing(false);
    watch(*m_pane);
}

QString CaptureTab::title() const
{
    return QFileInfo(store()->path()).completeBaseName();
}

QIcon CaptureTab::icon() const
{
    return Theme::instance().icon(u"capture"_s, Role::Muted);
}

QString CaptureTab::hint() const
{
    return QDir::toNativeSeparators(store()->path());
}

void CaptureTab::clearLog()
{
    store()->clear();
}

void CaptureTab::focusFirst()
{
    if (const QWidgetList all = panes(); !all.isEmpty())
        all.first()->setFocus();
}

QWidgetList CaptureTab::panes() const
{
    return panesOf(m_pane);
}

QVariantMap CaptureTab::state() const
{
    return {{u"path"_s, store()->path()}};
}

} // namespace wireloupe::ui
