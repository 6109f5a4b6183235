#include "ui/servertlspage.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QUrl>

#include "session/commalist.h"
#include "ui/filefield.h"
#include "ui/formfields.h"
#include "ui/passwordedit.h"
#include "ui/plaintext.h"
#include "ui/textdirection.h"
#include "ui/theme.h"
#include "ui/trusthint.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

} // namespace

ServerTlsPage::ServerTlsPage(QWidget *parent)
    : ServerPage(parent)
    , m_enabled(new QCheckBox(tr("Speak TLS: wss:// in place of ws://"), this))
    , m_own(new QRadioButton(tr("A certificate made here, signed by an authority of our own"), this))
    , m_files(new QRadioButton(tr("My own certificate"), this))
    , m_hosts(new QLineEdit(this))
    , m_certificate(new FileField(u"serverCertificate"_s, tr("Certificate"),
                                  tr("Certificates (*.pem *.crt *.p12 *.pfx);;All files (*)"), this))
    , m_key(new FileField(u"serverKey"_s, tr("Private key"), tr("Keys (*.pem *.key);;All files (*)"), this))
    , m_password(new PasswordEdit(u"serverKeyPassword"_s, this))
    , m_authority(new QLabel(this))
    , m_client(new QComboBox(this))
    , m_hint(new QLineEdit(this))
{
    const Theme &theme = Theme::instance();
    m_enabled->setObjectName(u"serverTls"_s);
    m_choices = buildChoices();
    m_trust = buildTrust();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(theme.spacing(6));
    columns->addWidget(m_choices, 1, Qt::AlignTop);
    columns->addWidget(m_trust, 1, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.spacing(3), theme.spacing(2), theme.spacing(3), theme.spacing(2));
    layout->setSpacing(theme.spacing(2));
    layout->addWidget(m_enabled);
    layout->addLayout(columns);
    layout->addStretch();
    connectFields();
    m_own->setChecked(true);
    refresh();
}

QWidget *ServerTlsPage::buildChoices()
{
    auto *choices = new QWidget(this);
    m_own->setObjectName(u"serverOwnAuthority"_s);
    m_files->setObjectName(u"serverOwnFiles"_s);
    m_ownFields = buildOwn();
    m_fileFields = buildFiles();
    auto *layout = new QVBoxLayout(choices);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::instance().spacing(2));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_own, m_ownFields, m_files, m_fileFields})
        layout->addWidget(widget);
    return choices;
}

QWidget *ServerTlsPage::buildOwn()
{
    auto *fields = new QWidget(this);
    QFormLayout *form = addForm(fields);
    form->setContentsMargins(directedMargins(Theme::instance().spacing(5), 0, 0, 0));
    m_hosts->setObjectName(u"serverHosts"_s);
    m_hosts->setPlaceholderText(tr("those of this computer"));
    m_hosts->setToolTip(tr("Names and addresses that the certificate is good for, separated by commas"));
    addField(*form, tr("Host names"), m_hosts);
    return fields;
}

QWidget *ServerTlsPage::buildFiles()
{
    auto *fields = new QWidget(this);
    QFormLayout *form = addForm(fields);
    form->setContentsMargins(directedMargins(Theme::instance().spacing(5), 0, 0, 0));
    m_certificate->setPlaceholderText(tr("PEM with its chain, or PKCS#12"));
    m_key->setPlaceholderText(tr("PEM; empty: in the same file"));
    m_password->setPlaceholderText(tr("until the program ends; not saved"));
    addField(*form, tr("Certificate"), m_certificate);
    addField(*form, tr("Private key"), m_key);
    addField(*form, tr("Password of the key"), m_password);
    return fields;
}

QWidget *ServerTlsPage::buildTrust()
{
    const Theme &theme = Theme::instance();
    auto *trust = new QWidget(this);
    m_authority->setObjectName(u"authorityFile"_s);
    m_authority->setTextFormat(Qt::PlainText);
    m_authority->setWordWrap(true);
    m_authority->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_hintRow = buildHints();
    auto *layout = new QVBoxLayout(trust);
    layout->setContentsMargins({});
    layout->setSpacing(theme.spacing(2));
    layout->addWidget(mutedLabel(tr("Clients must trust this authority:"), trust));
    layout->addWidget(m_authority);
    layout->addWidget(m_hintRow);
    return trust;
}

