#include "ui/statusline.h"

#include <limits>

#include <QHBoxLayout>
#include <QLabel>

#include "ui/iconlabel.h"
#include "ui/textdirection.h"
#include "ui/theme.h"
#include "ui/words.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds refreshInterval{200};

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_traffic(new QLabel(this))
    , m_server(new QLabel(this))
    , m_noteArea(new QWidget(this))
{
    const Theme &theme = Theme::instance();
    setObjectName(u"statusLine"_s);
    setSizeGripEnabled(false);
    m_traffic->setObjectName(u"traffic"_s);
    m_traffic->setTextFormat(Qt::PlainText);
    m_traffic->setContentsMargins(directedMargins(theme.spacing(2), theme.spacing(), 0, theme.spacing()));
    m_server->setObjectName(u"serverStatus"_s);
    m_server->setTextFormat(Qt::PlainText);
    m_server->setContentsMargins(directedMargins(0, 0, theme.spacing(2), 0));
    addWidget(m_traffic, 1);
    auto *notes = new QHBoxLayout(m_noteArea);
    notes->setContentsMargins(directedMargins(0, 0, theme.spacing(3), 0));
    notes->setSpacing(theme.spacing(4));
    addPermanentWidget(m_noteArea);
    addPermanentWidget(m_server);
    m_timer.setInterval(refreshInterval);
    connect(&m_timer, &QTimer::timeout, this, &StatusLine::refresh);
}

void StatusLine::setPage(TabPage *page)
{
    m_page = page;
    page ? m_timer.start() : m_timer.stop();
    refresh();
}

void StatusLine::setServer(const QString &text)
{
    m_server->setText(text);
    m_server->setVisible(!text.isEmpty());
}

void StatusLine::addJob(QWidget *job)
{
    insertWidget(1, job);
}

void StatusLine::refresh()
{
    const auto store = m_page ? m_page->store() : nullptr;
    if (!store) {
        m_traffic->clear();
        showNotes({});
        return;
    }
    const Traffic traffic = m_page->traffic().advance(*store);
    const auto plural = [](qint64 count) {
        return static_cast<int>(qMin<qint64>(count, std::numeric_limits<int>::max()));
    };
    QStringList parts = {
        tr("%Ln frame(s)", nullptr, plural(traffic.frames)) + (traffic.isComplete ? QString() : u" …"_s),
        tr("%1 in").arg(sizeText(traffic.bytesIn)),
        tr("%1 out").arg(sizeText(traffic.bytesOut)),
    };
    if (const qint64 gone = capture::toInt(store->rows().first); gone > 0)
        parts << tr("%Ln oldest row(s) dropped", nullptr, plural(gone));
    if (traffic.dropped > 0)
        parts << tr("%Ln row(s) missing", nullptr, plural(traffic.dropped));
    if (const auto [done, total] = store->indexed(); store->isIndexing() && total > 0)
        parts << measuresIsolated(tr("reading the file: %1 %").arg(100 * done / total));
    m_traffic->setText(parts.join(u" · "_s));
    showNotes(m_page->statusNotes());
}

void StatusLine::showNotes(const QList<StatusNote> &notes)
{
    if (notes == m_notes)
        return;
    m_notes = notes;
    qDeleteAll(m_noteArea->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    for (const StatusNote &note : m_notes)
        m_noteArea->layout()->addWidget(makeNote(note));
}

QWidget *StatusLine::makeNote(const StatusNote &note)
{
    auto *widget = new QWidget(m_noteArea);
    widget->setObjectName(note.name);
    widget->setToolTip(note.toolTip);
    auto *icon = new IconLabel(3, widget);
    icon->setIcon(Theme::instance().icon(note.icon, note.role));
    auto *text = new QLabel(note.text, widget);
    text->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::instance().spacing());
    layout->addWidget(icon);
    layout->addWidget(text);
    return widget;
}

} // namespace wireloupe::ui
