#include "ui/filteredit.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>

#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

QStringList completions()
{
    QStringList words = {QStringLiteral("dir:in"), QStringLiteral("dir:out")};
    for (const char *opcode :
         {"text", "binary", "continuation", "ping", "pong", "close", "control", "handshake", "state"})
        words << QStringLiteral("op:") + QLatin1String(opcode);
    return words;
}

} // namespace

FilterEdit::FilterEdit(QWidget *parent) : QLineEdit(parent), m_completer(new QCompleter(completions(), this))
{
    setAccessibleName(tr("Filter"));
    setPlaceholderText(tr("Filter: words, dir:in, op:text, -op:ping"));
    setToolTip(
        tr("Words must occur in the payload. dir:in or dir:out, op:text, op:binary, op:ping, op:close, "
           "op:control, op:handshake, op:state and so on. A leading - excludes."));
    setClearButtonEnabled(true);
    addAction(Theme::instance().icon(QStringLiteral("filter")), LeadingPosition);
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QLineEdit::textEdited, this, &FilterEdit::complete);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &FilterEdit::insertCompletion);
    connect(&Theme::instance(), &Theme::changed, this, &FilterEdit::applyMood);
}

FilterEdit::Word FilterEdit::wordAtCursor() const
{
    const QString before = text().left(cursorPosition());
    int start = static_cast<int>(before.lastIndexOf(QLatin1Char(' '))) + 1;
    if (start < before.size() && before[start] == QLatin1Char('-'))
        ++start;
    return {start, before.mid(start)};
}

void FilterEdit::complete()
{
    const Word word = wordAtCursor();
    m_completer->setCompletionPrefix(word.text);
    const bool isWhole = m_completer->completionCount() == 1 && m_completer->currentCompletion() == word.text;
    if (word.text.isEmpty() || isWhole || m_completer->completionCount() == 0)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void FilterEdit::insertCompletion(const QString &completion)
{
    const Word word = wordAtCursor();
    setSelection(word.start, static_cast<int>(word.text.size()));
    insert(completion);
    emit textEdited(text());
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
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

} // namespace wireloupe::ui
