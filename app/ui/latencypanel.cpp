#include "ui/latencypanel.h"

#include <algorithm>

#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "session/budgetwatch.h"
#include "session/clientsession.h"
#include "ui/budgetstrip.h"
#include "ui/formfields.h"
#include "ui/hint.h"
#include "ui/latencyexport.h"
#include "ui/latencylegend.h"
#include "ui/latencyoptions.h"
#include "ui/latencytimeplot.h"
#include "ui/latencyviews.h"
#include "ui/latencywords.h"
#include "ui/messagebar.h"
#include "ui/pingfield.h"
#include "ui/plaintext.h"
#include "ui/rulepreviewwords.h"
#include "ui/textdirection.h"
#include "ui/theme.h"
#include "ui/viewpace.h"
#include "ui/windowcloser.h"
#include "ui/words.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

// In units of spacing: below it the summary goes, which the table of figures says as well.
constexpr int roomForWords = 42;

/// Of an opened window.
constexpr QSize windowUnits{260, 170};

const QString choiceKey = u"kinds"_s;
const QString viewKey = u"view"_s;
const QString timeKey = u"time"_s;

} // namespace

LatencyPanel::LatencyPanel(const LatencySource &source, QWidget *parent, Place place)
    : InTabOrder(parent, place == Place::Window ? Qt::Window : Qt::Widget)
    , m_source(source)
    , m_use(*source.feed, false)
    , m_views(new LatencyViews(this))
    , m_misses(new QToolButton(this))
    , m_pages(new QStackedWidget(this))
    , m_hint(new Hint(this))
    , m_summary(new QLabel(this))
    , m_progress(mutedLabel({}, this))
    , m_legend(new LatencyLegend(this))
    , m_message(new MessageBar(this))
    , m_pace(new ViewPace(*this, [this] { refresh(); }))
{
    setObjectName(u"latencyPanel"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeTop(place));
    layout->addWidget(m_message);
    m_page = makePage();
    layout->addWidget(m_page, 1);
    connectParts();
    connectOptions();
    m_options->setTimeShown(source.timeShown);
    applyTime();
    refresh();
}

LatencyPanel::~LatencyPanel() = default;

QWidget *LatencyPanel::makeTop(Place place)
{
    using Feature = LatencyOptions::Feature;
    LatencyOptions::Features features = Feature::Rules | Feature::Comparison;
    if (m_source.budgets)
        features |= Feature::Budgets;
    if (place == Place::Pane)
        features |= Feature::Window;
    auto *exports = new QMenu(this);
    auto *takeOut = new LatencyExport([this] { return m_views->exported(title()); }, this);
    takeOut->fill(*exports);
    connect(takeOut, &LatencyExport::said, this,
            [this](MessageBar::Kind kind, const QString &text) { m_message->say(kind, text); });
    m_options = new LatencyOptions(features, exports, this);
    auto *top = new QWidget(this);
    top->setBackgroundRole(QPalette::Window);
    top->setAutoFillBackground(true);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(directedMargins(0, 0, Theme::instance().spacing(1), 0));
    row->setSpacing(Theme::instance().spacing(1));
    row->addWidget(m_views->tabs());
    row->addStretch(1);
    row->addWidget(m_options);
    return top;
}

QWidget *LatencyPanel::makePage()
{
    const Theme &theme = Theme::instance();
    wrapPlainText(*m_summary);
    m_summary->setObjectName(u"latencySummary"_s);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setObjectName(u"latencyProgress"_s);
    m_misses->setObjectName(u"latencyMisses"_s);
    m_misses->setAutoRaise(true);
    m_misses->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_misses->setIcon(theme.icon(u"warning"_s, Role::Warning));
    m_misses->setToolTip(tr("What was asked and has no place in the graph. Click for all counts."));
    m_legend->addWidget(m_misses);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.spacing(1));
    line->addWidget(m_legend, 1);
    if (m_source.client) {
        m_pings = new PingField(*m_source.client, this);
        line->addWidget(m_pings, 0, Qt::AlignTop);
    }
    m_pages->addWidget(m_hint);
    m_pages->addWidget(m_views);
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(theme.spacing(2), theme.spacing(1), theme.spacing(2), 0);
    layout->setSpacing(theme.spacing(1));
    layout->addWidget(m_progress);
    layout->addWidget(m_summary);
    layout->addLayout(line);
    if (m_source.budgets) {
        m_budgets = new BudgetStrip(*m_source.budgets, page);
        layout->addWidget(m_budgets);
    }
    layout->addWidget(m_pages, 1);
    return page;
}

