#include "ui/handshakeview.h"

#include <algorithm>

#include <QHeaderView>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "lens/lens.h"
#include "ui/certificateview.h"
#include "ui/columnfit.h"
#include "ui/columnmover.h"
#include "ui/handshakehead.h"
#include "ui/hint.h"
#include "ui/plaintext.h"
#include "ui/textview.h"
#include "ui/theme.h"
#include "ui/viewswitch.h"
#include "wire/handshakeparts.h"

namespace wireloupe::ui {

namespace {

constexpr int nameColumn = 0;

// Of one header field: a table is no place for more.
constexpr qsizetype maxChars = 2000;

// In units of spacing. In less, the table and what was sent stand below each other.
constexpr int leastBeside = 120;

// What was sent is wrapped where the table is cut.
constexpr int tableShare = 3;
constexpr int rawShare = 2;
constexpr int plenty = 1000; // pixels, of which a splitter takes the proportion

// Carriage returns are the rule in HTTP, and would be shown as pictures of control characters.
QString rawText(const QByteArray &payload)
{
    return lens::toText(QByteArray(payload).replace("\r\n", "\n"));
}

} // namespace

HandshakeView::HandshakeView(QWidget *parent)
    : QWidget(parent)
    , m_views(new ViewSwitch(tr("Views of the handshake"), this))
    , m_pages(new QStackedWidget(this))
    , m_heads(new QSplitter(this))
    , m_table(new QTreeWidget(this))
    , m_raw(new TextView(this))
    , m_times(new TimeView(this))
    , m_certificates(new CertificateView(this))
    , m_hint(new Hint(this))
{
    m_views->addView(tr("Request and response"));
    m_views->addView(tr("Time"), tr("Where the time went until the connection was open"));
    m_views->addView(tr("Certificate"), tr("What TLS came to, and the certificates of the server"));
    m_pages->addWidget(buildHeads());
    for (QWidget *page : std::initializer_list<QWidget *>{m_times, m_certificates, m_hint})
        m_pages->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_views);
    layout->addWidget(m_pages, 1);
    connect(m_views, &ViewSwitch::chosen, this, &HandshakeView::showView);
}

QWidget *HandshakeView::buildHeads()
{
    m_table->setAccessibleName(tr("Header fields of the handshake"));
    m_table->setHeaderLabels({tr("Header"), tr("Value")});
    m_table->setUniformRowHeights(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_raw->setAccessibleName(tr("Handshake as it was sent"));
    m_table->setIndentation(Theme::instance().spacing(3));
    m_table->installEventFilter(this);
    new ColumnMover(*m_table);
    m_fit = new ColumnFit(*m_table->header());
    m_heads->addWidget(m_table);
    m_heads->addWidget(m_raw);
    m_heads->setStretchFactor(0, tableShare);
    m_heads->setStretchFactor(1, rawShare);
    m_heads->setSizes({tableShare * plenty, rawShare * plenty});
    m_heads->setChildrenCollapsible(false);
    return m_heads;
}

void HandshakeView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < Theme::instance().spacing(leastBeside);
    m_heads->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
}

bool HandshakeView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        fitNames();
    return QWidget::eventFilter(watched, event);
}

/// The values are what is looked for: names leave them half of the room, unless the user wants it otherwise.
void HandshakeView::fitNames()
{
    m_fit->apply([this] {
        m_table->resizeColumnToContents(nameColumn);
        m_table->setColumnWidth(nameColumn, std::min(m_table->columnWidth(nameColumn), m_table->width() / 2));
    });
}

HandshakeView::View HandshakeView::currentView() const
{
    return static_cast<View>(m_views->current());
}

void HandshakeView::setCurrentView(View view)
{
    m_views->setCurrent(static_cast<int>(view));
    showView();
}

void HandshakeView::showView()
{
    switch (currentView()) {
    case View::Heads:
        m_pages->setCurrentIndex(0);
        return;
    case View::Time:
        if (m_times->spans().empty())
            m_hint->say(tr("No times were recorded"),
                        tr("The capture does not hold how long the phases of this connection took."));
        m_pages->setCurrentWidget(m_times->spans().empty() ? static_cast<QWidget *>(m_hint) : m_times);
        return;
    case View::Certificate:
        if (m_noTls)
            sayNoTls();
        m_pages->setCurrentWidget(m_noTls ? static_cast<QWidget *>(m_hint) : m_certificates);
        return;
    }
}

void HandshakeView::setTimes(std::vector<TimeSpan> spans)
{
    m_times->setSpans(std::move(spans));
    showView();
}

void HandshakeView::setTls(const capture::TlsDetails &details, const QDateTime &at)
{
    m_noTls.reset();
    m_certificates->setDetails(details, at);
    showView();
}

void HandshakeView::setNoTls(NoTls why)
{
    m_noTls = why;
    showView();
}

void HandshakeView::sayNoTls()
{
    switch (*m_noTls) {
    case NoTls::Plain:
        m_hint->say(tr("No TLS"), tr("This connection is not encrypted: there is no certificate."));
        return;
    case NoTls::NotReached:
        m_hint->say(tr("No TLS"),
                    tr("The connection did not come so far that anything was encrypted: there is no "
                       "certificate."));
        return;
    case NoTls::Unknown:
        m_hint->say(tr("TLS is not known"), tr("The capture does not hold how this connection began."));
        return;
    }
}

void HandshakeView::setHeads(const QByteArray &request, const QByteArray &response)
{
    m_table->clear();
    addHeads(tr("Request"), request);
    addHeads(tr("Response"), response);
    m_table->expandAll();
    fitNames();
    const QString missing = tr("(no response)");
    m_raw->setText(rawText(request).trimmed() + QStringLiteral("\n\n\n") +
                   (response.isEmpty() ? missing : rawText(response).trimmed()) + QLatin1Char('\n'));
}

/// Interim responses (RFC 9110 section 15.2) stand before the one that counts.
void HandshakeView::addHeads(const QString &title, const QByteArray &payload)
{
    const wire::HandshakeParts parts = wire::splitHandshake(payload);
    for (const QByteArrayView head : parts.interim)
        addHead(tr("Interim response"), head);
    QTreeWidgetItem *head = addHead(title, parts.head);
    if (!parts.body.isEmpty())
        addField(head, tr("Body"), parts.body);
}

QTreeWidgetItem *HandshakeView::addHead(const QString &title, QByteArrayView bytes)
{
    const HandshakeHead head = HandshakeHead::of(bytes);
    auto *item = new QTreeWidgetItem(m_table, {title, bytes.isEmpty() ? tr("not seen") : head.startLine});
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    item->setFont(0, bold);
    for (const wire::HeaderField &field : head.fields)
        addField(item, lens::toOneLine(field.name), field.value);
    return item;
}

void HandshakeView::addField(QTreeWidgetItem *head, const QString &name, QByteArrayView value)
{
    auto *item = new QTreeWidgetItem(head, {name, lens::toOneLine(value, maxChars)});
    item->setFont(1, Theme::instance().fixedFont());
    for (const int column : {0, 1})
        item->setToolTip(column, plainToolTip(item->text(column)));
}

} // namespace wireloupe::ui
