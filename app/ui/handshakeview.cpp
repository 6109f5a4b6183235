#include "ui/handshakeview.h"

#include <QHeaderView>
#include <QTreeWidget>

#include "lens/lens.h"
#include "ui/handshakehead.h"
#include "ui/payloadview.h"
#include "ui/plaintext.h"
#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

// Carriage returns are the rule in HTTP, and would be shown as pictures of control characters.
QString rawText(const QByteArray &payload)
{
    return lens::toText(QByteArray(payload).replace("\r\n", "\n"));
}

} // namespace

HandshakeView::HandshakeView(QWidget *parent)
    : QSplitter(Qt::Horizontal, parent), m_table(new QTreeWidget(this)), m_raw(new PayloadView(this))
{
    m_table->setAccessibleName(tr("Header fields of the handshake"));
    m_table->setHeaderLabels({tr("Header"), tr("Value")});
    m_table->setUniformRowHeights(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_raw->setAccessibleName(tr("Handshake as it was sent"));
    addWidget(m_table);
    addWidget(m_raw);
    setStretchFactor(0, 1);
    setStretchFactor(1, 1);
    setChildrenCollapsible(false);
}

void HandshakeView::setHeads(const QByteArray &request, const QByteArray &response)
{
    m_table->clear();
    addHead(tr("Request"), request);
    addHead(tr("Response"), response);
    m_table->expandAll();
    m_table->resizeColumnToContents(0);
    const QString missing = tr("(no response)");
    m_raw->setContent(rawText(request).trimmed() + QStringLiteral("\n\n\n") +
                      (response.isEmpty() ? missing : rawText(response).trimmed()) + QLatin1Char('\n'));
}

void HandshakeView::addHead(const QString &title, const QByteArray &payload)
{
    const HandshakeHead head = HandshakeHead::of(payload);
    auto *top = new QTreeWidgetItem(m_table, {title, payload.isEmpty() ? tr("not seen") : head.startLine});
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    top->setFont(0, bold);
    for (const wire::HeaderField &field : head.fields) {
        auto *item =
            new QTreeWidgetItem(top, {lens::toOneLine(field.name), lens::toOneLine(field.value, 2000)});
        item->setFont(1, Theme::instance().fixedFont());
        item->setToolTip(1, plainToolTip(item->text(1)));
    }
    if (!head.body.isEmpty()) {
        auto *item = new QTreeWidgetItem(top, {tr("Body"), lens::toOneLine(head.body, 2000)});
        item->setFont(1, Theme::instance().fixedFont());
    }
}

} // namespace wireloupe::ui
