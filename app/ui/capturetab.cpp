#include "ui/capturetab.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QVBoxLayout>

#include "capture/unsavedfolder.h"
#include "session/runtime.h"
#include "ui/capturepane.h"
#include "ui/feedwhileshown.h"
#include "ui/latencypanel.h"
#include "ui/latencyrulesdialog.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

CaptureTab::CaptureTab(session::Runtime &runtime, const OpenedLog &log, QWidget *parent)
    : CaptureTab(
          runtime,
          {.log = log, .latency = std::make_unique<session::LatencyFeed>(log.store, runtime.analysisPool())},
          parent)
{
}

CaptureTab::CaptureTab(session::Runtime &runtime, Parts parts, QWidget *parent)
    : TabPage(parent)
    , m_runtime(runtime)
    , m_log(parts.log)
    , m_pane(new CapturePane(m_log.store, this))
    , m_latency(std::move(parts.latency))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pane, 1);
    m_pane->setFollowing(false);
    watch(*m_pane, {.isBeingWritten = m_log.isBeingWritten});
    new FeedWhileShown(*m_latency, this);
    LatencyPanel *panel =
        makeLatencyPanel(*m_pane, {.feed = m_latency.get(), .timeShown = std::chrono::seconds(0)});
    connect(panel, &LatencyPanel::rulesRequested, this,
            [this] { LatencyRulesDialog::edit(*m_latency, store(), m_runtime.analysisPool(), this); });
    m_pane->setSideWidget(panel);
}

CaptureTab::Parts CaptureTab::release()
{
    return {.log = m_log, .latency = std::move(m_latency)};
}

QString CaptureTab::title() const
{
    if (!saveState().path().isEmpty())
        return QFileInfo(saveState().path()).completeBaseName();
    if (!m_log.name.isEmpty())
        return m_log.name;
    if (isNamedFile(*store()))
        return QFileInfo(store()->path()).completeBaseName();
    return QLocale().toString(store()->startedAt().toLocalTime(), QLocale::ShortFormat);
}

QIcon CaptureTab::icon() const
{
    return Theme::instance().icon(u"capture"_s, Role::Muted);
}

QString CaptureTab::hint() const
{
    return isNamedFile(*store()) ? QDir::toNativeSeparators(store()->path()) : title();
}

void CaptureTab::clearLog()
{
    store()->clear();
    m_latency->reset();
}

void CaptureTab::focusFirst()
{
    if (const QWidgetList all = panes(); !all.isEmpty())
        all.first()->setFocus();
}

QWidgetList CaptureTab::panes() const
{
    return panesOf(m_pane);
}

/// An unsaved one will be where it is kept.
QVariantMap CaptureTab::state() const
{
    const bool isSaved = !saveState().path().isEmpty();
    return stateOf(isSaved ? saveState().path() : capture::closedPath(store()->path()));
}

} // namespace wireloupe::ui
