#include "ui/certificateview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "formats/times.h"
#include "lens/lens.h"
#include "ui/banner.h"
#include "ui/columnmover.h"
#include "ui/plaintext.h"
#include "ui/textdirection.h"
#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

constexpr int indexRole = Qt::UserRole;
// Of a certificate with a thousand names the first tell enough; all of them are copied with its PEM.
constexpr qsizetype maxNames = 200;
constexpr qsizetype maxChars = 2000;

QString shown(const QByteArray &bytes)
{
    return isolated(lens::toOneLine(bytes, maxChars));
}

QString shown(const QString &text)
{
    return isolated(oneLine(text, maxChars));
}

QString day(const QDateTime &time)
{
    return isolated(time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QStringLiteral(" UTC"));
}

} // namespace

CertificateView::CertificateView(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_verdict(new Banner(this))
    , m_parts(new QSplitter(Qt::Horizontal, this))
    , m_chain(new QTreeWidget(m_parts))
    , m_fields(new QTreeWidget(m_parts))
{
    const Theme &theme = Theme::instance();
    wrapPlainText(*m_summary);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_summary->setContentsMargins(theme.spacing(3), theme.spacing(1), theme.spacing(3), theme.spacing(1));
    m_summary->setBackgroundRole(QPalette::Base);
    m_summary->setAutoFillBackground(true);
    setUpTables();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_summary);
    layout->addWidget(m_verdict);
    layout->addWidget(m_parts, 1);
    connect(m_chain, &QTreeWidget::currentItemChanged, this, &CertificateView::fillFields);
}

void CertificateView::setUpTables()
{
    m_chain->setAccessibleName(tr("Chain of certificates"));
    m_chain->setHeaderLabels({tr("Certificate")});
    m_chain->setItemsExpandable(false);
    m_chain->setRootIsDecorated(false);
    m_fields->setAccessibleName(tr("Fields of the certificate"));
    m_fields->setHeaderLabels({tr("Field"), tr("Value")});
    m_fields->setRootIsDecorated(false);
    for (QTreeWidget *table : {m_chain, m_fields}) {
        table->setFrameShape(QFrame::NoFrame);
        table->setUniformRowHeights(true);
        table->setContextMenuPolicy(Qt::ActionsContextMenu);
        auto *copyAction = new QAction(tr("&Copy"), table);
        copyAction->setShortcut(QKeySequence::Copy);
        copyAction->setShortcutContext(Qt::WidgetShortcut);
        connect(copyAction, &QAction::triggered, this, &CertificateView::copy);
        auto *pemAction = new QAction(tr("Copy certificate as &PEM"), table);
        connect(pemAction, &QAction::triggered, this, &CertificateView::copyPem);
        table->addActions({copyAction, pemAction});
    }
    new ColumnMover(*m_fields);
    m_parts->setStretchFactor(0, 1);
    m_parts->setStretchFactor(1, 2);
    m_parts->setChildrenCollapsible(false);
}

void CertificateView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// Side by side where a fingerprint still has room beside the chain.
void CertificateView::arrange()
{
    const bool isWide = width() >= Theme::instance().spacing(170);
    const Qt::Orientation wanted = isWide ? Qt::Horizontal : Qt::Vertical;
    if (m_parts->orientation() == wanted)
        return;
    m_parts->setOrientation(wanted);
    const int room = isWide ? width() : height();
    m_parts->setSizes({room / 3, room - room / 3});
}

void CertificateView::setDetails(const capture::TlsDetails &details, const QDateTime &at)
{
    if (details == m_details && at == m_at)
        return;
    m_details = details;
    m_at = at;
    m_entries.clear();
    for (const capture::TlsCertificate &certificate : details.chain)
        m_entries.push_back({certificate.der, session::certificateFacts(certificate.der)});
    m_summary->setText(shortened(summaryText()));
    sayVerdict();
    fillChain();
}

QString CertificateView::summaryText() const
{
    const auto orNone = [](const QByteArray &value, const QString &none) {
        return value.isEmpty() ? none : shown(value);
    };
    return tr("%1 · %2 · ALPN: %3 · server name (SNI): %4")
        .arg(orNone(m_details.protocol, tr("no protocol agreed")), orNone(m_details.cipher, tr("no cipher")),
             orNone(m_details.alpn, tr("none")), orNone(m_details.serverName, tr("none sent")));
}

void CertificateView::sayVerdict()
{
    QStringList faults;
    for (const QByteArray &error : m_details.errors)
        faults << shown(formats::withDays(error));
    const QString why = faults.join(QStringLiteral(" · "));
    if (m_details.isUnverified)
        m_verdict->say(Banner::Kind::Warning,
                       why.isEmpty() ? tr("Verification was off for this connection.")
                                     : tr("Verification was off for this connection. It found: %1").arg(why));
    else if (m_details.isTrustedByUser)
        m_verdict->say(Banner::Kind::Warning, tr("Accepted because you trust this certificate: %1").arg(why));
    else if (!why.isEmpty())
        m_verdict->say(Banner::Kind::Error, tr("Not accepted: %1").arg(why));
    else
        m_verdict->say(Banner::Kind::Info, {});
}