QWidget *ServerTlsPage::buildHints()
{
    const Theme &theme = Theme::instance();
    auto *hints = new QWidget(this);
    auto *copyButton = new QPushButton(theme.icon(u"copy"_s), tr("Copy CA path"), hints);
    copyButton->setObjectName(u"copyAuthority"_s);
    auto *folder = new QPushButton(theme.icon(u"folder"_s), tr("Open folder"), hints);
    folder->setObjectName(u"openAuthority"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copyButton);
    buttons->addWidget(folder);
    buttons->addStretch();

    m_client->setObjectName(u"trustClient"_s);
    m_client->setAccessibleName(tr("Client that is to trust the server"));
    for (int client = 0; client < trustingClients; ++client)
        m_client->addItem(nameOf(static_cast<TrustingClient>(client)));
    m_hint->setObjectName(u"trustHint"_s);
    m_hint->setReadOnly(true);
    m_hint->setFont(theme.fixedFont());
    m_hint->setAccessibleName(tr("How the client learns to trust the server"));
    auto *copyHint = new QToolButton(hints);
    copyHint->setObjectName(u"copyTrustHint"_s);
    copyHint->setIcon(theme.icon(u"copy"_s));
    copyHint->setAutoRaise(true);
    copyHint->setToolTip(tr("Copy the line"));
    copyHint->setAccessibleName(tr("Copy the line"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_client);
    line->addWidget(m_hint, 1);
    line->addWidget(copyHint);
    auto *layout = new QVBoxLayout(hints);
    layout->setContentsMargins({});
    layout->setSpacing(theme.spacing(2));
    layout->addLayout(buttons);
    layout->addLayout(line);
    connect(copyButton, &QPushButton::clicked, this, &ServerTlsPage::copyPath);
    connect(folder, &QPushButton::clicked, this, &ServerTlsPage::openFolder);
    connect(copyHint, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(hint()); });
    connect(m_client, &QComboBox::currentIndexChanged, this, &ServerTlsPage::updateHint);
    return hints;
}

void ServerTlsPage::connectFields()
{
    for (QAbstractButton *button : std::initializer_list<QAbstractButton *>{m_enabled, m_own, m_files})
        connect(button, &QAbstractButton::clicked, this, [this] {
            refresh();
            emit edited();
        });
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_hosts, m_password})
        connect(edit, &QLineEdit::textEdited, this, &ServerPage::edited);
    for (FileField *field : {m_certificate, m_key})
        connect(field, &FileField::edited, this, &ServerPage::edited);
}

QString ServerTlsPage::title() const
{
    return m_enabled->isChecked() ? tr("TLS (on)") : tr("TLS");
}

void ServerTlsPage::readFrom(const net::ServerOptions &options)
{
    m_enabled->setChecked(options.tls.isEnabled);
    const bool hasFiles = !options.tls.certificateFile.isEmpty();
    m_own->setChecked(!hasFiles);
    m_files->setChecked(hasFiles);
    m_certificate->setPath(options.tls.certificateFile);
    m_key->setPath(options.tls.keyFile);
    if (session::splitCommaList(m_hosts->text()) != options.tls.hostNames)
        m_hosts->setText(options.tls.hostNames.join(u", "_s));
    if (m_password->text() != options.tls.keyPassword)
        m_password->setText(options.tls.keyPassword);
    refresh();
}

void ServerTlsPage::writeTo(net::ServerOptions &options) const
{
    options.tls.isEnabled = m_enabled->isChecked();
    options.tls.hostNames = session::splitCommaList(m_hosts->text());
    const bool hasFiles = m_files->isChecked();
    options.tls.certificateFile = hasFiles ? m_certificate->path() : QString();
    options.tls.keyFile = hasFiles ? m_key->path() : QString();
    options.tls.keyPassword = hasFiles ? m_password->text() : QString();
}

void ServerTlsPage::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    refresh();
}

void ServerTlsPage::setAuthority(const QString &caFile, const QString &url)
{
    m_caFile = caFile;
    m_url = url;
    refresh();
}

void ServerTlsPage::refresh()
{
    const bool isOn = m_enabled->isChecked();
    m_enabled->setEnabled(!m_isRunning);
    m_choices->setVisible(isOn);
    m_choices->setEnabled(!m_isRunning);
    m_ownFields->setVisible(m_own->isChecked());
    m_fileFields->setVisible(m_files->isChecked());
    m_trust->setVisible(isOn && m_own->isChecked());
    m_hintRow->setVisible(!m_caFile.isEmpty());
    m_authority->setText(m_caFile.isEmpty() ? tr("made when the server starts for the first time")
                                            : QDir::toNativeSeparators(m_caFile));
    updateHint();
}

void ServerTlsPage::updateHint()
{
    m_hint->setText(hint());
    m_hint->setCursorPosition(0);
    m_hint->setToolTip(plainToolTip(hint()));
    m_hint->setAccessibleDescription(oneLine(hint()));
}

QString ServerTlsPage::hint() const
{
    return m_caFile.isEmpty() ? QString()
                              : trustHint(static_cast<TrustingClient>(m_client->currentIndex()),
                                          QDir::toNativeSeparators(m_caFile), m_url);
}

void ServerTlsPage::copyPath()
{
    QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(m_caFile));
}

void ServerTlsPage::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_caFile).absolutePath()));
}

} // namespace wireloupe::ui
