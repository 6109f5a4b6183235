#include "ui/codefield.h"

#include <algorithm>

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

#include "ui/textrole.h"
#include "ui/theme.h"

namespace wireloupe::ui {

CodeField::CodeField(const QString &name, int lines, QWidget *parent)
    : QWidget(parent), m_edit(new QPlainTextEdit(this)), m_problem(new QLabel(this)), m_isOneLine(lines == 1)
{
    m_edit->setObjectName(name);
    m_edit->setFont(Theme::instance().fixedFont());
    m_edit->setTabChangesFocus(true);
    m_edit->setLayoutDirection(Qt::LeftToRight); // as code is, whatever the language
    m_edit->setUndoRedoEnabled(true);
    if (m_isOneLine) {
        m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
        m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    const int frame = 2 * (m_edit->frameWidth() + qCeil(m_edit->document()->documentMargin()));
    m_edit->setFixedHeight(lines * m_edit->fontMetrics().lineSpacing() + frame + 2);
    m_edit->installEventFilter(this);
    m_problem->setObjectName(name + QStringLiteral("Problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    setTextRole(*m_problem, Role::Error);
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::instance().spacing() / 2);
    layout->addWidget(m_edit);
    layout->addWidget(m_problem);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &CodeField::takeEdit);
    connect(&Theme::instance(), &Theme::changed, this, &CodeField::colorMarks);
}

QByteArray CodeField::text() const
{
    return m_edit->toPlainText().toUtf8();
}

void CodeField::setText(const QByteArray &text)
{
    if (text == this->text())
        return;
    m_isSetting = true;
    m_edit->setPlainText(QString::fromUtf8(text));
    m_isSetting = false;
}

void CodeField::setPlaceholderText(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void CodeField::setProblem(const QString &what, qsizetype offset, qsizetype length)
{
    const bool hasPlace = !what.isEmpty() && offset >= 0;
    underline(hasPlace ? offset : -1, length);
    const QString text = hasPlace ? tr("%1 (at character %2)").arg(what).arg(offset + 1) : what;
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    m_edit->setAccessibleDescription(text);
}

void CodeField::setProblemAtBytes(const QString &what, qsizetype offset, qsizetype length)
{
    const QByteArray bytes = text();
    const auto characters = [&bytes](qsizetype end) {
        return QString::fromUtf8(bytes.first(std::clamp<qsizetype>(end, 0, bytes.size()))).size();
    };
    const qsizetype begin = characters(offset);
    setProblem(what, begin, characters(offset + length) - begin);
}

QString CodeField::problem() const
{
    return m_problem->text();
}

/// At least one character, so that what is missing at the end is marked too.
void CodeField::underline(qsizetype offset, qsizetype length)
{
    QList<QTextEdit::ExtraSelection> marks;
    const auto size = static_cast<qsizetype>(m_edit->document()->characterCount()) - 1;
    if (offset >= 0 && size > 0) {
        const qsizetype begin = std::min(offset, size - 1);
        const qsizetype end = std::clamp(offset + length, begin + 1, size);
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_edit->document());
        mark.cursor.setPosition(static_cast<int>(begin));
        mark.cursor.setPosition(static_cast<int>(end), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        marks.append(mark);
    }
    m_edit->setExtraSelections(marks);
    colorMarks();
}

void CodeField::colorMarks()
{
    QList<QTextEdit::ExtraSelection> marks = m_edit->extraSelections();
    for (QTextEdit::ExtraSelection &mark : marks) {
        mark.format.setUnderlineColor(Theme::instance().color(Role::Error));
        mark.format.setBackground(Theme::instance().color(Role::ErrorTint));
    }
    m_edit->setExtraSelections(marks);
}

void CodeField::takeEdit()
{
    if (m_isOneLine && m_edit->document()->blockCount() > 1) {
        QString line = m_edit->toPlainText();
        m_edit->setPlainText(line.replace(u'\n', u' ')); // comes here again
        m_edit->moveCursor(QTextCursor::End);
        return;
    }
    if (!m_isSetting)
        emit edited();
}

bool CodeField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && m_isOneLine && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace wireloupe::ui