void LatencyPanel::connectParts()
{
    connect(m_source.feed, &session::LatencyFeed::changed, m_pace, &ViewPace::request);
    connect(m_source.feed, &session::LatencyFeed::rulesChanged, m_pace, &ViewPace::request);
    connect(m_views, &LatencyViews::picked, this,
            [this](const LatencyPick &pick) { emit rowsPicked(pick.rows()); });
    connect(m_views, &LatencyViews::rangeChanged, this, &LatencyPanel::takeRange);
    connect(
        m_misses, &QToolButton::clicked, this,
        [this] { m_views->setCurrentView(LatencyViews::View::Figures); });
    connect(m_legend, &LatencyLegend::toggled, this, [this](int entry, bool isShown) {
        setShown(m_legendKinds[static_cast<std::size_t>(entry)], isShown);
    });
    if (m_pings)
        connect(m_source.client, &session::ClientSession::profileChanged, m_pace, &ViewPace::request);
    if (m_budgets) {
        connect(m_budgets, &BudgetStrip::editRequested, this, &LatencyPanel::budgetsRequested);
        connect(m_source.budgets, &session::BudgetWatch::changed, m_pace, &ViewPace::request);
    }
}

void LatencyPanel::connectOptions()
{
    connect(m_options, &LatencyOptions::timeChosen, this, [this] {
        applyTime();
        refresh();
    });
    connect(m_options, &LatencyOptions::followChosen, this, [this](bool isFollowing) {
        if (isFollowing)
            m_views->timePlot()->showNewest();
        else
            m_views->timePlot()->setRange(m_views->timePlot()->range());
        takeRange();
    });
    connect(m_options, &LatencyOptions::shownChosen, this, &LatencyPanel::setShown);
    connect(m_options, &LatencyOptions::subjectChosen, this, [this](std::optional<LatencyChoice::Kind> kind) {
        m_choice.setSubject(kind);
        refresh();
    });
    connect(m_options, &LatencyOptions::rulesRequested, this, &LatencyPanel::rulesRequested);
    connect(m_options, &LatencyOptions::budgetsRequested, this, &LatencyPanel::budgetsRequested);
    connect(m_options, &LatencyOptions::compareRequested, this, &LatencyPanel::compareRequested);
    connect(m_options, &LatencyOptions::windowRequested, this, &LatencyPanel::openWindow);
}

void LatencyPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_use.setOn(true);
    refresh();
}

void LatencyPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_use.setOn(false);
}

void LatencyPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showRoom();
}

/// Where there is little room, the graph and its legend go before the budgets, which the tab's sign stands
/// for too, and those before the words: the table says the same.
void LatencyPanel::showRoom()
{
    const Theme &theme = Theme::instance();
    const int width = m_page->contentsRect().width() - 2 * theme.spacing(2);
    const QSize pings = m_pings ? m_pings->sizeHint() + QSize(theme.spacing(1), 0) : QSize(0, 0);
    const int line = std::max(m_legend->heightForWidth(width - pings.width()), pings.height());
    int room = m_page->height() - m_pages->minimumSizeHint().height() - line - 2 * theme.spacing(1);
    const auto give = [&](QWidget &part, bool isWanted) {
        const int wanted = part.heightForWidth(width) + theme.spacing(1);
        const bool isGiven = isWanted && room >= wanted;
        part.setVisible(isGiven);
        room -= isGiven ? wanted : 0;
    };
    if (m_budgets)
        give(*m_budgets, !m_budgets->isEmpty());
    give(*m_summary, !m_summary->text().isEmpty() && height() >= theme.spacing(roomForWords));
}

void LatencyPanel::applyTime()
{
    m_views->showTime(m_options->timeShown());
}

/// The user has moved the graph.
void LatencyPanel::takeRange()
{
    const LatencyTimePlot *plot = m_views->timePlot();
    m_options->setFollowing(plot->isFollowing());
    m_options->showPart(!plot->isFollowing() && !plot->isShowingAll());
    showSummary();
}

void LatencyPanel::refresh()
{
    const capture::LatencySnapshot &snapshot = m_source.feed->snapshot();
    m_options->setChoice(m_choice, snapshot);
    showProgress();
    showLegend();
    showMisses();
    showLimits();
    LatencyTraces traces = m_choice.traces(snapshot);
    for (LatencyTrace &trace : traces.traces)
        trace.isOneClock = m_source.isOneClock && m_source.isOneClock();
    if (m_legendKinds.empty()) {
        showEmpty();
    } else {
        m_views->setTraces(traces);
        m_pages->setCurrentWidget(m_views);
        m_views->tabs()->setEnabled(true);
        showSummary();
    }
    showRoom();
}

void LatencyPanel::showSummary()
{
    const LatencyTraces &traces = m_views->traces();
    if (traces.traces.empty()) {
        m_summary->clear();
        return;
    }
    const LatencyTrace &subject = traces.traces[traces.subject];
    m_summary->setText(latencyWords(subject, figuresOf(traces, subject)));
}

