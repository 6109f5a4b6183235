#include "ui/textpage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/textrole.h"
#include "ui/textview.h"
#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

// What is made ready within a few milliseconds.
constexpr qsizetype maxInForeground = 64 << 10;

} // namespace

TextPage::TextPage(Make make, QWidget *parent)
    : QWidget(parent)
    , m_make(make)
    , m_column(new QVBoxLayout(this))
    , m_noteRow(new QHBoxLayout)
    , m_note(new QLabel(this))
    , m_view(new TextView(this))
    , m_job([this](const PayloadText &text) { showText(text); })
{
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_noteRow->setContentsMargins({});
    m_noteRow->setSpacing(0);
    m_noteRow->addWidget(m_note, 1);
    m_column->addLayout(m_noteRow);
    m_column->addWidget(m_view, 1);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::WindowText);
    setTextRole(*m_note, Role::Muted);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_note->hide();
    setFocusProxy(m_view);
    connect(&Theme::instance(), &Theme::changed, this, &TextPage::applyTheme);
    applyTheme();
}

TextPage::~TextPage() = default;

void TextPage::applyTheme()
{
    const Theme &theme = Theme::instance();
    m_note->setContentsMargins(theme.spacing(2), theme.spacing(1), theme.spacing(2), theme.spacing(1));
}

void TextPage::setRecord(const capture::Record &record, bool isCut)
{
    m_request.record = record;
    m_request.isCut = isCut;
    restart();
}

void TextPage::setEncoding(std::optional<lens::Encoding> encoding)
{
    if (m_request.encoding == encoding)
        return;
    m_request.encoding = encoding;
    restart();
}

void TextPage::setWaiting()
{
    m_job.cancel();
    m_isWaiting = true;
    m_content = {};
    m_view->setText({});
    m_note->setText(tr("Reading…"));
    m_note->show();
    contentChanged();
}

void TextPage::restart()
{
    if (m_request.record.payload.size() <= maxInForeground) {
        m_job.cancel();
        showText(m_make(m_request, false));
        return;
    }
    setWaiting();
    m_job.start([make = m_make, request = m_request](const std::atomic_bool &isCancelled) {
        return make(request, isCancelled);
    });
}

void TextPage::showText(const PayloadText &text)
{
    if (!text.lines)
        return;
    m_isWaiting = false;
    m_content = text;
    m_note->setText(text.note);
    m_note->setVisible(!text.note.isEmpty());
    m_view->setLines(text.lines);
    contentChanged();
    emit shown();
}

QString TextPage::note() const
{
    return m_note->text();
}

} // namespace wireloupe::ui
