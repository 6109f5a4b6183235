#include "ui/proxypage.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include "ui/formfields.h"
#include "ui/passwordedit.h"
#include "ui/plaintext.h"
#include "ui/savedconnections.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using Kind = workspace::Proxy::Kind;

namespace {

struct KindSpec
{
    Kind kind;
    const char *title;
    const char *brief; ///< for the tab
    int usualPort;     ///< 0: has no place of its own
    const char *hint;
};

constexpr KindSpec kinds[] = {
    {Kind::System, QT_TRANSLATE_NOOP("wireloupe::ui::ProxyPage", "Follow the system"), nullptr, 0,
     QT_TRANSLATE_NOOP("wireloupe::ui::ProxyPage",
                       "What the system's settings, or variables such as https_proxy, say for the address.")},
    {Kind::None, QT_TRANSLATE_NOOP("wireloupe::ui::ProxyPage", "None"),
     QT_TRANSLATE_NOOP("wireloupe::ui::ProxyPage", "none"), 0,
     QT_TRANSLATE_NOOP("wireloupe::ui::ProxyPage", "Straight to the server, whatever the system says.")},
    {Kind::Http, QT_TRANSLATE_NOOP("wireloupe::ui::ProxyPage", "HTTP"),
     QT_TRANSLATE_NOOP("wireloupe::ui::ProxyPage", "HTTP"), 8080,
     QT_TRANSLATE_NOOP("wireloupe::ui::ProxyPage",
                       "Asked for a tunnel by CONNECT (RFC 9110, section 9.3.6), for ws:// as for wss://.")},
    {Kind::Socks5, QT_TRANSLATE_NOOP("wireloupe::ui::ProxyPage", "SOCKS5"),
     QT_TRANSLATE_NOOP("wireloupe::ui::ProxyPage", "SOCKS5"), 1080,
     QT_TRANSLATE_NOOP("wireloupe::ui::ProxyPage", "The proxy looks up the server's name (RFC 1928).")},
};

} // namespace

ProxyPage::ProxyPage(QWidget *parent)
    : SettingsPage(parent)
    , m_form(new QFormLayout(this))
    , m_kind(new QComboBox(this))
    , m_place(new QWidget(this))
    , m_host(new QLineEdit(m_place))
    , m_port(new QSpinBox(m_place))
    , m_user(new QLineEdit(this))
    , m_password(new PasswordEdit(u"proxyPassword"_s, this))
    , m_hint(mutedLabel({}, this))
{
    build();
    connect(m_kind, &QComboBox::activated, this, [this] {
        showFields();
        emit edited();
    });
    for (const QLineEdit *edit : {m_host, m_user, static_cast<QLineEdit *>(m_password)})
        connect(edit, &QLineEdit::textEdited, this, &ProxyPage::edited);
    connect(m_port, &QSpinBox::valueChanged, this, &ProxyPage::edited);
    showFields();
}

void ProxyPage::build()
{
    const Theme &theme = Theme::instance();
    m_kind->setObjectName(u"proxyKind"_s);
    for (const KindSpec &each : kinds)
        m_kind->addItem(tr(each.title));
    m_host->setObjectName(u"proxyHost"_s);
    m_host->setAccessibleName(tr("Host of the proxy"));
    m_host->setPlaceholderText(tr("proxy.example.org"));
    m_host->setMinimumWidth(theme.spacing(66));
    m_port->setObjectName(u"proxyPort"_s);
    m_port->setAccessibleName(tr("Port of the proxy"));
    m_port->setRange(0, 65'535);
    m_port->setToolTip(tr("0: the usual one"));
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_user->setObjectName(u"proxyUser"_s);
    m_user->setPlaceholderText(tr("none"));
    for (QLineEdit *edit : {m_user, static_cast<QLineEdit *>(m_password)})
        edit->setMinimumWidth(theme.spacing(66));
    auto *line = new QHBoxLayout(m_place);
    line->setContentsMargins({});
    m_place->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    line->addWidget(m_host);
    auto *colon = new QLabel(tr("Port"), m_place);
    colon->setBuddy(m_port);
    line->addWidget(colon);
    line->addWidget(m_port);
    line->addStretch();
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    addField(*m_form, tr("Proxy"), m_kind);
    addField(*m_form, tr("Host"), m_place);
    addField(*m_form, tr("User"), m_user);
    m_password->setToolTip(plainToolTip(SavedConnections::secretsNote()));
    addField(*m_form, tr("Password"), m_password);
    m_form->addRow(m_hint);
}

Kind ProxyPage::kind() const
{
    return kinds[m_kind->currentIndex()].kind;
}

QString ProxyPage::title() const
{
    const char *brief = kinds[m_kind->currentIndex()].brief;
    return brief ? tr("Proxy (%1)").arg(tr(brief)) : tr("Proxy");
}

void ProxyPage::readFrom(const workspace::Profile &profile)
{
    const QSignalBlocker quiet(m_port);
    for (int index = 0; index < m_kind->count(); ++index)
        if (kinds[index].kind == profile.proxy.kind)
            m_kind->setCurrentIndex(index);
    m_host->setText(profile.proxy.host);
    m_port->setValue(profile.proxy.port);
    m_user->setText(profile.proxy.user);
    m_password->setText(profile.proxy.password);
    showFields();
}

void ProxyPage::writeTo(workspace::Profile &profile) const
{
    profile.proxy = {};
    profile.proxy.kind = kind();
    if (kinds[m_kind->currentIndex()].usualPort == 0)
        return;
    profile.proxy.host = m_host->text().trimmed();
    profile.proxy.port = m_port->value();
    profile.proxy.user = m_user->text();
    profile.proxy.password = m_password->text();
}

void ProxyPage::showFields()
{
    const KindSpec &spec = kinds[m_kind->currentIndex()];
    for (QWidget *field : {m_place, static_cast<QWidget *>(m_user), static_cast<QWidget *>(m_password)})
        m_form->setRowVisible(field, spec.usualPort > 0);
    m_port->setSpecialValueText(QString::number(spec.usualPort));
    m_hint->setText(tr(spec.hint));
}

} // namespace wireloupe::ui
