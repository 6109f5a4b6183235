#include "ui/serverurlrow.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "session/serversession.h"
#include "ui/flowlayout.h"
#include "ui/snippetpopup.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

ServerUrlRow::ServerUrlRow(session::ServerSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_layout(new FlowLayout(this))
    , m_url(new QLabel(this))
    , m_snippets(new SnippetPopup(this))
{
    const Theme &theme = Theme::instance();
    m_layout->setContentsMargins(theme.spacing(3), 0, theme.spacing(3), theme.spacing(2));
    m_layout->setSpacing(theme.spacing(2));
    buildUrl();
    m_copy = addTool(u"copyServerUrl"_s, u"copy"_s, tr("Copy the address"));
    m_copy->setAccessibleName(tr("Copy the address of the server"));
    m_copyAuthority =
        addTool(u"copyServerAuthority"_s, u"copy"_s,
                tr("Copy the path of the certificate that clients must trust; the TLS settings say how"),
                tr("CA path"));
    auto *join = new QPushButton(theme.icon(u"connect"_s), tr("Connect a tab to it"), this);
    join->setObjectName(u"connectToServer"_s);
    addPart(join);
    m_code = addTool(u"clientCode"_s, u"code"_s,
                     tr("A client of this server for browsers, Node.js, Python, curl and others, to copy"),
                     tr("Client code"));
    connect(join, &QPushButton::clicked, this, &ServerUrlRow::connectRequested);
    connectTools();
    refresh();
}

void ServerUrlRow::buildUrl()
{
    m_url->setObjectName(u"serverUrl"_s);
    m_url->setTextFormat(Qt::PlainText);
    m_url->setFont(Theme::instance().fixedFont());
    m_url->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    addPart(new QLabel(tr("Listening at"), this));
    addPart(m_url);
}

/// As high as the others: they stand at the top of their line.
void ServerUrlRow::addPart(QWidget *part)
{
    part->setMinimumHeight(fontMetrics().height() + Theme::instance().spacing(3));
    m_layout->addWidget(part);
}

QToolButton *ServerUrlRow::addTool(const QString &name, const QString &icon, const QString &tip,
                                   const QString &text)
{
    auto *tool = new QToolButton(this);
    tool->setObjectName(name);
    tool->setIcon(Theme::instance().icon(icon));
    tool->setAutoRaise(true);
    tool->setToolTip(tip);
    if (!text.isEmpty()) {
        tool->setText(text);
        tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    addPart(tool);
    return tool;
}

void ServerUrlRow::connectTools()
{
    connect(
        m_copy, &QToolButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_session.url()); });
    connect(
        m_copyAuthority, &QToolButton::clicked, this,
        [this] {
            QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(m_session.authorityFile()));
        });
    connect(m_code, &QToolButton::clicked, this, [this] {
        m_snippets->openAt(m_code, {m_session.url(), m_session.options(), m_session.authorityFile()});
    });
}

void ServerUrlRow::refresh()
{
    m_url->setText(m_session.url());
    m_copyAuthority->setVisible(!m_session.authorityFile().isEmpty());
    setVisible(m_session.isListening());
}

} // namespace wireloupe::ui
