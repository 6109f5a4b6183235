#include "ui/addressedit.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

void AddressEdit::setMark(const QIcon &icon, const QString &toolTip)
{
    if (icon.isNull() && (!m_mark || !m_mark->isVisible()))
        return;
    if (!m_mark) {
        m_mark = addAction(icon, LeadingPosition);
        m_mark->setObjectName(u"addressMark"_s);
    }
    m_mark->setIcon(icon);
    m_mark->setToolTip(toolTip);
    m_mark->setVisible(!icon.isNull());
}

void AddressEdit::pasteConnection()
{
    if (!take(QGuiApplication::clipboard()->text()))
        paste();
}

bool AddressEdit::take(const QString &text)
{
    const QString trimmed = text.trimmed();
    const bool isOneWord =
        std::none_of(trimmed.cbegin(), trimmed.cend(), [](QChar c) { return c.isSpace(); });
    if (isOneWord && trimmed.contains(u"://"_s)) {
        selectAll();
        insert(trimmed);
        return true;
    }
    const auto pasted = isOneWord ? std::nullopt : session::parsePastedConnection(text);
    if (pasted)
        emit connectionPasted(*pasted);
    return pasted.has_value();
}

void AddressEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        pasteConnection();
    else
        QLineEdit::keyPressEvent(event);
    dropFirstScheme();
}

/// Of "ws://wss://".
void AddressEdit::dropFirstScheme()
{
    static const QRegularExpression twoSchemes(u"^[a-z]+://(?=[a-z]+://)"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    const auto first = static_cast<int>(twoSchemes.match(text()).capturedLength());
    if (first == 0)
        return;
    const int cursor = cursorPosition();
    setSelection(0, first);
    del();
    setCursorPosition(cursor - first);
}

void AddressEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (auto *action = menu->findChild<QAction *>(u"edit-paste"_s)) {
        action->disconnect(SIGNAL(triggered()));
        connect(action, &QAction::triggered, this, &AddressEdit::pasteConnection);
    }
    menu->popup(event->globalPos());
}

void AddressEdit::dropEvent(QDropEvent *event)
{
    if (take(event->mimeData()->text()))
        event->acceptProposedAction();
    else
        QLineEdit::dropEvent(event);
}

} // namespace wireloupe::ui
