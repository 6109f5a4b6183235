#include "ui/snippetpopup.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScreen>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/popupplace.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using session::SnippetKind;

SnippetPopup::SnippetPopup(QWidget *parent)
    : InTabOrder(parent, Qt::Popup)
    , m_kinds(new QTabBar(this))
    , m_code(new QPlainTextEdit(this))
    , m_copy(new QToolButton(this))
{
    const Theme &theme = Theme::instance();
    setObjectName(u"snippetPopup"_s);
    setFrameShape(StyledPanel);
    m_kinds->setObjectName(u"snippetKinds"_s);
    m_kinds->setAccessibleName(tr("Clients"));
    m_kinds->setDocumentMode(true);
    m_kinds->setExpanding(false);
    for (int kind = 0; kind < session::snippetKindCount; ++kind)
        m_kinds->addTab(session::nameOf(static_cast<SnippetKind>(kind)));
    m_code->setObjectName(u"snippetCode"_s);
    m_code->setAccessibleName(tr("Code of the client"));
    m_code->setReadOnly(true);
    m_code->setLayoutDirection(Qt::LeftToRight);
    m_code->setTabChangesFocus(true);
    m_code->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_code->setFont(theme.fixedFont());
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy->setObjectName(u"copySnippet"_s);
    m_copy->setIcon(theme.icon(u"copy"_s));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *note = new QLabel(tr("With the secrets of this server, ready to run."), this);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto *foot = new QHBoxLayout;
    foot->addWidget(note, 1);
    foot->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    const int margin = theme.spacing(3);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme.spacing(2));
    layout->addWidget(m_kinds);
    layout->addWidget(m_code, 1);
    layout->addLayout(foot);
    connect(m_kinds, &QTabBar::currentChanged, this, &SnippetPopup::showSnippet);
    connect(m_copy, &QToolButton::clicked, this, &SnippetPopup::copy);
}

void SnippetPopup::openAt(const QWidget *button, const session::SnippetTarget &target)
{
    const Theme &theme = Theme::instance();
    m_target = target;
    showSnippet();
    const QSize wanted(theme.spacing(190), theme.spacing(100));
    resize(wanted.expandedTo(minimumSizeHint()).boundedTo(button->screen()->availableSize()));
    move(placeUnder(*button, button->rect(), size(), Qt::AlignLeft));
    show();
    m_kinds->setFocus(Qt::PopupFocusReason);
}

void SnippetPopup::showSnippet()
{
    m_code->setPlainText(session::snippet(static_cast<SnippetKind>(m_kinds->currentIndex()), m_target));
    m_copy->setText(tr("Copy"));
}

void SnippetPopup::copy()
{
    QGuiApplication::clipboard()->setText(m_code->toPlainText());
    m_copy->setText(tr("Copied"));
}

} // namespace wireloupe::ui
