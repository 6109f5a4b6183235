#include "ui/serveraccesspage.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include "session/commalist.h"
#include "ui/formfields.h"
#include "ui/passwordedit.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

void showList(QLineEdit *edit, const QList<QByteArray> &parts)
{
    if (session::splitCommaListUtf8(edit->text()) != parts)
        edit->setText(QString::fromUtf8(parts.join(", ")));
}

void showSecret(QLineEdit *edit, const QByteArray &secret)
{
    if (edit->text().toUtf8() != secret)
        edit->setText(QString::fromUtf8(secret));
}

/// What those get who are not let in: one line.
QLabel *answerLabel(const QString &text, QWidget *parent)
{
    QLabel *label = mutedLabel(text, parent);
    label->setWordWrap(false);
    return label;
}

} // namespace

ServerAccessPage::ServerAccessPage(QWidget *parent)
    : ServerPage(parent)
    , m_paths(new QLineEdit(this))
    , m_origins(new QLineEdit(this))
    , m_token(new PasswordEdit(u"serverToken"_s, this))
    , m_tokenPlace(new QComboBox(this))
    , m_user(new QLineEdit(this))
    , m_password(new PasswordEdit(u"serverPassword"_s, this))
{
    const Theme &theme = Theme::instance();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(theme.spacing(6));
    columns->addWidget(buildRequest(), 1, Qt::AlignTop);
    columns->addWidget(buildSecrets(), 1, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.spacing(3), theme.spacing(2), theme.spacing(3), theme.spacing(2));
    layout->setSpacing(theme.spacing(2));
    layout->addLayout(columns);
    layout->addWidget(mutedLabel(
        tr("All that is set must hold. Token, user and password are kept until the program ends, not saved."),
        this));
    layout->addStretch();
    for (QLineEdit *edit :
         std::initializer_list<QLineEdit *>{m_paths, m_origins, m_token, m_user, m_password})
        connect(edit, &QLineEdit::textEdited, this, &ServerPage::edited);
    connect(m_tokenPlace, &QComboBox::activated, this, &ServerPage::edited);
}

QWidget *ServerAccessPage::buildRequest()
{
    auto *part = new QWidget(this);
    QFormLayout *form = addForm(part);
    m_paths->setObjectName(u"serverPaths"_s);
    m_paths->setPlaceholderText(tr("any; for example /chat, /events"));
    m_paths->setToolTip(tr("Separated by commas; the query does not count. Others get status 404"));
    m_origins->setObjectName(u"serverOrigins"_s);
    m_origins->setPlaceholderText(tr("any; for example https://app.example"));
    m_origins->setToolTip(tr("Separated by commas. Others, and clients without Origin, get status 403"));
    addField(*form, tr("Paths"), m_paths);
    form->addRow({}, answerLabel(tr("others: status 404"), part));
    addField(*form, tr("Origins"), m_origins);
    form->addRow({}, answerLabel(tr("others: status 403"), part));
    return part;
}

QWidget *ServerAccessPage::buildSecrets()
{
    auto *part = new QWidget(this);
    QFormLayout *form = addForm(part);
    m_token->setPlaceholderText(tr("none asked for"));
    m_tokenPlace->setObjectName(u"serverTokenPlace"_s);
    m_tokenPlace->setAccessibleName(tr("Where the token is"));
    m_tokenPlace->addItems({tr("in the header Authorization: Bearer"), tr("in the query, as ?token="),
                            tr("as the first message")});
    m_tokenPlace->setItemData(2, tr("Without it for 10 s, or with another: close code 1008"),
                              Qt::ToolTipRole);
    m_user->setObjectName(u"serverUser"_s);
    m_user->setPlaceholderText(tr("none asked for"));
    addField(*form, tr("Token"), m_token);
    form->addRow({}, m_tokenPlace);
    addField(*form, tr("User (Basic)"), m_user);
    addField(*form, tr("Password"), m_password);
    form->addRow({}, answerLabel(tr("others: status 401; by the first message: 1008"), part));
    return part;
}

int ServerAccessPage::rules() const
{
    int count = 0;
    for (const QLineEdit *edit : std::initializer_list<QLineEdit *>{m_paths, m_origins, m_token, m_user})
        count += edit->text().trimmed().isEmpty() ? 0 : 1;
    return count;
}

QString ServerAccessPage::title() const
{
    return rules() > 0 ? tr("Access (%1)").arg(rules()) : tr("Access");
}

void ServerAccessPage::readFrom(const net::ServerOptions &options)
{
    const server::AccessOptions &access = options.access;
    showList(m_paths, access.paths);
    showList(m_origins, access.origins);
    showSecret(m_token, access.token);
    m_tokenPlace->setCurrentIndex(static_cast<int>(access.tokenPlace));
    showSecret(m_user, access.user);
    showSecret(m_password, access.password);
}

void ServerAccessPage::writeTo(net::ServerOptions &options) const
{
    server::AccessOptions &access = options.access;
    access.paths = session::splitCommaListUtf8(m_paths->text());
    access.origins = session::splitCommaListUtf8(m_origins->text());
    access.token = m_token->text().toUtf8();
    access.tokenPlace = static_cast<server::AccessOptions::TokenPlace>(m_tokenPlace->currentIndex());
    access.user = m_user->text().toUtf8();
    access.password = m_password->text().toUtf8();
}

} // namespace wireloupe::ui
