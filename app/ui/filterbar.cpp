#include "ui/filterbar.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include "capture/filtertext.h"
#include "formats/filterwords.h"
#include "session/connectionsseen.h"
#include "ui/filteredit.h"
#include "ui/filterhelp.h"
#include "ui/filtermenu.h"
#include "ui/plaintext.h"
#include "ui/popupplace.h"
#include "ui/textrole.h"
#include "ui/theme.h"
#include "workspace/savedfilters.h"

namespace wireloupe::ui {

namespace {

constexpr std::chrono::seconds noticeTime{4};
constexpr std::chrono::milliseconds typingTime{600};
// Of the bar's width, in percent: what words on an error may take of it.
constexpr int statusShare = 45;

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_edit(new FilterEdit(this))
    , m_status(new QLabel(this))
    , m_menu(new FilterMenu(this))
    , m_menuButton(addButton(QStringLiteral("filterMenuButton"), tr("Saved and earlier filters")))
    , m_helpButton(addButton(QStringLiteral("filterHelpButton"), tr("The language of the filter")))
    , m_reason(new QLabel(this))
{
    const Theme &theme = Theme::instance();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.spacing(2), theme.spacing(1), theme.spacing(2), theme.spacing(1));
    column->setSpacing(theme.spacing(1));
    auto *layout = new QHBoxLayout;
    layout->setSpacing(theme.spacing(1));
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_menuButton);
    layout->addWidget(m_helpButton);
    layout->addSpacing(theme.spacing(1));
    layout->addWidget(m_status);
    column->addLayout(layout);
    column->addWidget(m_reason);
    m_reason->setObjectName(QStringLiteral("filterReason"));
    wrapPlainText(*m_reason);
    setTextRole(*m_reason, Role::Error);
    m_reason->hide();
    m_menuButton->setIcon(theme.icon(QStringLiteral("chevron-down")));
    m_helpButton->setText(QStringLiteral("?"));
    m_status->setTextFormat(Qt::PlainText);
    m_noticeTimer.setSingleShot(true);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingTime);
    setFocusProxy(m_edit);
    m_edit->installEventFilter(this);
    m_edit->setContextSource([this] {
        return m_store ? capture::FilterContext{session::connectionsSeen(*m_store)}
                       : capture::FilterContext();
    });
    connectParts();
    updateStatus();
}

/// A field that loses the focus as it goes says that editing is over, to nobody any more.
FilterBar::~FilterBar()
{
    m_edit->disconnect(this);
}

QToolButton *FilterBar::addButton(const QString &name, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void FilterBar::connectParts()
{
    connect(m_edit, &QLineEdit::textChanged, this, &FilterBar::parse);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { m_isWalking = false; });
    connect(m_edit, &QLineEdit::editingFinished, this, &FilterBar::remember);
    connect(m_edit, &FilterEdit::confirmed, this, &FilterBar::leave);
    connect(m_menu, &FilterMenu::chosen, this, &FilterBar::use);
    connect(m_menu, &FilterMenu::told, this, &FilterBar::showNotice);
    connect(m_menuButton, &QToolButton::clicked, this, [this] {
        m_menu->fill();
        openUnder(*m_menu, *m_menuButton);
    });
    connect(
        m_helpButton, &QToolButton::clicked, this,
        [this] {
            auto *help = new FilterHelp(this);
            help->setAttribute(Qt::WA_DeleteOnClose);
            help->openBelow(m_helpButton);
        });
    connect(&m_noticeTimer, &QTimer::timeout, this, [this] { showNotice({}); });
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::showReason);
    connect(&Theme::instance(), &Theme::changed, this, &FilterBar::updateStatus);
}

void FilterBar::setStore(std::shared_ptr<const capture::Store> store)
{
    m_store = std::move(store);
}

QString FilterBar::text() const
{
    return m_edit->text();
}

void FilterBar::setText(const QString &text)
{
    m_edit->setText(text);
}

void FilterBar::focusEdit()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterBar::addTerm(const QString &term)
{
    if (!term.isEmpty())
        use(capture::joinFilters(text(), term));
}

void FilterBar::use(const QString &filter)
{
    m_edit->setText(filter);
    remember();
}

