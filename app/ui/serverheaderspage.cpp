#include "ui/serverheaderspage.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include "session/commalist.h"
#include "ui/headersmodel.h"
#include "ui/pairtable.h"
#include "ui/textdirection.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

ServerHeadersPage::ServerHeadersPage(QWidget *parent)
    : ServerPage(parent), m_headers(new HeadersModel(this)), m_subprotocols(new QLineEdit(this))
{
    const Theme &theme = Theme::instance();
    auto *table = new PairTable(m_headers, u"responseHeaders"_s, this);
    table->view()->setAccessibleName(tr("Headers added to the response"));
    m_subprotocols->setObjectName(u"serverSubprotocols"_s);
    m_subprotocols->setAccessibleName(tr("Subprotocols, separated by commas"));
    m_subprotocols->setPlaceholderText(tr("none; for example graphql-transport-ws, mqtt"));
    m_subprotocols->setToolTip(
        tr("The first of these that the client offers is chosen (RFC 6455, section 4.2.2)"));
    m_subprotocols->setFont(theme.fixedFont());
    auto *label = new QLabel(tr("Subprotocols"), this);
    label->setBuddy(m_subprotocols);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(directedMargins(theme.spacing(3), 0, 0, 0));
    line->addWidget(label);
    line->addWidget(m_subprotocols, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(directedMargins(0, 0, theme.spacing(2), theme.spacing(2)));
    layout->setSpacing(theme.spacing());
    layout->addWidget(table, 1);
    layout->addLayout(line);
    connect(m_headers, &HeadersModel::edited, this, &ServerPage::edited);
    connect(m_subprotocols, &QLineEdit::textEdited, this, &ServerPage::edited);
}

QList<QByteArray> ServerHeadersPage::subprotocols() const
{
    return session::splitCommaListUtf8(m_subprotocols->text());
}

QString ServerHeadersPage::title() const
{
    const qsizetype count = m_headers->headers().size() + subprotocols().size();
    return count > 0 ? tr("Response (%L1)").arg(count) : tr("Response");
}

void ServerHeadersPage::readFrom(const net::ServerOptions &options)
{
    QList<workspace::Header> headers;
    for (const wire::HeaderField &field : options.responseHeaders)
        headers.append({QString::fromUtf8(field.name), QString::fromUtf8(field.value), true});
    m_headers->setHeaders(headers);
    if (subprotocols() != options.subprotocols)
        m_subprotocols->setText(QString::fromUtf8(options.subprotocols.join(", ")));
}

void ServerHeadersPage::writeTo(net::ServerOptions &options) const
{
    options.responseHeaders.clear();
    for (const workspace::Header &header : m_headers->headers())
        if (header.isEnabled && !header.name.trimmed().isEmpty())
            options.responseHeaders.append({header.name.toUtf8(), header.value.toUtf8()});
    options.subprotocols = subprotocols();
}

} // namespace wireloupe::ui
