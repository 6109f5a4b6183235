#include "ui/serverdetails.h"

#include <algorithm>

#include <QEvent>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTabBar>
#include <QVBoxLayout>

#include "ui/formfields.h"
#include "ui/plandraft.h"
#include "ui/restartnote.h"
#include "ui/serveraccesspage.h"
#include "ui/serverbehaviorpage.h"
#include "ui/serverdeflatepage.h"
#include "ui/serverfaultspage.h"
#include "ui/serverguardspage.h"
#include "ui/serverheaderspage.h"
#include "ui/serverlimitspage.h"
#include "ui/serversharingpage.h"
#include "ui/servertlspage.h"
#include "ui/servertransportpage.h"
#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

// In units of spacing: in a small window the pages scroll rather than push the log out of it.
constexpr int comfortableHeight = 58; // of pages that need no more, so that the log stays where it is
constexpr int leastHeight = 30;

} // namespace

ServerDetails::ServerDetails(QWidget *parent)
    : QTabWidget(parent)
    , m_draft(new PlanDraft(this))
    , m_behavior(new ServerBehaviorPage(*m_draft))
    , m_tls(new ServerTlsPage)
    , m_sharing(new ServerSharingPage)
{
    setObjectName(QStringLiteral("serverDetails"));
    setAccessibleName(tr("Settings of the server"));
    setDocumentMode(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    for (ServerPage *page : std::initializer_list<ServerPage *>{
             m_behavior, new ServerFaultsPage(*m_draft), m_tls, new ServerDeflatePage, new ServerAccessPage,
             new ServerHeadersPage, new ServerLimitsPage, new ServerTransportPage,
             new ServerGuardsPage(*m_draft), m_sharing})
        addPage(page);
    connect(m_draft, &PlanDraft::changed, this, &ServerDetails::updateTitles);
    connect(this, &QTabWidget::currentChanged, this, &QWidget::updateGeometry);
    connect(this, &ServerDetails::edited, this, &ServerDetails::updateTitles);
    updateTitles();
}

void ServerDetails::addPage(ServerPage *page)
{
    m_all.append(page);
    page->installEventFilter(this);
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    if (const QString note = page->restartNote(); !note.isEmpty()) {
        m_notes.append(new RestartNote(note, part));
        layout->addWidget(m_notes.last());
    }
    layout->addWidget(scrollable(page), 1);
    addTab(part, {});
    connect(page, &ServerPage::edited, this, &ServerDetails::edited);
}

void ServerDetails::readFrom(const net::ServerOptions &options)
{
    {
        const QSignalBlocker quiet(this);
        for (ServerPage *page : m_all)
            page->readFrom(options);
    }
    updateTitles();
}

void ServerDetails::writeTo(net::ServerOptions &options) const
{
    for (const ServerPage *page : m_all)
        page->writeTo(options);
}

void ServerDetails::setRunning(bool isRunning)
{
    for (ServerPage *page : m_all)
        page->setRunning(isRunning);
    for (RestartNote *note : m_notes)
        note->setVisible(isRunning);
}

void ServerDetails::showPage(const ServerPage *page)
{
    setCurrentIndex(static_cast<int>(m_all.indexOf(page)));
}

QSize ServerDetails::sizeHint() const
{
    const int comfortable = Theme::instance().spacing(comfortableHeight);
    return {QTabWidget::sizeHint().width(), std::max(comfortable, neededHeight())};
}

/// Of all that stands on the page that is shown, and of the tabs above it.
int ServerDetails::neededHeight() const
{
    const ServerPage *page = m_all.value(currentIndex());
    if (!page)
        return 0;
    int height = tabBar()->sizeHint().height();
    height += page->hasHeightForWidth() ? page->heightForWidth(width()) : page->sizeHint().height();
    for (const RestartNote *note : m_notes)
        if (currentWidget()->isAncestorOf(note) && !note->isHidden())
            height += note->sizeHint().height();
    return height;
}

bool ServerDetails::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // of a page: what it needs has changed
        updateGeometry();
    return QTabWidget::eventFilter(watched, event);
}

/// Words take more lines where there is less room for them.
void ServerDetails::resizeEvent(QResizeEvent *event)
{
    QTabWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

QSize ServerDetails::minimumSizeHint() const
{
    return {QTabWidget::minimumSizeHint().width(), Theme::instance().spacing(leastHeight)};
}

void ServerDetails::updateTitles()
{
    for (int at = 0; at < static_cast<int>(m_all.size()); ++at)
        setTabText(at, m_all.at(at)->title());
}

} // namespace wireloupe::ui
