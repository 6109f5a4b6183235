#include "ui/tlspage.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/filefield.h"
#include "ui/formfields.h"
#include "ui/passwordedit.h"
#include "ui/plaintext.h"
#include "ui/savedconnections.h"
#include "ui/sectionlabel.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

/// PKCS#12 holds the key beside the certificate.
bool isPkcs12(const QString &path)
{
    return path.endsWith(u".p12"_s, Qt::CaseInsensitive) || path.endsWith(u".pfx"_s, Qt::CaseInsensitive);
}

} // namespace

TlsPage::TlsPage(QWidget *parent)
    : SettingsPage(parent)
    , m_ca(new FileField(u"tlsCa"_s, tr("Certificates of authorities"),
                         tr("PEM files (*.pem *.crt *.cer);;All files (*)"), this))
    , m_serverName(new QLineEdit(this))
    , m_version(new QComboBox(this))
    , m_certificate(new FileField(u"tlsCertificate"_s, tr("Certificate of this client"),
                                  tr("PEM or PKCS#12 files (*.pem *.crt *.cer *.p12 *.pfx);;All files (*)"),
                                  this))
    , m_key(new FileField(u"tlsKey"_s, tr("Private key of this client"),
                          tr("PEM files (*.pem *.key);;All files (*)"), this))
    , m_password(new PasswordEdit(u"tlsKeyPassword"_s, this))
    , m_hint(mutedLabel(tr("Used for wss:// addresses; this one is ws://, without TLS."), this))
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::instance().spacing(8));
    columns->addWidget(buildServer(), 1, Qt::AlignTop);
    columns->addWidget(buildClient(), 1, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_hint);
    layout->addLayout(columns);
    layout->addStretch();
    m_hint->setObjectName(u"tlsHint"_s);

    for (const FileField *field : {m_ca, m_certificate, m_key})
        connect(field, &FileField::edited, this, &TlsPage::takeEdit);
    connect(m_serverName, &QLineEdit::textEdited, this, &TlsPage::takeEdit);
    connect(m_version, &QComboBox::activated, this, &TlsPage::takeEdit);
    connect(m_password, &QLineEdit::textEdited, this, &TlsPage::takeEdit);
    showFields();
}

QWidget *TlsPage::buildServer()
{
    m_ca->setPlaceholderText(tr("the system's authorities only"));
    m_ca->setToolTip(tr("Authorities in this PEM file are trusted beside the system's"));
    m_serverName->setObjectName(u"tlsServerName"_s);
    m_serverName->setPlaceholderText(tr("the host of the address"));
    m_serverName->setToolTip(
        tr("The name that is asked for (SNI, RFC 6066, section 3) and that the certificate must be for"));
    m_version->setObjectName(u"tlsVersion"_s);
    m_version->addItems({tr("TLS 1.2"), tr("TLS 1.3")});
    m_version->setToolTip(tr("The oldest version that is accepted; anything before TLS 1.2 never is "
                             "(RFC 8996)"));
    auto *group = new QWidget(this);
    QFormLayout *form = addForm(group);
    form->addRow(new SectionLabel(tr("The server"), group));
    addField(*form, tr("Extra CA"), m_ca);
    addField(*form, tr("Server name"), m_serverName);
    addField(*form, tr("At least"), m_version);
    return group;
}

QWidget *TlsPage::buildClient()
{
    m_certificate->setPlaceholderText(tr("none"));
    m_certificate->setToolTip(tr("Shown to servers that ask for one: PEM, or PKCS#12 with its key"));
    m_key->setPlaceholderText(tr("in the certificate's file"));
    m_password->setPlaceholderText(tr("none"));
    m_password->setToolTip(plainToolTip(SavedConnections::secretsNote()));
    auto *group = new QWidget(this);
    m_client = addForm(group);
    m_client->addRow(new SectionLabel(tr("This client"), group));
    addField(*m_client, tr("Certificate"), m_certificate);
    addField(*m_client, tr("Key"), m_key);
    addField(*m_client, tr("Password"), m_password);
    return group;
}

QString TlsPage::title() const
{
    workspace::Profile profile;
    writeTo(profile);
    return profile.tls == workspace::Tls() ? tr("TLS") : tr("TLS (changed)");
}

void TlsPage::readFrom(const workspace::Profile &profile)
{
    m_ca->setPath(profile.tls.caFile);
    m_serverName->setText(profile.tls.serverName);
    m_version->setCurrentIndex(profile.tls.isTls13Required ? 1 : 0);
    m_certificate->setPath(profile.tls.certificateFile);
    m_key->setPath(profile.tls.keyFile);
    m_password->setText(profile.tls.keyPassword);
    showFields();
    setUrl(profile.url);
}

void TlsPage::writeTo(workspace::Profile &profile) const
{
    profile.tls = {};
    profile.tls.caFile = m_ca->path();
    profile.tls.serverName = m_serverName->text().trimmed();
    profile.tls.isTls13Required = m_version->currentIndex() == 1;
    profile.tls.certificateFile = m_certificate->path();
    if (m_certificate->path().isEmpty())
        return;
    if (!isPkcs12(m_certificate->path()))
        profile.tls.keyFile = m_key->path();
    profile.tls.keyPassword = m_password->text();
}

void TlsPage::setUrl(const QString &url)
{
    m_hint->setVisible(QUrl(url).scheme() == u"ws"_s);
}

void TlsPage::takeEdit()
{
    showFields();
    emit edited();
}

void TlsPage::showFields()
{
    const QString certificate = m_certificate->path();
    m_client->setRowVisible(m_key, !certificate.isEmpty() && !isPkcs12(certificate));
    m_client->setRowVisible(m_password, !certificate.isEmpty());
}

} // namespace wireloupe::ui