/// A filter that has been used can be brought back, here and in other tabs.
void FilterBar::remember()
{
    m_isWalking = false;
    const QString used = text().trimmed();
    if (!m_isUsable || used.isEmpty())
        return;
    if (const QString error = workspace::SavedFilters().remember(used); !error.isEmpty())
        qWarning("The history of filters cannot be kept: %s", qPrintable(error));
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress &&
        takeKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool FilterBar::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
        walkHistory(true);
        return true;
    case Qt::Key_Down:
        if (m_isWalking) {
            walkHistory(false);
            return true;
        }
        [[fallthrough]];
    case Qt::Key_Return:
    case Qt::Key_Enter:
        leave();
        return true;
    case Qt::Key_Escape: // takes away what has been typed first
        if (!text().isEmpty())
            return false;
        leave();
        return true;
    default:
        return false;
    }
}

void FilterBar::leave()
{
    remember();
    emit leaveRequested();
}

/// Back from what is there now, and forth until that is there again.
void FilterBar::walkHistory(bool isBack)
{
    if (!m_isWalking) {
        QStringList entries = workspace::SavedFilters().history();
        entries.removeAll(text().trimmed());
        m_history.setEntries(entries);
    }
    const auto entry = isBack ? m_history.older(text()) : m_history.newer();
    if (!entry)
        return;
    m_edit->setText(*entry);
    m_isWalking = !m_history.isAtDraft();
}

void FilterBar::parse()
{
    const auto result = capture::Filter::parse(m_edit->text());
    m_error = formats::sentence(result);
    m_isUsable = result.filter.has_value();
    m_edit->markError(m_isUsable ? -1 : result.position, result.length);
    m_edit->setToolTip(m_error.isEmpty() ? QString() : plainToolTip(m_error));
    m_edit->setAccessibleDescription(oneLine(m_error));
    if (!m_isUsable)
        m_edit->setMood(FilterEdit::Mood::Bad);
    else
        m_edit->setMood(result.filter->isEmpty() ? FilterEdit::Mood::None : FilterEdit::Mood::Good);
    m_typing.start();
    m_menu->setCurrentFilter(m_isUsable ? m_edit->text().trimmed() : QString());
    updateStatus();
    if (m_isUsable)
        emit filterChanged(result.filter->isEmpty() ? std::nullopt : result.filter);
}

void FilterBar::setCounts(qint64 shown, qint64 total, bool isFiltered, bool isBusy)
{
    const QLocale locale;
    if (isFiltered)
        m_counts = tr("%1 of %2").arg(locale.toString(shown), locale.toString(total));
    else
        m_counts = tr("%Ln row(s)", nullptr, static_cast<int>(total));
    if (isBusy)
        m_counts = tr("%1, searching…").arg(m_counts);
    updateStatus();
}

void FilterBar::showNotice(const QString &notice)
{
    m_notice = notice;
    if (!notice.isEmpty())
        m_noticeTimer.start(noticeTime);
    updateStatus();
}

/// An error that is longer than its place is cut until the user pauses; all of it is in the tool tip.
void FilterBar::updateStatus()
{
    const bool isError = !m_error.isEmpty();
    const QString whole = oneLine(isError ? m_error : (m_notice.isEmpty() ? m_counts : m_notice));
    const int place = std::max(Theme::instance().spacing(30), width() * statusShare / 100);
    const QString text = m_status->fontMetrics().elidedText(whole, Qt::ElideRight, place);
    if (m_status->text() != text)
        m_status->setText(text);
    m_status->setToolTip(text == whole ? QString() : plainToolTip(whole));
    m_status->setAccessibleName(whole);
    setTextRole(*m_status, isError ? Role::Error : Role::Muted);
    showReason();
}

void FilterBar::showReason()
{
    const bool isCut = !m_error.isEmpty() && m_status->text() != m_status->accessibleName();
    m_reason->setText(isCut ? shortened(m_error) : QString());
    m_reason->setVisible(isCut && (!m_typing.isActive() || !m_reason->isHidden()));
    m_status->setVisible(m_reason->isHidden());
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateStatus();
}

} // namespace wireloupe::ui
