#include "ui/welcomepage.h"

#include <algorithm>

#include <QIcon>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/cardbutton.h"
#include "ui/iconlabel.h"
#include "ui/plaintext.h"
#include "ui/savedconnections.h"
#include "ui/sectionlabel.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxSavedShown = 8;
constexpr qsizetype maxTitleChars = 60;

void collect(const workspace::Node &folder, std::vector<const workspace::Node *> &connections)
{
    for (const auto &child : folder.children)
        if (child->isFolder())
            collect(*child, connections);
        else
            connections.push_back(child.get());
}

} // namespace

WelcomePage::WelcomePage(SavedConnections &saved, QWidget *parent)
    : QScrollArea(parent)
    , m_saved(saved)
    , m_savedList(new QWidget(this))
    , m_savedLayout(new QVBoxLayout(m_savedList))
{
    const Theme &theme = Theme::instance();
    setObjectName(u"welcomePage"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // it scrolls to what has the keyboard
    setWidgetResizable(true);
    m_savedLayout->setContentsMargins(0, theme.spacing(4), 0, 0);
    m_savedLayout->setSpacing(0);

    auto *content = new QWidget;
    auto *column = new QWidget(content);
    column->setMaximumWidth(theme.spacing(200));
    auto *inner = new QVBoxLayout(column);
    inner->setContentsMargins(theme.spacing(6), theme.spacing(6), theme.spacing(6), theme.spacing(6));
    inner->setSpacing(theme.spacing(6));
    inner->addWidget(buildHeading());
    inner->addWidget(buildCards());
    inner->addWidget(m_savedList);
    auto *outer = new QHBoxLayout;
    outer->addStretch(1);
    outer->addWidget(column, 20);
    outer->addStretch(1);
    auto *vertical = new QVBoxLayout(content);
    vertical->setContentsMargins(0, 0, 0, 0);
    vertical->addStretch(2);
    vertical->addLayout(outer);
    vertical->addStretch(3);
    setWidget(content);

    connect(&saved.model(), &ConnectionTreeModel::edited, this, &WelcomePage::listSaved);
    connect(&saved.model(), &ConnectionTreeModel::modelReset, this, &WelcomePage::listSaved);
    listSaved();
}

QWidget *WelcomePage::buildHeading()
{
    const Theme &theme = Theme::instance();
    auto *heading = new QWidget(this);
    auto *picture = new IconLabel(16, heading);
    picture->setIcon(QIcon(u":/icons/wireloupe.svg"_s));
    auto *name = new QLabel(u"Wireloupe"_s, heading);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 2.0);
    large.setBold(true);
    name->setFont(large);
    auto *line = new QLabel(tr("See every WebSocket frame exactly as it crossed the wire."), heading);
    line->setWordWrap(true);
    line->setForegroundRole(QPalette::PlaceholderText);

    auto *words = new QVBoxLayout;
    words->setSpacing(theme.spacing());
    words->addStretch();
    words->addWidget(name);
    words->addWidget(line);
    words->addStretch();
    auto *layout = new QHBoxLayout(heading);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.spacing(4));
    layout->addWidget(picture);
    layout->addLayout(words, 1);
    return heading;
}

QWidget *WelcomePage::buildCards()
{
    auto *cards = new QWidget(this);
    auto *echo = new CardButton(CardButton::Kind::Primary, u"echo"_s,
                                tr("Start a local echo server and connect to it"),
                                tr("One click to live frames: everything you send comes back."), cards);
    auto *connection = new CardButton(CardButton::Kind::Plain, u"connect"_s, tr("New connection"),
                                      tr("Open a tab and connect to any ws:// or wss:// address."), cards);
    auto *capture = new CardButton(CardButton::Kind::Plain, u"folder"_s, tr("Open a capture"),
                                   tr("Look through frames that were recorded and saved before."), cards);
    echo->setObjectName(u"welcomeEcho"_s);
    connection->setObjectName(u"welcomeNewConnection"_s);
    capture->setObjectName(u"welcomeOpenCapture"_s);
    auto *layout = new QHBoxLayout(cards);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::instance().spacing(4));
    for (CardButton *card : {echo, connection, capture})
        layout->addWidget(card, 1);
    connect(echo, &CardButton::clicked, this, &WelcomePage::echoRequested);
    connect(connection, &CardButton::clicked, this, &WelcomePage::newConnectionRequested);
    connect(capture, &CardButton::clicked, this, &WelcomePage::openCaptureRequested);
    return cards;
}

void WelcomePage::listSaved()
{
    while (QLayoutItem *item = m_savedLayout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    std::vector<const workspace::Node *> connections;
    collect(*m_saved.model().tree().root(), connections);
    m_savedList->setVisible(!connections.empty());
    if (connections.empty())
        return;
    m_savedLayout->addWidget(new SectionLabel(tr("Saved connections"), m_savedList));
    m_savedLayout->addSpacing(Theme::instance().spacing());
    const auto shown = std::min<std::size_t>(connections.size(), maxSavedShown);
    for (std::size_t at = 0; at < shown; ++at) {
        const workspace::Node *node = connections[at];
        QString title = oneLine(node->title(), maxTitleChars);
        title.replace(u'&', u"&&"_s);
        auto *button = new QToolButton(m_savedList);
        button->setObjectName(u"welcomeSaved"_s);
        button->setIcon(Theme::instance().icon(u"connection"_s, Role::Accent));
        button->setText(title);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(plainToolTip(node->profile->url));
        button->setAccessibleDescription(oneLine(node->profile->url));
        m_savedLayout->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QToolButton::clicked, this, [this, id = node->id] { emit savedRequested(id); });
    }
}

} // namespace wireloupe::ui
