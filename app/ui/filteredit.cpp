#include "ui/filteredit.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

#include "ui/fieldbuttons.h"
#include "ui/filterchoicedelegate.h"
#include "ui/filterchoicesmodel.h"
#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

// In units.
constexpr int narrowestPopup = 40;

} // namespace

FilterEdit::FilterEdit(QWidget *parent)
    : QLineEdit(parent), m_completer(new QCompleter(this)), m_choices(new FilterChoicesModel(this))
{
    setAccessibleName(tr("Filter"));
    setPlaceholderText(tr("Filter: words, /regex/, dir:in, op:text, -op:ping, json:$.type=chat"));
    addClearButton(*this);
    addLeadingIcon(*this, Theme::instance().icon(QStringLiteral("filter")), tr("Filter"));
    m_completer->setModel(m_choices);
    m_completer->setWidget(this);
    m_completer->setMaxVisibleItems(12);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    // Only after setModel(), which makes the popup's view anew.
    m_completer->popup()->setItemDelegate(new FilterChoiceDelegate(m_completer->popup()));
    connect(this, &QLineEdit::textEdited, this, [this] { complete(false); });
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &FilterEdit::insertCompletion);
    connect(&Theme::instance(), &Theme::changed, this, &FilterEdit::applyMood);
}

void FilterEdit::setContextSource(const ContextSource &source)
{
    m_contextSource = source;
}

void FilterEdit::offerChoices()
{
    complete(true);
}

void FilterEdit::complete(bool isAskedFor)
{
    const capture::FilterContext context = m_contextSource ? m_contextSource() : capture::FilterContext();
    const capture::FilterCompletion completion =
        capture::completeFilter(text(), cursorPosition(), context, isAskedFor);
    m_completionStart = static_cast<int>(completion.start);
    m_choices->setChoices(completion.choices);
    if (completion.choices.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix(text().mid(m_completionStart, cursorPosition() - m_completionStart));
    const int wanted = m_completer->popup()->sizeHintForColumn(0) + Theme::instance().spacing(5);
    const int narrowest = std::min(Theme::instance().spacing(narrowestPopup), width());
    const QRect place(std::max(0, std::min(xOf(m_completionStart), width() - narrowest)), 0,
                      std::max(wanted, narrowest), height());
    m_completer->complete(place);
}

void FilterEdit::insertCompletion(const QString &completion)
{
    const int end = cursorPosition();
    setSelection(m_completionStart, end - m_completionStart);
    insert(completion);
    emit textEdited(text());
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    // Esc takes away the choices, and what has been typed only then.
    if (event->key() == Qt::Key_Escape && m_completer->popup()->isVisible()) {
        m_completer->popup()->hide();
        return;
    }
    // Sent here before it goes to the choices.
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && m_completer->popup()->isVisible()) {
        takeReturn(*event);
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        offerChoices();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

/// While choices are offered: for the one that is selected; without one, for what has been typed.
void FilterEdit::takeReturn(QKeyEvent &event)
{
    if (m_completer->popup()->selectionModel()->hasSelection()) {
        event.ignore();
        return;
    }
    m_completer->popup()->hide();
    event.accept();
    emit confirmed();
}

void FilterEdit::setMood(Mood mood)
{
    if (m_mood == mood)
        return;
    m_mood = mood;
    applyMood();
}

void FilterEdit::applyMood()
{
    QPalette changed;
    if (m_mood != Mood::None)
        changed.setColor(QPalette::Base,
                         Theme::instance().color(m_mood == Mood::Good ? Role::SuccessTint : Role::ErrorTint));
    setPalette(changed);
}

void FilterEdit::markError(int position, int length)
{
    m_errorPosition = position;
    m_errorLength = std::max(1, length);
    update();
}

/// Where a character begins, in the coordinates of the box: seen from the cursor, whose place the box tells.
int FilterEdit::xOf(int position) const
{
    const QFontMetrics metrics(font());
    const auto advance = [&](int end) { return metrics.horizontalAdvance(text().left(end)); };
    return cursorRect().center().x() + advance(position) - advance(cursorPosition());
}

/// Between the icon and the button that clears.
QRect FilterEdit::textPlace() const
{
    QRect place = rect().adjusted(1, 1, -1, -1);
    for (const QToolButton *button : findChildren<QToolButton *>()) {
        if (!button->isVisible())
            continue;
        if (button->geometry().center().x() < width() / 2)
            place.setLeft(std::max(place.left(), button->geometry().right()));
        else
            place.setRight(std::min(place.right(), button->geometry().left()));
    }
    return place;
}

void FilterEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_errorPosition < 0)
        return;
    const int begin = xOf(m_errorPosition);
    const bool isBehindText = m_errorPosition >= text().size();
    const int end =
        isBehindText ? begin + QFontMetrics(font()).averageCharWidth()
                     : xOf(std::min<int>(m_errorPosition + m_errorLength, static_cast<int>(text().size())));
    const QRect cursor = cursorRect();
    const int wave = std::max(2, Theme::instance().spacing(1) / 2);
    QPainterPath path(QPointF(begin, cursor.bottom() - 0.5));
    for (int x = begin + wave, n = 1; x < end + wave; x += wave, ++n)
        path.lineTo(std::min(x, end), cursor.bottom() - 0.5 - (n % 2 == 1 ? wave : 0));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(textPlace());
    painter.setPen(QPen(Theme::instance().color(Role::Error), 1.2));
    painter.drawPath(path);
}

} // namespace wireloupe::ui
