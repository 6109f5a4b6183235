#include "ui/handshakesettings.h"

#include <QScrollArea>

#include "ui/authpage.h"
#include "ui/formfields.h"
#include "ui/headerspage.h"
#include "ui/optionspage.h"
#include "ui/proxypage.h"
#include "ui/querypage.h"
#include "ui/theme.h"
#include "ui/tlspage.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

HandshakeSettings::HandshakeSettings(QWidget *parent) : QTabWidget(parent)
{
    setObjectName(u"handshakeSettings"_s);
    setAccessibleName(tr("Handshake settings"));
    setDocumentMode(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *query = new QueryPage;
    connect(query, &QueryPage::urlEdited, this, &HandshakeSettings::urlEdited);
    for (SettingsPage *page : std::initializer_list<SettingsPage *>{
             new HeadersPage, query, new AuthPage, new TlsPage, new ProxyPage, new OptionsPage})
        add(page);
    connect(this, &HandshakeSettings::edited, this, &HandshakeSettings::updateTitles);
    updateTitles();
}

void HandshakeSettings::add(SettingsPage *page)
{
    m_pages.append(page);
    addTab(scrollable(page), {});
    connect(page, &SettingsPage::edited, this, &HandshakeSettings::edited);
}

void HandshakeSettings::writeTo(workspace::Profile &profile) const
{
    for (const SettingsPage *page : m_pages)
        page->writeTo(profile);
}

void HandshakeSettings::readFrom(const workspace::Profile &profile)
{
    const QSignalBlocker quiet(this);
    for (SettingsPage *page : m_pages)
        page->readFrom(profile);
    updateTitles();
}

void HandshakeSettings::setUrl(const QString &url)
{
    for (SettingsPage *page : m_pages)
        page->setUrl(url);
    updateTitles();
}

QSize HandshakeSettings::sizeHint() const
{
    return {QTabWidget::sizeHint().width(), Theme::instance().spacing(62)};
}

/// In a low window the log keeps its room, and the pages scroll.
QSize HandshakeSettings::minimumSizeHint() const
{
    return {QTabWidget::minimumSizeHint().width(), Theme::instance().spacing(44)};
}

void HandshakeSettings::updateTitles()
{
    for (int index = 0; index < count(); ++index)
        setTabText(index, m_pages.at(index)->title());
}

} // namespace wireloupe::ui
