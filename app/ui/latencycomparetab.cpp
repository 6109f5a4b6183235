#include "ui/latencycomparetab.h"

#include <algorithm>

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/compareadd.h"
#include "ui/comparechip.h"
#include "ui/flowlayout.h"
#include "ui/formfields.h"
#include "ui/hint.h"
#include "ui/latencychoice.h"
#include "ui/latencyexport.h"
#include "ui/latencyviews.h"
#include "ui/latencywords.h"
#include "ui/messagebar.h"
#include "ui/plaintext.h"
#include "ui/theme.h"
#include "ui/tracesign.h"
#include "ui/viewpace.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using capture::ComparisonAxis;

LatencyCompareTab::LatencyCompareTab(session::Runtime &runtime, QWidget *parent)
    : TabPage(parent)
    , m_runtime(runtime)
    , m_add(new CompareAdd(this))
    , m_export(new QToolButton(this))
    , m_mode(new QComboBox(this))
    , m_moment(new QDoubleSpinBox(this))
    , m_chipArea(new QWidget(this))
    , m_chipFlow(new FlowLayout(m_chipArea))
    , m_words(new QLabel(this))
    , m_tabRow(new QWidget(this))
    , m_message(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_hint(new Hint(this))
    , m_views(new LatencyViews(this))
    , m_pace(new ViewPace(*this, [this] { refresh(); }))
{
    const Theme &theme = Theme::instance();
    wrapPlainText(*m_words);
    m_words->setObjectName(u"compareWords"_s);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // As the titles of the views.
    m_words->setContentsMargins(theme.spacing(2), theme.spacing(1), theme.spacing(2), theme.spacing(1));
    m_chipFlow->setContentsMargins(theme.spacing(2), 0, theme.spacing(2), theme.spacing(1));
    m_chipFlow->setSpacing(theme.spacing(2));
    m_pages->addWidget(m_hint);
    m_pages->addWidget(m_views);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_message);
    layout->addWidget(m_chipArea);
    layout->addWidget(m_words);
    auto *tabs = new QVBoxLayout(m_tabRow);
    tabs->setContentsMargins({});
    tabs->addWidget(m_views->tabs());
    layout->addWidget(m_tabRow);
    layout->addWidget(m_pages, 1);
    connectParts();
    takeMode();
    refresh();
}

LatencyCompareTab::~LatencyCompareTab() = default;

QWidget *LatencyCompareTab::makeBar()
{
    const Theme &theme = Theme::instance();
    auto *bar = new QWidget(this);
    setUpMode();
    setUpExport();
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(theme.spacing(2), theme.spacing(2), theme.spacing(2), theme.spacing(2));
    row->setSpacing(theme.spacing(2));
    row->addWidget(m_add);
    row->addSpacing(theme.spacing(2));
    row->addWidget(rowLabel(tr("Lay over each other"), m_mode, bar));
    row->addWidget(m_mode);
    row->addWidget(m_moment);
    row->addStretch(1);
    row->addWidget(m_export);
    return bar;
}

void LatencyCompareTab::setUpExport()
{
    m_export->setObjectName(u"compareExport"_s);
    m_export->setText(tr("Export"));
    m_export->setIcon(Theme::instance().icon(u"export"_s));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setFocusPolicy(Qt::StrongFocus);
    m_export->setMenu(new QMenu(m_export));
    auto *takeOut = new LatencyExport([this] { return m_views->exported(tr("Comparison")); }, this);
    takeOut->fill(*m_export->menu());
    connect(takeOut, &LatencyExport::said, this,
            [this](MessageBar::Kind kind, const QString &text) { m_message->say(kind, text); });
}

void LatencyCompareTab::setUpMode()
{
    m_mode->setObjectName(u"compareMode"_s);
    m_mode->addItem(tr("by the clock"), static_cast<int>(ComparisonMode::WallClock));
    m_mode->addItem(tr("from the beginning of each"), static_cast<int>(ComparisonMode::SinceBegin));
    m_mode->addItem(tr("before and after a moment"), static_cast<int>(ComparisonMode::BeforeAndAfter));
    m_moment->setObjectName(u"compareMoment"_s);
    m_moment->setDecimals(1);
    m_moment->setSuffix(tr(" s"));
    m_moment->setKeyboardTracking(false);
    m_moment->setAccessibleName(tr("The moment, in seconds since the capture's start"));
    m_moment->setToolTip(m_moment->accessibleName());
}

