#include "ui/textpage.h"

#include <QLabel>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include "ui/payloadview.h"
#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

// What is formatted within a few milliseconds.
constexpr qsizetype maxInForeground = 64 * 1024;

} // namespace

TextPage::TextPage(Make make, QWidget *parent)
    : QWidget(parent), m_make(make), m_note(new QLabel(this)), m_view(new PayloadView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_note);
    layout->addWidget(m_view, 1);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setBackgroundRole(QPalette::Base);
    m_note->setAutoFillBackground(true);
    m_note->hide();
    setFocusProxy(m_view);
    connect(&m_watcher, &QFutureWatcher<PayloadText>::finished, this, [this] {
        if (!m_watcher.isCanceled())
            show(m_watcher.result());
    });
    connect(&Theme::instance(), &Theme::changed, this, &TextPage::applyTheme);
    applyTheme();
}

void TextPage::applyTheme()
{
    const Theme &theme = Theme::instance();
    m_note->setContentsMargins(theme.spacing(2), theme.spacing(1), theme.spacing(2), 0);
    QPalette muted;
    muted.setColor(QPalette::WindowText, theme.color(Role::Muted));
    m_note->setPalette(muted);
}

void TextPage::setRecord(const capture::Record &record, bool isCut)
{
    // An empty future counts as cancelled: a result of an earlier record does not arrive any more.
    m_watcher.setFuture({});
    if (record.payload.size() <= maxInForeground) {
        show(m_make(record, isCut));
        return;
    }
    show({{}, false, tr("Formatting…")});
    m_watcher.setFuture(QtConcurrent::run(m_make, record, isCut));
}

void TextPage::show(const PayloadText &text)
{
    m_note->setText(text.note);
    m_note->setVisible(!text.note.isEmpty());
    m_view->setContent(text.text, text.isJson ? PayloadView::Syntax::Json : PayloadView::Syntax::Plain);
}

QString TextPage::note() const
{
    return m_note->text();
}

} // namespace wireloupe::ui
