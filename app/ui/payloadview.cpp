#include "ui/payloadview.h"

#include <algorithm>
#include <memory>

#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>

#include "ui/jsonhighlighter.h"
#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

// What is laid out in well under a frame's time.
constexpr qsizetype chunk = 64LL * 1024;
// QTextLayout takes time that grows faster than the line.
constexpr qsizetype maxLine = 4096;

} // namespace

PayloadView::PayloadView(QWidget *parent)
    : QPlainTextEdit(parent), m_highlighter(new JsonHighlighter(document()))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_highlighter->setEnabled(false);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PayloadView::appendChunk);
    connect(&Theme::instance(), &Theme::changed, this, &PayloadView::applyTheme);
    applyTheme();
}

void PayloadView::applyTheme()
{
    const QFont font = Theme::instance().fixedFont();
    if (this->font() != font)
        setFont(font);
    document()->setDocumentMargin(Theme::instance().spacing(2));
}

void PayloadView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyTheme();
}

void PayloadView::setContent(const QString &text, Syntax syntax)
{
    m_timer.stop();
    clear();
    m_highlighter->setEnabled(syntax == Syntax::Json);
    m_text = text;
    m_at = 0;
    m_isAtLineStart = true;
    m_continuations.clear();
    appendChunk();
}

void PayloadView::appendChunk()
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    const qsizetype end = std::min(m_text.size(), m_at + chunk);
    while (m_at < end) {
        const qsizetype feed = m_text.indexOf(QLatin1Char('\n'), m_at);
        const qsizetype lineEnd = std::min(feed < 0 ? m_text.size() : feed, end);
        appendLine(cursor, QStringView(m_text).sliced(m_at, lineEnd - m_at));
        m_at = lineEnd;
        if (m_at < end && m_at == feed) {
            cursor.insertBlock();
            m_isAtLineStart = true;
            ++m_at;
        }
    }
    cursor.endEditBlock();
    if (!isComplete())
        m_timer.start(0);
}

void PayloadView::appendLine(QTextCursor &cursor, QStringView line)
{
    while (!line.isEmpty()) {
        if (!m_isAtLineStart && cursor.positionInBlock() >= maxLine) {
            cursor.insertBlock();
            m_continuations.push_back(cursor.blockNumber());
        }
        const QStringView piece = line.first(std::min(line.size(), maxLine - cursor.positionInBlock()));
        cursor.insertText(piece.toString());
        line = line.sliced(piece.size());
        m_isAtLineStart = false;
    }
}

QMimeData *PayloadView::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    QString text;
    for (QTextBlock block = document()->findBlock(cursor.selectionStart());
         block.isValid() && block.position() <= cursor.selectionEnd(); block = block.next()) {
        const int from = std::max(0, cursor.selectionStart() - block.position());
        const int to = std::min(block.length() - 1, cursor.selectionEnd() - block.position());
        const bool goesOn =
            std::binary_search(m_continuations.begin(), m_continuations.end(), block.blockNumber());
        if (from == 0 && block.position() > cursor.selectionStart() && !goesOn)
            text += QLatin1Char('\n');
        text += block.text().mid(from, to - from);
    }
    auto content = std::make_unique<QMimeData>();
    content->setText(text);
    return content.release();
}

// The standard one offers to open links, which nothing of a peer may do.
void PayloadView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy"), QKeySequence::Copy, this, &QPlainTextEdit::copy)
        ->setEnabled(textCursor().hasSelection());
    menu->addAction(tr("Select &all"), QKeySequence::SelectAll, this, &QPlainTextEdit::selectAll);
    menu->popup(event->globalPos());
}

} // namespace wireloupe::ui
