#include "ui/detailpane.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "capture/stateevent.h"
#include "formats/words.h"
#include "ui/banner.h"
#include "ui/certificateview.h"
#include "ui/connectionfacts.h"
#include "ui/framefieldsview.h"
#include "ui/handshakeview.h"
#include "ui/hexpage.h"
#include "ui/hexview.h"
#include "ui/hint.h"
#include "ui/jobbar.h"
#include "ui/logrow.h"
#include "ui/payloadreader.h"
#include "ui/payloadsaver.h"
#include "ui/plainpage.h"
#include "ui/prettypage.h"
#include "ui/textdirection.h"
#include "ui/textview.h"
#include "ui/theme.h"

namespace wireloupe::ui {

DetailPane::DetailPane(std::shared_ptr<capture::Store> store, QWidget *parent)
    : QWidget(parent)
    , m_store(std::move(store))
    , m_index(m_store)
    , m_reader(new PayloadReader(m_store, this))
    , m_saveJob(new JobBar(this))
    , m_saver(new PayloadSaver(m_store, *m_saveJob, this))
    , m_tabs(new QTabBar(this))
    , m_save(new QToolButton(this))
    , m_saveBanner(new Banner(this))
    , m_ruleBanner(new Banner(this))
    , m_sizeBanner(new Banner(this))
    , m_pages(new QStackedWidget(this))
    , m_hint(new Hint(this))
    , m_pretty(new PrettyPage(this))
    , m_text(new PlainPage(this))
    , m_hex(new HexPage(this))
    , m_frame(new FrameFieldsView(this))
    , m_tls(new CertificateView(this))
    , m_handshake(new HandshakeView(this))
{
    setUpTabs();
    setUpPages();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_saveJob, 0, Qt::AlignLeading);
    layout->addWidget(m_saveBanner);
    layout->addWidget(m_ruleBanner);
    layout->addWidget(m_sizeBanner);
    layout->addWidget(m_pages, 1);
    connectParts();
    sayNothingSelected();
}

QWidget *DetailPane::buildHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(directedMargins(0, 0, Theme::instance().spacing(1), 0));
    layout->setSpacing(0);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_save);
    m_save->setIcon(Theme::instance().icon(QStringLiteral("file")));
    m_save->setAutoRaise(true);
    m_save->setToolTip(tr("Save payload…"));
    m_save->setAccessibleName(tr("Save payload"));
    m_save->setPopupMode(QToolButton::InstantPopup);
    m_save->setMenu(new QMenu(m_save));
    m_save->setEnabled(false);
    m_saveJob->setObjectName(QStringLiteral("saveJob"));
    m_saveJob->setContentsMargins(directedMargins(Theme::instance().spacing(2), 0, 0, 0));
    m_saveJob->setMinimumWidth(1); // a long name of a file does not widen the window
    return head;
}

void DetailPane::connectParts()
{
    connect(m_sizeBanner->addButton(tr("Show all")), &QPushButton::clicked, this, &DetailPane::showAll);
    connect(m_sizeBanner->addButton(tr("Save…")), &QPushButton::clicked, this, &DetailPane::save);
    connect(m_save->menu(), &QMenu::aboutToShow, this, &DetailPane::fillSaveMenu);
    connect(m_tabs, &QTabBar::currentChanged, this, &DetailPane::fillPage);
    connect(&m_index, &HandshakeIndex::found, this, &DetailPane::takeHandshake);
    connect(m_reader, &PayloadReader::done, this, &DetailPane::takeRecord);
    connect(m_saver, &PayloadSaver::said, m_saveBanner, &Banner::say);
    connect(m_hex, &HexPage::saveRequested, m_saver, qOverload<const QByteArray &>(&PayloadSaver::askToSave));
    connect(m_pretty, &PrettyPage::filterRequested, this, &DetailPane::filterRequested);
}

