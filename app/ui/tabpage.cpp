#include "ui/tabpage.h"

#include <QBoxLayout>
#include <QDir>

#include "ui/capturepane.h"
#include "ui/composer.h"
#include "ui/detailpane.h"
#include "ui/framelogview.h"
#include "ui/latencylink.h"
#include "ui/latencypanel.h"
#include "ui/logarea.h"
#include "ui/storenotices.h"

namespace wireloupe::ui {

std::shared_ptr<capture::Store> TabPage::store() const
{
    return capturePane() ? capturePane()->store() : nullptr;
}

void TabPage::noteSaved(const QString &path, capture::Row end, quint32 generation)
{
    m_saveState.noteSaved(path, end, generation);
    emit changed();
}

void TabPage::setSaveState(const SaveState &state)
{
    m_saveState = state;
    emit changed();
}

QString TabPage::saveWords() const
{
    const auto log = store();
    if (!m_saveState.path().isEmpty())
        return tr("Saved as %1").arg(QDir::toNativeSeparators(m_saveState.path()));
    return log && !isNamedFile(*log) ? tr("Not saved") : QString();
}

void TabPage::watch(CapturePane &pane, const StoreOrigin &origin)
{
    if (auto *box = qobject_cast<QBoxLayout *>(pane.parentWidget()->layout())) {
        auto *notices = new StoreNotices(pane.store(), origin, pane.parentWidget());
        box->insertWidget(box->indexOf(&pane), notices);
        connect(notices, &StoreNotices::remedyRequested, this, &TabPage::remedyRequested);
    }
    connect(&pane, &CapturePane::followingChanged, this, &TabPage::captureChanged);
    connect(&pane, &CapturePane::pausedChanged, this, &TabPage::captureChanged);
    connect(&pane, &CapturePane::selectionChanged, this, &TabPage::captureChanged);
    connect(&pane, &CapturePane::exportRequested, this, &TabPage::exportRequested);
    emit captureChanged();
}

LatencyPanel *TabPage::makeLatencyPanel(CapturePane &pane, LatencySource source)
{
    source.title = [this] { return title(); };
    auto *panel = new LatencyPanel(source, &pane);
    new LatencyLink(*panel, pane);
    connect(panel, &LatencyPanel::compareRequested, this, &TabPage::comparisonRequested);
    return panel;
}

QWidgetList TabPage::panesOf(const CapturePane *pane)
{
    QWidgetList panes;
    if (!pane)
        return panes;
    panes.append(pane->log()->view());
    if (auto *detail = pane->findChild<DetailPane *>())
        panes.append(detail);
    if (auto *latency = pane->findChild<LatencyPanel *>())
        panes.append(latency);
    if (auto *composer = pane->findChild<Composer *>())
        panes.append(composer);
    return panes;
}

} // namespace wireloupe::ui