QString CertificateView::nameOf(const Entry &entry) const
{
    if (!entry.facts)
        return tr("cannot be read");
    const QString name = shown(entry.facts->commonName);
    return name.isEmpty() ? shown(entry.facts->subject) : name;
}

// As a browser shows it: the authority above, the peer's own at the end of the branch.
void CertificateView::fillChain()
{
    m_chain->clear();
    m_fields->clear();
    QTreeWidgetItem *item = nullptr;
    for (std::size_t at = m_entries.size(); at-- > 0;) {
        const Entry &entry = m_entries[at];
        QString text = nameOf(entry);
        const bool isBad = !entry.facts || m_at > entry.facts->notAfter || m_at < entry.facts->notBefore;
        if (entry.facts && isBad)
            text = tr("%1 (%2)").arg(text, validity(*entry.facts));
        item = item ? new QTreeWidgetItem(item, {text}) : new QTreeWidgetItem(m_chain, {text});
        item->setData(0, indexRole, static_cast<int>(at));
        item->setToolTip(0, plainToolTip(text));
        if (isBad)
            item->setIcon(0, Theme::instance().icon(QStringLiteral("warning"), Role::Warning));
    }
    m_chain->expandAll();
    m_chain->setCurrentItem(item);
    if (!item)
        addField(tr("Certificates"), tr("The peer sent none."));
}

QString CertificateView::validity(const session::CertificateFacts &facts) const
{
    if (m_at > facts.notAfter)
        return tr("expired %n day(s) earlier", nullptr, static_cast<int>(facts.notAfter.daysTo(m_at)));
    if (m_at < facts.notBefore)
        return tr("not yet valid: %n day(s) too early", nullptr,
                  static_cast<int>(m_at.daysTo(facts.notBefore)));
    return tr("valid, %n day(s) left", nullptr, static_cast<int>(m_at.daysTo(facts.notAfter)));
}

QTreeWidgetItem *CertificateView::addField(const QString &name, const QString &value, bool isFixed)
{
    const QString text = isFixed ? isolated(value) : value;
    auto *item = new QTreeWidgetItem(m_fields, {name, text});
    item->setToolTip(1, plainToolTip(text));
    if (isFixed)
        item->setFont(1, Theme::instance().fixedFont());
    return item;
}

void CertificateView::fillFields()
{
    m_fields->clear();
    const Entry *entry = selected();
    if (!entry)
        return;
    if (!entry->facts) {
        addField(tr("Certificate"), tr("These %n byte(s) are not a certificate that can be read.", nullptr,
                                       static_cast<int>(entry->der.size())));
        return;
    }
    const session::CertificateFacts &facts = *entry->facts;
    addField(tr("Subject"), shown(facts.subject));
    addField(tr("Issuer"),
             facts.isSelfSigned ? tr("itself: %1").arg(shown(facts.issuer)) : shown(facts.issuer));
    QTreeWidgetItem *state = addField(tr("Validity"), validity(facts));
    if (m_at > facts.notAfter || m_at < facts.notBefore)
        state->setIcon(1, Theme::instance().icon(QStringLiteral("warning"), Role::Warning));
    addField(tr("Valid from"), day(facts.notBefore));
    addField(tr("Valid until"), day(facts.notAfter));
    const QStringList names = facts.names.mid(0, maxNames);
    for (const QString &name : names)
        addField(tr("Alternative name"), shown(name));
    if (facts.names.size() > maxNames)
        addField(tr("Alternative names"),
                 tr("%Ln more", nullptr, static_cast<int>(facts.names.size() - maxNames)));
    addField(tr("Public key"), facts.publicKey.isEmpty() ? tr("of an unknown kind") : facts.publicKey);
    addField(tr("Serial number"), shown(facts.serialNumber), true);
    addField(tr("SHA-256 fingerprint"), session::fingerprintText(facts.fingerprint), true);
    m_fields->resizeColumnToContents(0);
}

const CertificateView::Entry *CertificateView::selected() const
{
    const QTreeWidgetItem *item = m_chain->currentItem();
    return item ? &m_entries[static_cast<std::size_t>(item->data(0, indexRole).toInt())] : nullptr;
}

void CertificateView::copy()
{
    if (const QTreeWidgetItem *item = m_fields->currentItem(); item && m_fields->hasFocus()) {
        QGuiApplication::clipboard()->setText(withoutIsolates(item->text(1)));
        return;
    }
    QStringList lines;
    for (int line = 0; line < m_fields->topLevelItemCount(); ++line)
        lines << QStringLiteral("%1: %2").arg(m_fields->topLevelItem(line)->text(0),
                                              m_fields->topLevelItem(line)->text(1));
    QGuiApplication::clipboard()->setText(withoutIsolates(lines.join(QLatin1Char('\n'))));
}

void CertificateView::copyPem()
{
    const Entry *entry = selected();
    if (!entry)
        return;
    constexpr qsizetype lineLength = 64; // RFC 7468 section 2
    const QByteArray base64 = entry->der.toBase64();
    QByteArray pem = "-----BEGIN CERTIFICATE-----\n";
    for (qsizetype at = 0; at < base64.size(); at += lineLength)
        pem += base64.mid(at, lineLength) + '\n';
    pem += "-----END CERTIFICATE-----\n";
    QGuiApplication::clipboard()->setText(QString::fromLatin1(pem));
}

} // namespace wireloupe::ui
