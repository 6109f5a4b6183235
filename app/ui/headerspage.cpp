#include "ui/headerspage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include "session/commalist.h"
#include "ui/formfields.h"
#include "ui/headerhint.h"
#include "ui/headernamedelegate.h"
#include "ui/headersmodel.h"
#include "ui/pairtable.h"
#include "ui/textdirection.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

HeadersPage::HeadersPage(QWidget *parent)
    : SettingsPage(parent)
    , m_headers(new HeadersModel(this))
    , m_subprotocols(new QLineEdit(this))
    , m_hint(mutedLabel({}, this))
{
    auto *table = new PairTable(m_headers, u"headers"_s, this);
    table->view()->setAccessibleName(tr("Headers of the request"));
    table->view()->setItemDelegateForColumn(HeadersModel::Name, new HeaderNameDelegate(table));
    m_subprotocols->setObjectName(u"subprotocols"_s);
    m_subprotocols->setAccessibleName(tr("Subprotocols, separated by commas"));
    m_subprotocols->setPlaceholderText(tr("none; for example graphql-transport-ws, mqtt"));
    m_subprotocols->setToolTip(
        tr("Offered to the server in this order, separated by commas (RFC 6455, section 1.9)"));
    m_subprotocols->setFont(Theme::instance().fixedFont());
    m_hint->setObjectName(u"headersHint"_s);

    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::instance().spacing(2));
    auto *label = new QLabel(tr("Subprotocols"), this);
    label->setBuddy(m_subprotocols);
    line->addWidget(label);
    line->addWidget(m_subprotocols, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(
        directedMargins(0, 0, Theme::instance().spacing(2), Theme::instance().spacing(2)));
    layout->setSpacing(Theme::instance().spacing());
    line->setContentsMargins(directedMargins(Theme::instance().spacing(3), 0, 0, 0));
    m_hint->setContentsMargins(directedMargins(Theme::instance().spacing(3), 0, 0, 0));
    layout->addWidget(table, 1);
    layout->addWidget(m_hint);
    layout->addLayout(line);

    connect(m_headers, &HeadersModel::edited, this, &HeadersPage::explain);
    connect(m_headers, &HeadersModel::edited, this, &HeadersPage::edited);
    connect(m_subprotocols, &QLineEdit::textEdited, this, &HeadersPage::edited);
    explain();
}

QString HeadersPage::title() const
{
    const qsizetype count = m_headers->headers().size();
    return count > 0 ? tr("Headers (%L1)").arg(count) : tr("Headers");
}

void HeadersPage::readFrom(const workspace::Profile &profile)
{
    m_headers->setHeaders(profile.headers);
    if (session::splitCommaList(m_subprotocols->text()) != profile.subprotocols)
        m_subprotocols->setText(profile.subprotocols.join(u", "_s));
    explain();
}

void HeadersPage::writeTo(workspace::Profile &profile) const
{
    profile.headers = m_headers->headers();
    profile.subprotocols = session::splitCommaList(m_subprotocols->text());
}

void HeadersPage::explain()
{
    m_hint->setText(headerHint(m_headers->headers()));
    m_hint->setVisible(!m_hint->text().isEmpty());
}

} // namespace wireloupe::ui
