#include "ui/authpage.h"

#include <algorithm>

#include <QComboBox>
#include <QFormLayout>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QUrl>

#include "ui/formfields.h"
#include "ui/passwordedit.h"
#include "ui/plaintext.h"
#include "ui/savedconnections.h"
#include "ui/secrettext.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using Kind = workspace::Auth::Kind;

namespace {

/// What a kind is called, which fields it has (none where a label is null) and what it does.
struct KindSpec
{
    Kind kind;
    const char *title;
    const char *brief; ///< for the tab
    const char *userLabel;
    const char *nameLabel;
    const char *usualName; ///< no words: never translated
    const char *secretLabel;
    const char *hint;
};

constexpr KindSpec kinds[] = {
    {Kind::None, QT_TRANSLATE_NOOP("wireloupe::ui::AuthPage", "None"), nullptr, nullptr, nullptr, nullptr,
     nullptr,
     QT_TRANSLATE_NOOP("wireloupe::ui::AuthPage",
                       "Nothing is added to the request. Headers of your own still are.")},
    {Kind::Basic, QT_TRANSLATE_NOOP("wireloupe::ui::AuthPage", "Basic"),
     QT_TRANSLATE_NOOP("wireloupe::ui::AuthPage", "Basic"),
     QT_TRANSLATE_NOOP("wireloupe::ui::AuthPage", "User"), nullptr, nullptr,
     QT_TRANSLATE_NOOP("wireloupe::ui::AuthPage", "Password"),
     QT_TRANSLATE_NOOP("wireloupe::ui::AuthPage", "Sent as the header “Authorization: Basic …” (RFC 7617).")},
    {Kind::Bearer, QT_TRANSLATE_NOOP("wireloupe::ui::AuthPage", "Bearer token"),
     QT_TRANSLATE_NOOP("wireloupe::ui::AuthPage", "Bearer"), nullptr, nullptr, nullptr,
     QT_TRANSLATE_NOOP("wireloupe::ui::AuthPage", "Token"),
     QT_TRANSLATE_NOOP("wireloupe::ui::AuthPage",
                       "Sent as the header “Authorization: Bearer …” (RFC 6750, section 2.1).")},
    {Kind::ApiKeyHeader, QT_TRANSLATE_NOOP("wireloupe::ui::AuthPage", "API key in a header"),
     QT_TRANSLATE_NOOP("wireloupe::ui::AuthPage", "API key"), nullptr,
     QT_TRANSLATE_NOOP("wireloupe::ui::AuthPage", "Header"), "X-Api-Key",
     QT_TRANSLATE_NOOP("wireloupe::ui::AuthPage", "Key"),
     QT_TRANSLATE_NOOP("wireloupe::ui::AuthPage", "Sent as a header of this name.")},
    {Kind::ApiKeyQuery, QT_TRANSLATE_NOOP("wireloupe::ui::AuthPage", "API key in the query"),
     QT_TRANSLATE_NOOP("wireloupe::ui::AuthPage", "API key"), nullptr,
     QT_TRANSLATE_NOOP("wireloupe::ui::AuthPage", "Parameter"), "api_key",
     QT_TRANSLATE_NOOP("wireloupe::ui::AuthPage", "Key"),
     QT_TRANSLATE_NOOP(
         "wireloupe::ui::AuthPage",
         "Added to the query of the address when connecting. Servers and proxies often log addresses.")},
    {Kind::FirstMessage, QT_TRANSLATE_NOOP("wireloupe::ui::AuthPage", "First message"),
     QT_TRANSLATE_NOOP("wireloupe::ui::AuthPage", "message"), nullptr, nullptr, nullptr,
     QT_TRANSLATE_NOOP("wireloupe::ui::AuthPage", "Message"),
     QT_TRANSLATE_NOOP(
         "wireloupe::ui::AuthPage",
         "Sent as a text message as soon as the connection is open, and again after each reconnect.")},
};

const KindSpec &specOf(Kind kind)
{
    return kinds[static_cast<std::size_t>(kind)];
}

/// Whoever is on the way can read what goes there.
bool isInTheClear(const QString &address)
{
    const QUrl url(address);
    const bool isLocal =
        url.host() == u"localhost"_s || QHostAddress(url.host()).isLoopback() || url.host().isEmpty();
    return url.scheme() == u"ws"_s && !isLocal;
}

} // namespace

