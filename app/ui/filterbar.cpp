#include "ui/filterbar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>

#include "ui/filteredit.h"
#include "ui/plaintext.h"
#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

constexpr std::chrono::seconds noticeTime{4};

QString explain(const capture::Filter::Result &result)
{
    switch (result.error) {
    case capture::FilterError::None:
        break;
    case capture::FilterError::UnknownKey:
        return FilterBar::tr("“%1:” is no key. The keys are dir: and op:.").arg(result.token);
    case capture::FilterError::UnknownValue:
        return FilterBar::tr("“%1” is none of its values.").arg(result.token);
    case capture::FilterError::MissingValue:
        return FilterBar::tr("“%1” needs a value.").arg(result.token);
    }
    return {};
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent), m_edit(new FilterEdit(this)), m_status(new QLabel(this))
{
    const Theme &theme = Theme::instance();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.spacing(2), theme.spacing(1), theme.spacing(2), theme.spacing(1));
    layout->setSpacing(theme.spacing(3));
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_status);
    m_status->setTextFormat(Qt::PlainText);
    m_noticeTimer.setSingleShot(true);
    setFocusProxy(m_edit);
    m_edit->installEventFilter(this);

    connect(m_edit, &QLineEdit::textChanged, this, &FilterBar::parse);
    connect(&m_noticeTimer, &QTimer::timeout, this, [this] { showNotice({}); });
    connect(&Theme::instance(), &Theme::changed, this, &FilterBar::updateStatus);
    updateStatus();
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

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit leaveRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::parse()
{
    const auto result = capture::Filter::parse(m_edit->text());
    m_error = explain(result);
    if (!result.filter)
        m_edit->setMood(FilterEdit::Mood::Bad);
    else
        m_edit->setMood(result.filter->isEmpty() ? FilterEdit::Mood::None : FilterEdit::Mood::Good);
    updateStatus();
    if (result.filter)
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

void FilterBar::updateStatus()
{
    const bool isError = !m_error.isEmpty();
    const QString text = oneLine(isError ? m_error : (m_notice.isEmpty() ? m_counts : m_notice));
    if (m_status->text() != text)
        m_status->setText(text);
    QPalette palette;
    palette.setColor(QPalette::WindowText, Theme::instance().color(isError ? Role::Error : Role::Muted));
    m_status->setPalette(palette);
}

} // namespace wireloupe::ui