void LatencyCompareTab::connectParts()
{
    m_add->setCompared([this](const OpenLatency &open) { return isCompared(open); });
    connect(m_add, &CompareAdd::tabChosen, this, &LatencyCompareTab::addTab);
    connect(m_add, &CompareAdd::fileChosen, this, &LatencyCompareTab::addFile);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &LatencyCompareTab::takeMode);
    connect(m_moment, &QDoubleSpinBox::valueChanged, this, &LatencyCompareTab::refresh);
    connect(m_views, &LatencyViews::rangeChanged, this, &LatencyCompareTab::showWords);
    connect(m_views, &LatencyViews::picked, this, &LatencyCompareTab::pick);
}

void LatencyCompareTab::setOpenLatencies(const CompareAdd::OpenLatencies &open)
{
    m_add->setOpenLatencies(open);
}

void LatencyCompareTab::setRecentFiles(const CompareAdd::RecentFiles &recent)
{
    m_add->setRecentFiles(recent);
}

void LatencyCompareTab::addTab(const OpenLatency &open)
{
    if (isCompared(open) || m_chips.size() == mostCompared)
        return;
    auto *latency = new ComparedLatency(open.title, this);
    latency->attach(open);
    add(latency, freeSign());
}

void LatencyCompareTab::addFile(const QString &path)
{
    const auto isPath = [&path](const CompareChip *chip) { return chip->latency().path() == path; };
    if (m_chips.size() < mostCompared && std::none_of(m_chips.begin(), m_chips.end(), isPath))
        add(new ComparedLatency(path, m_runtime, this), freeSign());
}

CompareChip *LatencyCompareTab::add(ComparedLatency *latency, int sign)
{
    auto *chip = new CompareChip(*latency, sign, m_chipArea);
    m_chips.append(chip);
    m_chipFlow->addWidget(chip);
    latency->setOn(isVisible());
    connect(chip, &CompareChip::kindChosen, this, &LatencyCompareTab::refresh);
    connect(chip, &CompareChip::removeRequested, this, [this, chip] { remove(chip); });
    connect(latency, &ComparedLatency::changed, m_pace, &ViewPace::request);
    chip->show();
    m_pace->request();
    emit changed();
    return chip;
}

void LatencyCompareTab::remove(CompareChip *chip)
{
    m_chips.removeOne(chip);
    m_add->setFocus(); // not into nothing
    chip->latency().deleteLater();
    chip->hide();
    chip->deleteLater();
    refresh();
    emit changed();
}

/// The sign of one stays while others come and go.
int LatencyCompareTab::freeSign() const
{
    int sign = 0;
    while (std::any_of(m_chips.begin(), m_chips.end(),
                       [sign](const CompareChip *chip) { return chip->sign() == sign; }))
        ++sign;
    return sign;
}

bool LatencyCompareTab::isCompared(const OpenLatency &open) const
{
    return std::any_of(
        m_chips.begin(), m_chips.end(),
        [&open](const CompareChip *chip) { return chip->latency().isOf(open); });
}

void LatencyCompareTab::lookForTabs()
{
    for (const OpenLatency &open : m_add->openLatencies()) {
        for (CompareChip *chip : std::as_const(m_chips))
            if (chip->latency().isOf(open))
                chip->latency().setTitle(open.title);
        if (isCompared(open))
            continue;
        for (CompareChip *chip : std::as_const(m_chips))
            if (chip->latency().state() == ComparedLatency::State::Waiting &&
                chip->latency().title() == open.title) {
                chip->latency().attach(open);
                break;
            }
    }
}

ComparisonMode LatencyCompareTab::mode() const
{
    return static_cast<ComparisonMode>(m_mode->currentData().toInt());
}

void LatencyCompareTab::takeMode()
{
    m_moment->setVisible(mode() == ComparisonMode::BeforeAndAfter);
    limitMoment();
    refresh();
    m_views->showTime(std::chrono::seconds(0));
    emit changed();
}

