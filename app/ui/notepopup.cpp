#include "ui/notepopup.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/popupplace.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxNote = 1000;

} // namespace

NotePopup::NotePopup(QWidget *parent)
    : InTabOrder(parent, Qt::Popup), m_title(new QLabel(this)), m_edit(new QLineEdit(this))
{
    const Theme &theme = Theme::instance();
    setObjectName(u"notePopup"_s);
    setFrameShape(StyledPanel);
    m_title->setTextFormat(Qt::PlainText);
    m_edit->setObjectName(u"noteEdit"_s);
    m_edit->setMaxLength(maxNote);
    m_edit->setPlaceholderText(tr("What is it about this row?"));
    auto *layout = new QVBoxLayout(this);
    const int margin = theme.spacing(3);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme.spacing(1));
    layout->addWidget(m_title);
    layout->addWidget(m_edit);
    setMinimumWidth(theme.spacing(80));
    setFocusProxy(m_edit);
}

void NotePopup::openUnder(const QWidget &widget, const QRect &part, const QString &title, const QString &note)
{
    m_title->setText(title);
    m_edit->setAccessibleName(title);
    m_edit->setText(note);
    m_edit->selectAll();
    resize(sizeHint().expandedTo(minimumSize()));
    move(placeUnder(widget, part, size(), Qt::AlignLeft));
    show();
    m_edit->setFocus(Qt::PopupFocusReason);
}

void NotePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QFrame::keyPressEvent(event);
        return;
    }
    close();
    emit accepted(m_edit->text().trimmed());
}

} // namespace wireloupe::ui