void LatencyPanel::showEmpty()
{
    m_summary->clear();
    m_views->tabs()->setEnabled(false);
    m_pages->setCurrentWidget(m_hint);
    if (m_source.feed->isCatchingUp()) {
        m_hint->say(tr("Measuring…"));
        return;
    }
    QStringList what;
    if (m_pings && m_pings->isOn())
        what << tr("While connected, a ping is sent every %1, and the time to its pong is drawn here.")
                    .arg(m_pings->text());
    else if (m_pings)
        what << tr("Pings are off: set how often one is sent, above.");
    what << replyHint(m_source.feed->rules().match);
    m_hint->say(tr("No latencies yet"), what.join(u' '));
}

void LatencyPanel::showLegend()
{
    const capture::LatencySnapshot &snapshot = m_source.feed->snapshot();
    m_legendKinds = LatencyChoice::available(snapshot);
    QList<LatencyLegend::Entry> entries;
    for (const LatencyChoice::Kind kind : m_legendKinds)
        entries.append({.name = traceName(kind),
                        .toolTip = {},
                        .sign = static_cast<int>(kind),
                        .isShown = m_choice.isShown(kind, snapshot)});
    m_legend->setEntries(entries);
}

void LatencyPanel::showMisses()
{
    const capture::LatencySnapshot &snapshot = m_source.feed->snapshot();
    LatencyMisses misses;
    for (const LatencyChoice::Kind kind : capture::allLatencyKinds)
        misses += missesOf(snapshot, kind);
    m_misses->setVisible(!misses.isEmpty());
    m_misses->setText(misses.text());
    m_misses->setAccessibleName(misses.text());
}

void LatencyPanel::showLimits()
{
    std::vector<LatencyTimePlot::Limit> limits;
    if (m_source.budgets)
        for (const session::BudgetWatch::Entry &entry : m_source.budgets->entries())
            limits.push_back({entry.budget.limit, entry.budget.text()});
    m_views->timePlot()->setLimits(std::move(limits));
}

void LatencyPanel::showProgress()
{
    const session::LatencyFeed::Progress progress = m_source.feed->progress();
    m_progress->setVisible(m_source.feed->isCatchingUp());
    if (m_source.feed->isCatchingUp())
        m_progress->setText(
            tr("Measuring: %1 of %2 rows").arg(countText(progress.done), countText(progress.total)));
}

void LatencyPanel::setShown(LatencyChoice::Kind kind, bool isShown)
{
    m_choice.setShown(kind, isShown);
    refresh();
}

void LatencyPanel::highlight(const capture::RowSet &rows)
{
    m_highlighted = rows;
    m_views->timePlot()->setHighlighted(0, rows);
    if (m_window)
        m_window->highlight(rows);
}

LatencyPanel *LatencyPanel::openWindow()
{
    if (!m_window) {
        m_window = new LatencyPanel(m_source, this, Place::Window);
        m_window->setAttribute(Qt::WA_DeleteOnClose);
        new WindowCloser(*m_window);
        m_window->setWindowTitle(tr("Latency: %1").arg(oneLine(title())));
        m_window->resize(Theme::instance().spacing(windowUnits.width()),
                         Theme::instance().spacing(windowUnits.height()));
        m_window->restoreState(state());
        m_window->highlight(m_highlighted);
        connect(m_window, &LatencyPanel::rowsPicked, this, &LatencyPanel::rowsPicked);
        connect(m_window, &LatencyPanel::rulesRequested, this, &LatencyPanel::rulesRequested);
        connect(m_window, &LatencyPanel::budgetsRequested, this, &LatencyPanel::budgetsRequested);
        connect(m_window, &LatencyPanel::compareRequested, this, &LatencyPanel::compareRequested);
    }
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    return m_window;
}

QString LatencyPanel::summaryText() const
{
    return m_summary->text();
}

QVariantMap LatencyPanel::state() const
{
    return {{choiceKey, m_choice.state()},
            {viewKey, static_cast<int>(m_views->currentView())},
            {timeKey, static_cast<int>(m_options->timeShown().count())}};
}

void LatencyPanel::restoreState(const QVariantMap &state)
{
    m_choice.restoreState(state[choiceKey].toMap());
    const int view = std::clamp(state[viewKey].toInt(), 0, static_cast<int>(LatencyViews::viewCount) - 1);
    m_views->setCurrentView(static_cast<LatencyViews::View>(view));
    if (state.contains(timeKey))
        m_options->setTimeShown(seconds(state[timeKey].toInt()));
    applyTime();
    m_pace->request();
}

} // namespace wireloupe::ui