void DetailPane::setUpTabs()
{
    for (const QString &title : {tr("Pretty"), tr("Text"), tr("Hex"), tr("Frame"), tr("Handshake")})
        m_tabs->addTab(title);
    m_tabs->setAccessibleName(tr("Views of the selected row"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    // Where there is no room titles are shortened, rather than out of sight.
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setUsesScrollButtons(false);
}

void DetailPane::setUpPages()
{
    for (QWidget *page :
         std::initializer_list<QWidget *>{m_hint, m_pretty, m_text, m_hex, m_frame, m_tls, m_handshake})
        m_pages->addWidget(page);
    m_pretty->view()->setAccessibleName(tr("Payload, made readable"));
    m_text->view()->setAccessibleName(tr("Payload as text"));
}

void DetailPane::setRow(std::optional<capture::Row> row)
{
    m_row = row;
    m_record = {};
    m_saveBanner->say(Banner::Kind::Info, {});
    m_reader->cancel();
    m_save->setEnabled(row.has_value());
    if (row)
        m_reader->read(*row, false);
    if (!row || isReading())
        showRow();
}

void DetailPane::takeRecord(capture::Row row, const capture::Record &record)
{
    if (m_row != row)
        return;
    m_record = record;
    showRow();
}

bool DetailPane::isReading() const
{
    return m_reader->isReading();
}

void DetailPane::showRow()
{
    updateBanners();
    fillPage();
}

DetailPane::Tab DetailPane::currentTab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

void DetailPane::setCurrentTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

bool DetailPane::isHandshake() const
{
    return m_record.head.kind == capture::RecordKind::HandshakeRequest ||
           m_record.head.kind == capture::RecordKind::HandshakeResponse;
}

bool DetailPane::isCut() const
{
    return static_cast<quint64>(m_record.payload.size()) < m_record.head.payloadLength;
}

void DetailPane::updateBanners()
{
    const bool isFrame = m_row && m_record.head.isFrame();
    m_ruleBanner->say(Banner::Kind::Warning, isFrame ? explainMark(m_record) : QString());
    QString size;
    if (m_row && !isReading() && isCut()) {
        const QLocale locale;
        size = tr("Showing %1 of %2.")
                   .arg(locale.formattedDataSize(m_record.payload.size(), 0),
                        locale.formattedDataSize(static_cast<qint64>(m_record.head.payloadLength), 1));
    }
    m_sizeBanner->say(Banner::Kind::Info, size);
}

void DetailPane::fillPage()
{
    if (!m_row) {
        sayNothingSelected();
        return;
    }
    if (isReading()) {
        m_hint->say(tr("Reading…"));
        m_pages->setCurrentWidget(m_hint);
        return;
    }
    if (m_record.head.kind == capture::RecordKind::State && currentTab() != Tab::Handshake) {
        if (currentTab() != Tab::Pretty || !showTls())
            sayState();
        return;
    }
    switch (currentTab()) {
    case Tab::Pretty:
        if (isHandshake()) {
            m_index.lookUp(*m_row);
            return;
        }
        m_pretty->setRecord(m_record, isCut());
        m_pages->setCurrentWidget(m_pretty);
        return;
    case Tab::Text:
        m_text->setRecord(m_record, isCut());
        m_pages->setCurrentWidget(m_text);
        return;
    case Tab::Hex:
        m_hex->setRecord(m_record);
        m_pages->setCurrentWidget(m_hex);
        return;
    case Tab::Frame:
        fillFrame();
        return;
    case Tab::Handshake:
        m_index.lookUp(*m_row);
        return;
    }
}

void DetailPane::fillFrame()
{
    if (!m_record.head.isFrame()) {
        sayNoFrame();
        return;
    }
    // Its bytes are put together for the view: of a payload that is shown whole, its beginning.
    capture::Record shown = m_record;
    shown.payload.truncate(PayloadReader::beginning);
    shown.compressedPayload.truncate(PayloadReader::beginning);
    m_frame->setRecord(shown);
    m_pages->setCurrentWidget(m_frame);
}

HexView *DetailPane::hexView() const
{
    return m_hex->view();
}

void DetailPane::sayNothingSelected()
{
    m_hint->say(tr("Select a row"),
                tr("Its payload, its bytes and every bit of its frame header are shown here."));
    m_pages->setCurrentWidget(m_hint);
}

void DetailPane::sayNoFrame()
{
    QString more;
    if (isHandshake())
        more = tr("The handshake is HTTP: its heads are under Handshake.");
    else if (m_record.head.kind == capture::RecordKind::Bytes)
        more = tr("Bytes made by hand that are not a frame. They are under Hex, as they were sent.");
    m_hint->say(tr("This row is not a frame"), more);
    m_pages->setCurrentWidget(m_hint);
}

void DetailPane::sayState()
{
    const auto event = capture::StateEvent::parse(m_record.payload);
    if (!event) {
        m_hint->say(tr("This event cannot be read"));
    } else {
        QStringList more;
        if (event->closeCode != 0)
            more << formats::closeCodeMeaning(event->closeCode);
        more << tr("An event of the connection, %1 s after the start. It is not traffic: nothing crossed the "
                   "wire.")
                    .arg(formats::timestamp(m_record.head.time));
        m_hint->say(formats::sentence(*event, formats::Dates::Local), more.join(QStringLiteral("\n\n")));
    }
    m_pages->setCurrentWidget(m_hint);
}

bool DetailPane::showTls()
{
    const auto event = capture::StateEvent::parse(m_record.payload);
    if (!event || event->kind != capture::StateKind::Secured)
        return false;
    const auto details = capture::TlsDetails::parse(event->detail);
    if (!details)
        return false;
    m_tls->setDetails(*details, wallClock(m_record.head.time));
    m_pages->setCurrentWidget(m_tls);
    return true;
}

QDateTime DetailPane::wallClock(std::chrono::nanoseconds time) const
{
    return m_store->startedAt().addMSecs(std::chrono::duration_cast<std::chrono::milliseconds>(time).count());
}

void DetailPane::takeHandshake(capture::Row row, const HandshakeIndex::Opening &opening)
{
    const bool isWanted =
        m_row == row && (currentTab() == Tab::Handshake || (currentTab() == Tab::Pretty && isHandshake()));
    if (!isWanted)
        return;
    const HandshakeIndex::Pair &pair = opening.pair;
    const auto phases = capture::phasesOf(*m_store, opening.events);
    const auto tls = tlsOf(*m_store, opening.events, pair.request.value_or(pair.response.value_or(row)));
    if (pair == HandshakeIndex::Pair() && !phases && !tls) {
        m_hint->say(tr("No handshake was recorded"), tr("None came before this row on its connection."));
        m_pages->setCurrentWidget(m_hint);
        return;
    }
    showHeads(pair);
    m_handshake->setTimes(phases ? timeSpans(*phases) : std::vector<TimeSpan>());
    if (tls)
        m_handshake->setTls(tls->details, wallClock(tls->time));
    else
        m_handshake->setNoTls(noTlsOf(phases));
    m_pages->setCurrentWidget(m_handshake);
}

void DetailPane::showHeads(const HandshakeIndex::Pair &pair)
{
    const auto read = [this](std::optional<capture::Row> head) {
        return head ? m_store->read(*head, PayloadReader::beginning).payload : QByteArray();
    };
    m_handshake->setHeads(read(pair.request), read(pair.response));
}

void DetailPane::showAll()
{
    if (!m_row)
        return;
    m_reader->read(*m_row, true);
    if (isReading())
        showRow();
}

void DetailPane::save()
{
    if (m_row && !isReading())
        m_saver->askToSave(m_record, *m_row, session::PayloadForm::Payload);
}

void DetailPane::fillSaveMenu()
{
    m_save->menu()->clear();
    if (m_row && !isReading())
        m_saver->fill(*m_save->menu(), m_record, *m_row);
}

} // namespace wireloupe::ui
