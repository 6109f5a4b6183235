#include "ui/prettypage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include "lens/jsonstring.h"
#include "ui/jsonterm.h"
#include "ui/plaintext.h"
#include "ui/textdirection.h"
#include "ui/textview.h"
#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

// Of a path, in a tool tip.
constexpr qsizetype maxTip = 2000;

} // namespace

PrettyPage::PrettyPage(QWidget *parent)
    : TextPage(prettyText, parent), m_bar(new QWidget(this)), m_label(new QLabel(m_bar))
{
    const Theme &theme = Theme::instance();
    auto *layout = new QHBoxLayout(m_bar);
    layout->setContentsMargins(directedMargins(theme.spacing(2), 0, theme.spacing(1), 0));
    layout->setSpacing(0);
    layout->addWidget(m_label, 1);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setFont(theme.fixedFont());
    m_label->setAccessibleDescription(tr("Path of the value at the cursor"));
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    addButton(QStringLiteral("copy"), tr("Copy path"), &PrettyPage::copyPath);
    addButton(QStringLiteral("json"), tr("Copy value"), &PrettyPage::copyValue);
    m_filter = addButton(QStringLiteral("filter"), tr("Filter by this value"), &PrettyPage::filterByValue);
    column()->addWidget(m_bar);
    m_bar->hide();
    connect(view(), &TextView::cursorMoved, this, &PrettyPage::updatePath);
    connect(view(), &TextView::menuRequested, this, &PrettyPage::addActions);
}

QToolButton *PrettyPage::addButton(const QString &icon, const QString &text, void (PrettyPage::*slot)())
{
    auto *button = new QToolButton(m_bar);
    button->setIcon(Theme::instance().icon(icon));
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    connect(button, &QToolButton::clicked, this, slot);
    m_bar->layout()->addWidget(button);
    return button;
}

void PrettyPage::contentChanged()
{
    m_bar->setVisible(content().json != nullptr);
    updatePath();
}

void PrettyPage::updatePath()
{
    const auto &json = content().json;
    const bool isShown = json && view()->lines() == json;
    m_path = isShown ? json->path(view()->cursor().row) : QString();
    m_filter->setEnabled(isShown && jsonTerm(*json, view()->cursor().row).has_value());
    m_label->setToolTip(plainToolTip(m_path.right(maxTip)));
    elidePath();
}

// The end of a path tells more than its beginning.
void PrettyPage::elidePath()
{
    const QString end = m_path.size() > maxTip ? QStringLiteral("…") + m_path.right(maxTip) : m_path;
    m_label->setText(QFontMetrics(m_label->font()).elidedText(end, Qt::ElideLeft, m_label->width()));
}

void PrettyPage::resizeEvent(QResizeEvent *event)
{
    TextPage::resizeEvent(event);
    elidePath();
}

void PrettyPage::copyPath()
{
    QGuiApplication::clipboard()->setText(m_path);
}

void PrettyPage::copyValue()
{
    if (!content().json)
        return;
    const QByteArrayView value = content().json->value(view()->cursor().row);
    QGuiApplication::clipboard()->setText(value.startsWith('"') ? lens::unescapeJson(value)
                                                                : QString::fromUtf8(value));
}

void PrettyPage::filterByValue()
{
    if (!content().json)
        return;
    if (const auto term = jsonTerm(*content().json, view()->cursor().row))
        emit filterRequested(*term);
}

void PrettyPage::addActions(QMenu *menu)
{
    if (!content().json)
        return;
    menu->addSeparator();
    menu->addAction(tr("Copy &path"), this, &PrettyPage::copyPath);
    menu->addAction(tr("Copy &value"), this, &PrettyPage::copyValue);
    menu->addAction(tr("Filter by &this value"), this, &PrettyPage::filterByValue)
        ->setEnabled(m_filter->isEnabled());
}

} // namespace wireloupe::ui
