#include "ui/serverdetails.h"

#include <QScrollArea>
#include <QSignalBlocker>

#include "ui/formfields.h"
#include "ui/serveraccesspage.h"
#include "ui/serverdeflatepage.h"
#include "ui/serverheaderspage.h"
#include "ui/serverlimitspage.h"
#include "ui/servertlspage.h"
#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

// In units of spacing: in a small window the pages scroll rather than push the log out of it.
constexpr int comfortableHeight = 54;
constexpr int leastHeight = 30;

} // namespace

ServerDetails::ServerDetails(QWidget *parent) : QTabWidget(parent), m_tls(new ServerTlsPage)
{
    setObjectName(QStringLiteral("serverDetails"));
    setAccessibleName(tr("Settings of the server"));
    setDocumentMode(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    for (ServerPage *page : std::initializer_list<ServerPage *>{
             m_tls, new ServerDeflatePage, new ServerAccessPage, new ServerHeadersPage, new ServerLimitsPage})
        addPage(page);
    connect(this, &ServerDetails::edited, this, &ServerDetails::updateTitles);
    updateTitles();
}

void ServerDetails::addPage(ServerPage *page)
{
    m_all.append(page);
    addTab(scrollable(page), {});
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
}

QSize ServerDetails::sizeHint() const
{
    return {QTabWidget::sizeHint().width(), Theme::instance().spacing(comfortableHeight)};
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
