#include "ui/findbar.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include "ui/fieldbuttons.h"
#include "ui/findquery.h"
#include "ui/plaintext.h"
#include "ui/textline.h"
#include "ui/textrole.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

// How often a target is asked how much it has found.
constexpr std::chrono::milliseconds countInterval{150};

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_scope(new QLabel(this))
    , m_edit(new QLineEdit(this))
    , m_matchesCase(nullptr)
    , m_status(new TextLine(this))
{
    setObjectName(u"findBar"_s);
    setUpFields();
    m_counting.setInterval(countInterval);
    connect(&m_counting, &QTimer::timeout, this, &FindBar::updateCount);
    connect(m_edit, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_matchesCase, &QToolButton::toggled, this, &FindBar::search);
    connect(&Theme::instance(), &Theme::changed, this, &FindBar::updateCount);
    hide();
}

void FindBar::setUpFields()
{
    const Theme &theme = Theme::instance();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.spacing(2), theme.spacing(1), theme.spacing(2), theme.spacing(1));
    layout->setSpacing(theme.spacing(1));
    m_scope->setTextFormat(Qt::PlainText);
    m_status->setObjectName(u"findStatus"_s);
    m_edit->setObjectName(u"findEdit"_s);
    addClearButton(*m_edit);
    m_edit->setPlaceholderText(tr("Text or /regular expression/"));
    m_edit->setMaximumWidth(theme.spacing(90));
    addLeadingIcon(*m_edit, theme.icon(u"search"_s, Role::Muted), tr("Find"));
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    layout->addWidget(m_scope);
    layout->addWidget(m_edit, 1);
    m_matchesCase = addButton(u"match-case"_s, tr("Match case"), "findMatchCase");
    m_matchesCase->setCheckable(true);
    connect(addButton(u"move-up"_s, tr("Previous match (Shift+Return)"), "findPrevious"),
            &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(addButton(u"move-down"_s, tr("Next match (Return)"), "findNext"), &QToolButton::clicked, this,
            &FindBar::findNext);
    layout->addSpacing(theme.spacing(1));
    layout->addWidget(m_status, 1);
    connect(addButton(u"close"_s, tr("Close (Esc)"), "findClose"), &QToolButton::clicked, this,
            &FindBar::closeBar);
}

QToolButton *FindBar::addButton(const QString &icon, const QString &name, const char *objectName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(objectName));
    button->setIcon(Theme::instance().icon(icon));
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    layout()->addWidget(button);
    return button;
}

void FindBar::open(FindTarget *target, QObject *owner, QWidget *returnTo)
{
    if (FindTarget *before = this->target(); before && before != target)
        before->highlight({});
    m_target = target;
    m_owner = owner;
    if (returnTo && !isAncestorOf(returnTo))
        m_returnTo = returnTo;
    const QString scope = target->findScope();
    m_scope->setText(tr("Find in %1", "the log, this payload").arg(scope));
    m_edit->setAccessibleName(m_scope->text());
    show();
    m_counting.start();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
    search();
}

QString FindBar::text() const
{
    return m_edit->text();
}

QString FindBar::statusText() const
{
    return m_status->text();
}

void FindBar::search()
{
    m_query = findQuery(m_edit->text(), m_matchesCase->isChecked());
    m_outcome = FindOutcome::Found;
    const QRegularExpression expression = expressionOf(m_query);
    if (FindTarget *target = this->target())
        target->highlight(expression.isValid() ? m_query : FindQuery());
    if (expression.isValid())
        updateCount();
    else
        say(tr("Not a regular expression: %1").arg(expression.errorString()), true);
}

void FindBar::findNext()
{
    m_isBackwards = false;
    if (FindTarget *target = this->target())
        takeOutcome(target->findNext());
}

void FindBar::findPrevious()
{
    m_isBackwards = true;
    if (FindTarget *target = this->target())
        takeOutcome(target->findPrevious());
}

void FindBar::takeOutcome(FindOutcome outcome)
{
    m_outcome = outcome;
    updateCount();
}

void FindBar::updateCount()
{
    if (!isVisible() || !expressionOf(m_query).isValid())
        return;
    if (!target() || m_query.isEmpty()) {
        say({}, false);
        return;
    }
    QString text = countText();
    if (m_outcome == FindOutcome::FoundWrapped)
        text =
            m_isBackwards ? tr("%1 · from the end again").arg(text) : tr("%1 · from the top again").arg(text);
    say(text, target()->findCount().total == 0 && target()->findCount().isComplete);
}

QString FindBar::countText() const
{
    const FindCount count = target()->findCount();
    const QLocale locale;
    if (count.total == 0 || (count.total < 0 && m_outcome == FindOutcome::NotFound))
        return count.isComplete ? tr("No match") : tr("Searching…");
    if (count.total < 0)
        return {};
    QString total = locale.toString(count.total);
    if (!count.isComplete)
        total = tr("%1 so far").arg(total);
    if (count.current >= 0)
        return tr("%1 of %2").arg(locale.toString(count.current + 1), total);
    return count.isComplete ? tr("%Ln match(es)", nullptr, static_cast<int>(count.total)) : total;
}

void FindBar::say(const QString &text, bool isBad)
{
    m_status->setText(text);
    m_status->setToolTip(isBad ? plainToolTip(text) : QString());
    setTextRole(*m_status, isBad ? Role::Error : Role::Muted);
}

void FindBar::closeBar()
{
    if (FindTarget *target = this->target())
        target->highlight({});
    m_owner = nullptr;
    m_counting.stop();
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (m_returnTo && hadFocus)
        m_returnTo->setFocus(Qt::OtherFocusReason);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        closeBar();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (key->modifiers().testFlag(Qt::ShiftModifier))
            findPrevious();
        else
            findNext();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace wireloupe::ui
