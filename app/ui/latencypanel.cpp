#include "ui/latencypanel.h"

#include <algorithm>

#include <QActionGroup>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "formats/words.h"
#include "session/clientsession.h"
#include "ui/hint.h"
#include "ui/latencylegend.h"
#include "ui/latencyplot.h"
#include "ui/latencytable.h"
#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

using capture::RoundTrip;

// Ten times a second at most; less often where a drawing takes so long that it would be felt.
constexpr std::chrono::milliseconds refreshInterval{100};
constexpr int maxShareOfTime = 20;

constexpr double minPingInterval = 0.05;
constexpr double maxPingInterval = 3600;

// What the lines and the histogram stand for.
constexpr int automaticSubject = 0;
constexpr int pingSubject = 1;
constexpr int echoSubject = 2;

} // namespace

LatencyPanel::LatencyPanel(session::ClientSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_hint(new Hint(this))
    , m_summary(new QLabel(this))
    , m_options(new QToolButton(this))
    , m_range(new QActionGroup(this))
    , m_subject(new QActionGroup(this))
    , m_interval(new QDoubleSpinBox(this))
    , m_legend(new LatencyLegend(this))
    , m_plot(new LatencyPlot(this))
    , m_table(new LatencyTable(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setUpInterval();
    setUpOptions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeTop());
    layout->addWidget(m_pages, 1);
    m_pages->addWidget(m_hint);
    m_pages->addWidget(makeGraphPage());
    m_pages->addWidget(m_table);
    connectParts();
    showPingInterval();
    refresh();
}

LatencyPanel::~LatencyPanel() = default;

QWidget *LatencyPanel::makeTop()
{
    auto *top = new QWidget(this);
    top->setBackgroundRole(QPalette::Window);
    top->setAutoFillBackground(true);
    m_tabs->addTab(tr("Latency"));
    m_tabs->addTab(tr("Figures"));
    m_tabs->setAccessibleName(tr("Views of the latency"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false); // rather take the room from the pane beside
    // As high as the tabs, which stand in line with those of the pane beside.
    m_interval->setFixedHeight(m_tabs->sizeHint().height() - 2);
    auto *label = new QLabel(tr("Ping every"), top);
    label->setBuddy(m_interval);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, Theme::instance().spacing(2), 0);
    row->setSpacing(Theme::instance().spacing(1));
    row->addWidget(m_tabs);
    row->addStretch(1);
    row->addWidget(m_options);
    row->addWidget(label);
    row->addWidget(m_interval);
    return top;
}

QWidget *LatencyPanel::makeGraphPage()
{
    const Theme &theme = Theme::instance();
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(theme.spacing(2), theme.spacing(2), theme.spacing(2), 0);
    layout->setSpacing(theme.spacing(1));
    layout->addWidget(m_summary);
    layout->addWidget(m_legend);
    layout->addWidget(m_plot, 1);
    return page;
}

void LatencyPanel::setUpInterval()
{
    m_interval->setRange(0, maxPingInterval);
    m_interval->setDecimals(2);
    m_interval->setSingleStep(0.5);
    m_interval->setSuffix(tr(" s"));
    m_interval->setSpecialValueText(tr("off"));
    m_interval->setKeyboardTracking(false);
    m_interval->setAccessibleName(tr("Ping interval in seconds, 0 for none"));
}

void LatencyPanel::setUpOptions()
{
    auto *menu = new QMenu(m_options);
    const auto add = [menu](QActionGroup *group, const QString &text, int value) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(value);
        group->addAction(action);
        return action;
    };
    menu->addSection(tr("Time shown"));
    // The button says it short, there is little room.
    add(m_range, tr("Last minute"), 60)->setIconText(tr("1 min"));
    add(m_range, tr("Last 10 minutes"), 600)->setIconText(tr("10 min"));
    add(m_range, tr("All"), 0)->setChecked(true);
    menu->addSection(tr("Lines and histogram"));
    add(m_subject, tr("Pings or echoes, of which there are more"), automaticSubject)->setChecked(true);
    add(m_subject, tr("Pings"), pingSubject);
    add(m_subject, tr("Echoes"), echoSubject);
    m_options->setMenu(menu);
    m_options->setPopupMode(QToolButton::InstantPopup);
    m_options->setAutoRaise(true);
    m_options->setText(m_range->checkedAction()->iconText());
    m_options->setToolTip(tr("What the graph shows"));
    m_options->setAccessibleName(tr("What the graph shows"));
}

void LatencyPanel::connectParts()
{
    m_refreshTimer.setSingleShot(true);
    connect(&m_refreshTimer, &QTimer::timeout, this, &LatencyPanel::refresh);
    connect(&m_session, &session::ClientSession::latencyChanged, this, &LatencyPanel::scheduleRefresh);
    connect(&m_session, &session::ClientSession::profileChanged, this, &LatencyPanel::showPingInterval);
    connect(m_interval, &QDoubleSpinBox::valueChanged, this, &LatencyPanel::setPingInterval);
    for (QActionGroup *group : {m_range, m_subject})
        connect(group, &QActionGroup::triggered, this, [this] {
            m_options->setText(m_range->checkedAction()->iconText());
            refresh();
        });
    connect(m_tabs, &QTabBar::currentChanged, this, &LatencyPanel::refresh);
}

void LatencyPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    scheduleRefresh();
}

void LatencyPanel::scheduleRefresh()
{
    if (isVisible() && !m_refreshTimer.isActive())
        m_refreshTimer.start(m_refreshTimer.interval());
}

void LatencyPanel::refresh()
{
    QElapsedTimer clock;
    clock.start();
    if (m_session.latency().roundTrips().empty()) {
        showEmpty();
    } else {
        const Figures now = figures();
        m_table->setSummaries(now.pings, now.echoes);
        m_summary->setText(describe(now));
        m_legend->setContent(now.pings.count > 0, now.echoes.count > 0, now.ofSubject());
        m_pages->setCurrentIndex(1 + m_tabs->currentIndex());
        if (m_tabs->currentIndex() == 0)
            draw(now);
    }
    m_refreshTimer.setInterval(
        std::max(refreshInterval, std::chrono::milliseconds(maxShareOfTime * clock.elapsed())));
}

RoundTrip::Kind LatencyPanel::subject(const capture::LatencySummary &pings,
                                      const capture::LatencySummary &echoes) const
{
    const int chosen = m_subject->checkedAction()->data().toInt();
    const bool isEcho = chosen == echoSubject || (chosen == automaticSubject && echoes.count >= pings.count);
    return isEcho ? RoundTrip::Kind::Echo : RoundTrip::Kind::Ping;
}

std::chrono::nanoseconds LatencyPanel::beginOfRange() const
{
    const std::chrono::seconds length{m_range->checkedAction()->data().toInt()};
    const std::chrono::nanoseconds newest = m_session.latency().roundTrips().back().sentAt;
    return length.count() == 0 ? std::chrono::nanoseconds{}
                               : std::max(std::chrono::nanoseconds{}, newest - length);
}

LatencyPanel::Figures LatencyPanel::figures() const
{
    const capture::LatencyTracker &latency = m_session.latency();
    const auto since = beginOfRange();
    const auto pings = latency.summary(RoundTrip::Kind::Ping, since);
    const auto echoes = latency.summary(RoundTrip::Kind::Echo, since);
    return {since, pings, echoes, subject(pings, echoes)};
}

void LatencyPanel::draw(const Figures &figures)
{
    const std::vector<RoundTrip> &all = m_session.latency().roundTrips();
    std::vector<RoundTrip> recent;
    if (figures.since.count() > 0)
        std::copy_if(all.begin(), all.end(), std::back_inserter(recent),
                     [&figures](const RoundTrip &trip) { return trip.sentAt >= figures.since; });
    const std::vector<RoundTrip> &shown = figures.since.count() > 0 ? recent : all;

    LatencyPicture picture;
    picture.window = {figures.since.count() > 0 ? figures.since : shown.front().sentAt, shown.back().sentAt};
    if (figures.pings.count > 0)
        picture.pings = thinOut(shown, RoundTrip::Kind::Ping, picture.window, m_plot->columns());
    if (figures.echoes.count > 0)
        picture.echoes = thinOut(shown, RoundTrip::Kind::Echo, picture.window, m_plot->columns());
    picture.summary = figures.ofSubject();
    picture.histogram = capture::Histogram::of(shown, figures.subject);
    m_plot->setPicture(picture);
}

QString LatencyPanel::describe(const Figures &figures) const
{
    const capture::LatencySummary &summary = figures.ofSubject();
    const bool isPing = figures.subject == RoundTrip::Kind::Ping;
    const int count = static_cast<int>(summary.count);
    if (count == 0)
        return isPing ? tr("No ping has been answered in this time.")
                      : tr("No message has come back in this time.");
    return tr("Median %1, 99 % under %2, %3.")
        .arg(formats::duration(summary.p50), formats::duration(summary.p99),
             isPing ? tr("%Ln ping(s)", nullptr, count) : tr("%Ln echo(es)", nullptr, count));
}

void LatencyPanel::showEmpty()
{
    const QString what =
        m_interval->value() > 0
            ? tr("While connected, a ping is sent every %1 and its round trip drawn here. So is that of "
                 "every message that comes back as it was sent.")
                  .arg(m_interval->text())
            : tr("The round trip of every message that comes back as it was sent is drawn here. Pings "
                 "are off.");
    m_hint->say(tr("No round trips yet"), what);
    m_summary->clear();
    m_pages->setCurrentWidget(m_hint);
}

void LatencyPanel::showPingInterval()
{
    const QSignalBlocker blocker(m_interval);
    m_interval->setValue(m_session.profile().pingIntervalMs / 1000.0);
    scheduleRefresh();
}

void LatencyPanel::setPingInterval(double seconds)
{
    // Between off and the shortest interval there is nothing.
    const double allowed = seconds <= 0 ? 0 : std::max(seconds, minPingInterval);
    m_session.setPingInterval(std::chrono::milliseconds(qRound64(allowed * 1000)));
    showPingInterval();
}

QString LatencyPanel::summaryText() const
{
    return m_summary->text();
}

} // namespace wireloupe::ui