/// Within the capture; at first, in its middle. What has been chosen stays: of the last run it is there
/// before the capture has been read.
void LatencyCompareTab::limitMoment()
{
    if (mode() != ComparisonMode::BeforeAndAfter || m_chips.isEmpty())
        return;
    const capture::TimeRange span = m_chips.first()->latency().book().snapshot.span();
    const auto seconds = [](std::chrono::nanoseconds time) {
        return std::chrono::duration<double>(time).count();
    };
    const bool isFirst = m_moment->value() == 0;
    const QSignalBlocker blocker(m_moment);
    m_moment->setRange(0, std::max(seconds(span.end), m_moment->value()));
    if (isFirst)
        m_moment->setValue(seconds(span.begin + span.end) / 2);
}

std::vector<ComparedLine> LatencyCompareTab::lines() const
{
    std::vector<ComparedLine> lines;
    for (qsizetype at = 0; at < m_chips.size(); ++at)
        lines.push_back({.name = m_chips[at]->latency().title(),
                         .book = m_chips[at]->latency().book(),
                         .kind = m_chips[at]->kind(),
                         .source = static_cast<int>(at),
                         .sign = m_chips[at]->sign()});
    return lines;
}

LatencyTraces LatencyCompareTab::traces() const
{
    const std::vector<ComparedLine> all = lines();
    if (all.empty())
        return {};
    switch (mode()) {
    case ComparisonMode::WallClock:
        return comparedTraces(all, ComparisonAxis::WallClock);
    case ComparisonMode::SinceBegin:
        return comparedTraces(all, ComparisonAxis::SinceBegin);
    case ComparisonMode::BeforeAndAfter:
        break;
    }
    const std::chrono::duration<double> moment(m_moment->value());
    return beforeAndAfter(all.front(), std::chrono::duration_cast<std::chrono::nanoseconds>(moment));
}

void LatencyCompareTab::refresh()
{
    limitMoment();
    m_add->setFull(m_chips.size() == mostCompared, mostCompared);
    const LatencyTraces shown = traces();
    m_chipArea->setVisible(!m_chips.isEmpty());
    const bool isAny = !shown.traces.empty();
    if (isAny)
        m_views->setTraces(shown);
    else
        showHint();
    m_pages->setCurrentWidget(isAny ? static_cast<QWidget *>(m_views) : m_hint);
    m_tabRow->setVisible(isAny);
    m_export->setEnabled(isAny);
    showWords();
}

void LatencyCompareTab::showWords()
{
    const bool isAny = m_pages->currentWidget() == m_views;
    m_words->setText(isAny ? latencyWords(m_views->traces()) : QString());
    m_words->setVisible(isAny);
}

void LatencyCompareTab::showHint()
{
    if (m_chips.isEmpty())
        m_hint->say(tr("Which one is faster?"),
                    tr("Add two or more: tabs that are open, as they go on, and saved captures. Or one, to "
                       "compare it before a moment and after it."));
    else
        m_hint->say(tr("Nothing to compare yet"),
                    tr("What has been added is still being read, or nothing has been measured in it."));
}

void LatencyCompareTab::pick(const LatencyPick &pick)
{
    if (pick.source >= 0 && pick.source < m_chips.size())
        emit rowsPicked(m_chips[pick.source]->latency().store(), pick.rows());
}

void LatencyCompareTab::showEvent(QShowEvent *event)
{
    TabPage::showEvent(event);
    for (const CompareChip *chip : std::as_const(m_chips))
        chip->latency().setOn(true);
    lookForTabs();
    m_pace->request();
}

void LatencyCompareTab::hideEvent(QHideEvent *event)
{
    TabPage::hideEvent(event);
    for (const CompareChip *chip : std::as_const(m_chips))
        chip->latency().setOn(false);
}

QString LatencyCompareTab::summaryText() const
{
    return m_words->text();
}

QString LatencyCompareTab::title() const
{
    return tr("Compare latencies");
}

QIcon LatencyCompareTab::icon() const
{
    return Theme::instance().icon(u"latency"_s, Role::Muted);
}

QString LatencyCompareTab::hint() const
{
    return tr("Comparison of %Ln capture(s)", nullptr, static_cast<int>(m_chips.size()));
}

void LatencyCompareTab::focusFirst()
{
    m_add->setFocus();
}

QWidgetList LatencyCompareTab::panes() const
{
    return {m_add, m_views};
}

} // namespace wireloupe::ui