AuthPage::AuthPage(QWidget *parent)
    : SettingsPage(parent)
    , m_form(new QFormLayout(this))
    , m_kind(new QComboBox(this))
    , m_user(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_secret(new PasswordEdit(u"authSecret"_s, this))
    , m_message(new SecretText(u"authMessage"_s, this))
    , m_hint(mutedLabel({}, this))
{
    build();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AuthPage::showFields);
    connect(m_kind, &QComboBox::activated, this, &AuthPage::takeKind);
    for (const QLineEdit *edit : {m_user, m_name, static_cast<QLineEdit *>(m_secret)})
        connect(edit, &QLineEdit::textEdited, this, &AuthPage::edited);
    connect(m_message, &SecretText::textChanged, this, &AuthPage::edited);
    showFields();
}

void AuthPage::build()
{
    m_kind->setObjectName(u"authKind"_s);
    for (const KindSpec &each : kinds)
        m_kind->addItem(tr(each.title));
    m_user->setObjectName(u"authUser"_s);
    m_name->setObjectName(u"authName"_s);
    m_name->setFont(Theme::instance().fixedFont());
    m_secret->setFont(Theme::instance().fixedFont());
    m_message->setPlaceholderText(u"{\"type\":\"connection_init\",\"payload\":{\"token\":\"…\"}}"_s);
    for (QWidget *secret : {static_cast<QWidget *>(m_secret), static_cast<QWidget *>(m_message)})
        secret->setToolTip(plainToolTip(SavedConnections::secretsNote()));
    m_hint->setObjectName(u"authHint"_s);
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    const int width = Theme::instance().spacing(90);
    for (QWidget *field :
         {static_cast<QWidget *>(m_user), static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_secret)})
        field->setMinimumWidth(width);
    m_message->setMinimumWidth(Theme::instance().spacing(120));
    addField(*m_form, tr("Kind"), m_kind);
    addField(*m_form, tr("User"), m_user);
    addField(*m_form, tr("Header"), m_name);
    addField(*m_form, tr("Secret"), m_secret);
    addField(*m_form, tr("Message"), m_message);
    m_form->addRow(m_hint);
}

Kind AuthPage::kind() const
{
    return static_cast<Kind>(m_kind->currentIndex());
}

QString AuthPage::title() const
{
    const char *brief = specOf(kind()).brief;
    return brief ? tr("Auth (%1)").arg(tr(brief)) : tr("Auth");
}

void AuthPage::readFrom(const workspace::Profile &profile)
{
    const QSignalBlocker quiet(m_message);
    m_kind->setCurrentIndex(static_cast<int>(profile.auth.kind));
    m_user->setText(profile.auth.user);
    m_name->setText(profile.auth.name);
    const bool isMessage = profile.auth.kind == Kind::FirstMessage;
    m_secret->setText(isMessage ? QString() : profile.auth.secret);
    m_message->setText(isMessage ? profile.auth.secret : QString());
    setUrl(profile.url);
}

void AuthPage::writeTo(workspace::Profile &profile) const
{
    const KindSpec &spec = specOf(kind());
    profile.auth = {};
    profile.auth.kind = kind();
    if (spec.userLabel)
        profile.auth.user = m_user->text();
    if (spec.nameLabel)
        profile.auth.name = m_name->text().trimmed();
    if (spec.secretLabel)
        profile.auth.secret = kind() == Kind::FirstMessage ? m_message->text() : m_secret->text();
}

void AuthPage::setUrl(const QString &url)
{
    m_url = url;
    explain();
}

void AuthPage::takeKind()
{
    const bool isUsual = std::any_of(std::begin(kinds), std::end(kinds), [this](const KindSpec &each) {
        return m_name->text() == QLatin1String(each.usualName);
    });
    if (specOf(kind()).usualName && isUsual)
        m_name->setText(QLatin1String(specOf(kind()).usualName));
    emit edited();
}

void AuthPage::showFields()
{
    const KindSpec &spec = specOf(kind());
    const auto show = [this](QWidget *field, const char *label) {
        m_form->setRowVisible(field, label);
        if (!label)
            return;
        qobject_cast<QLabel *>(m_form->labelForField(field))->setText(tr(label));
        field->setAccessibleName(tr(label));
    };
    const bool isMessage = kind() == Kind::FirstMessage;
    show(m_user, spec.userLabel);
    show(m_name, spec.nameLabel);
    show(m_secret, isMessage ? nullptr : spec.secretLabel);
    show(m_message, isMessage ? spec.secretLabel : nullptr);
    explain();
}

void AuthPage::explain()
{
    QString text = tr(specOf(kind()).hint);
    if (specOf(kind()).secretLabel && isInTheClear(m_url))
        text += u' ' + tr("With ws:// it can be read on the way: use wss://.");
    m_hint->setText(text);
}

} // namespace wireloupe::ui
