#include "ui/gotobar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include "ui/framelogmodel.h"
#include "ui/framelogview.h"
#include "ui/gototarget.h"
#include "ui/textrole.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

GoToBar::GoToBar(FrameLogModel &model, FrameLogView &view, QWidget *parent)
    : QWidget(parent), m_model(model), m_view(view), m_edit(new QLineEdit(this)), m_note(new QLabel(this))
{
    const Theme &theme = Theme::instance();
    setObjectName(u"goToBar"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.spacing(2), theme.spacing(1), theme.spacing(2), theme.spacing(1));
    layout->setSpacing(theme.spacing(2));
    m_edit->setObjectName(u"goToEdit"_s);
    m_edit->setPlaceholderText(tr("Row, 12.5 s or 14:05:03"));
    m_edit->setAccessibleName(tr("Row or time to go to"));
    m_edit->setMaximumWidth(theme.spacing(60));
    m_edit->installEventFilter(this);
    m_note->setObjectName(u"goToNote"_s);
    setTextRole(*m_note, Role::Warning);
    m_note->setTextFormat(Qt::PlainText);
    auto *close = new QToolButton(this);
    close->setIcon(theme.icon(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(close->toolTip());
    layout->addWidget(new QLabel(tr("Go to"), this));
    layout->addWidget(m_edit, 1);
    // However long it is, it makes no window wider.
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_note, 2);
    layout->addWidget(close);
    setFocusProxy(m_edit);
    connect(close, &QToolButton::clicked, this, &GoToBar::closeBar);
    connect(m_edit, &QLineEdit::returnPressed, this, &GoToBar::go);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { say({}); });
    hide();
}

void GoToBar::open(QWidget *returnTo)
{
    if (returnTo && !isAncestorOf(returnTo))
        m_returnTo = returnTo;
    say({});
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

QString GoToBar::noteText() const
{
    return m_note->text();
}

void GoToBar::say(const QString &note)
{
    m_note->setText(note);
}

void GoToBar::go()
{
    const auto target = parseGoTo(m_edit->text(), m_model.store()->startedAt());
    if (!target) {
        say(tr("Neither a row nor a time. Write 42, 12.5 s or 14:05:03."));
        return;
    }
    m_model.refresh();
    const GoToPlace place = placeOf(m_model, *target);
    say(place.note);
    if (place.row)
        m_view.goToRow(*place.row);
    if (!place.row || !place.note.isEmpty())
        return;
    hide();
    m_view.setFocus(Qt::OtherFocusReason);
}

void GoToBar::closeBar()
{
    hide();
    if (m_returnTo)
        m_returnTo->setFocus(Qt::OtherFocusReason);
}

bool GoToBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        closeBar();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace wireloupe::ui
