#include "ui/certificatedialog.h"

#include <algorithm>

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "formats/times.h"
#include "lens/lens.h"
#include "session/certificatefacts.h"
#include "ui/fitheight.h"
#include "ui/plaintext.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxFactLength = 400;
constexpr qsizetype maxHostLength = 260; // no name of a host is longer (RFC 1035 section 2.3.4)
constexpr qsizetype maxButtonLength = 60;
constexpr qsizetype maxNames = 12;

QString namesText(const QStringList &names)
{
    const QString shown = names.mid(0, maxNames).join(u", "_s);
    return names.size() <= maxNames ? shown : shown + u", …"_s;
}

/// Whose a host is, its end tells.
QString endOf(const QString &place)
{
    return place.size() <= maxButtonLength ? place : u'…' + place.right(maxButtonLength - 1);
}

QString dateText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::LongFormat);
}

/// In two lines of sixteen bytes.
QString fingerprintLines(const QByteArray &fingerprint)
{
    const qsizetype half = fingerprint.size() / 2;
    return session::fingerprintText(fingerprint.left(half)) + u"\n"_s +
           session::fingerprintText(fingerprint.mid(half));
}

} // namespace

CertificateDialog::CertificateDialog(const capture::TlsDetails &tls, const QString &fault, QWidget *parent)
    : InTabOrder(parent)
{
    const QString place = u"%1:%2"_s.arg(lens::toOneLine(tls.host, maxHostLength)).arg(tls.port);
    setObjectName(u"certificateDialog"_s);
    setWindowTitle(tr("Certificate of %1").arg(place));
    setMinimumWidth(Theme::instance().spacing(130));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::instance().spacing(3));
    QLabel *headline = addWords(fault);
    headline->setObjectName(u"certificateFault"_s);
    QFont bold = headline->font();
    bold.setWeight(QFont::DemiBold);
    headline->setFont(bold);
    layout->addWidget(buildFacts(tls.chain.value(0).der));
    QStringList errors;
    for (const QByteArray &error : tls.errors)
        errors.append(lens::toOneLine(formats::withDays(error), maxFactLength));
    errors.removeDuplicates();
    addFact(tr("Verification found"), errors.join(u'\n'), u"certificateErrors"_s);
    QLabel *note =
        addWords(tr("If you trust it, this one certificate is taken for %1 from now on, whatever is wrong "
                    "with it. Compare the fingerprint with what the server's owner says. The settings "
                    "list what you trust, and take it back.")
                     .arg(place));
    note->setForegroundRole(QPalette::PlaceholderText);
    layout->addStretch();
    addButtons(place);
    setMinimumWidth(std::max(minimumWidth(), layout->minimumSize().width()));
    fitHeight(*this);
    resize(minimumWidth(), layout->totalHeightForWidth(minimumWidth()));
}

QWidget *CertificateDialog::buildFacts(const QByteArray &der)
{
    auto *body = new QWidget(this);
    m_facts = new QGridLayout(body); // a form would not fit the rows to words that wrap
    m_facts->setContentsMargins({});
    m_facts->setColumnStretch(1, 1);
    const auto facts = session::certificateFacts(der);
    if (!facts) {
        addFact(tr("Certificate"), tr("It cannot be read."), u"certificateSubject"_s);
        return body;
    }
    addFact(tr("Issued to"), oneLine(facts->subject, maxFactLength), u"certificateSubject"_s);
    addFact(tr("For the names"), oneLine(namesText(facts->names), maxFactLength), u"certificateNames"_s);
    addFact(tr("Issued by"),
            oneLine(facts->issuer, maxFactLength) +
                (facts->isSelfSigned ? tr("\n(by itself: self-signed)") : QString()),
            u"certificateIssuer"_s);
    addFact(tr("Valid"), tr("%1\nto %2").arg(dateText(facts->notBefore), dateText(facts->notAfter)),
            u"certificateValidity"_s);
    addFact(tr("Key"), facts->publicKey, u"certificateKey"_s);
    addFact(tr("SHA-256"), fingerprintLines(facts->fingerprint), u"certificateFingerprint"_s);
    findChild<QLabel *>(u"certificateFingerprint"_s)->setFont(Theme::instance().fixedFont());
    return body;
}

void CertificateDialog::addFact(const QString &label, const QString &text, const QString &name)
{
    if (text.isEmpty())
        return;
    auto *value = new QLabel(shortened(text), this);
    value->setObjectName(name);
    wrapPlainText(*value);
    value->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    QSizePolicy policy = value->sizePolicy(); // it knows that the words wrap
    policy.setHorizontalPolicy(QSizePolicy::Expanding);
    value->setSizePolicy(policy);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAccessibleDescription(label);
    auto *title = new QLabel(label, this);
    title->setForegroundRole(QPalette::PlaceholderText);
    const int row = m_facts->rowCount();
    m_facts->addWidget(title, row, 0, Qt::AlignTop);
    m_facts->addWidget(value, row, 1);
}

QLabel *CertificateDialog::addWords(const QString &text)
{
    auto *label = new QLabel(shortened(text), this);
    wrapPlainText(*label);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout()->addWidget(label);
    return label;
}

void CertificateDialog::addButtons(const QString &place)
{
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *trust = buttons->addButton(tr("Trust for %1").arg(endOf(place)).replace(u'&', u"&&"_s),
                                            QDialogButtonBox::AcceptRole);
    trust->setObjectName(u"trustCertificate"_s);
    trust->setAutoDefault(false);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setDefault(true);
    cancel->setFocus();
    layout()->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace wireloupe::ui
