#pragma once

#include <memory>

#include <QIcon>
#include <QVariantMap>
#include <QWidget>

#include "capture/store.h"
#include "ui/savestate.h"
#include "ui/statusnote.h"
#include "ui/storenotice.h"
#include "ui/trafficcounter.h"

namespace wireloupe::session {
class LatencyFeed;
}

namespace wireloupe::ui {

class CapturePane;
class LatencyPanel;
struct LatencySource;
class StoreNotices;

/// What a tab shows: a connection, the server or an opened capture.
class TabPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual QIcon icon() const = 0;
    /// Title and state in words.
    virtual QString hint() const = 0;

    /// Null before the tab was first shown: tabs of the last run are built when somebody looks at them.
    virtual CapturePane *capturePane() const = 0;
    virtual void clearLog() = 0;
    /// What is measured in its log; null before it was first shown, and where there is none.
    virtual session::LatencyFeed *latencyFeed() const { return nullptr; }
    /// Where the keyboard goes when the tab was opened by hand.
    virtual void focusFirst() = 0;
    /// Where F6 goes inside the tab, in order.
    virtual QWidgetList panes() const = 0;

    /// Whether sendComposed() would send what stands in the box for messages.
    virtual bool canSend() const { return false; }
    virtual void sendComposed() {}

    /// "connection", "server", "capture": what its kind is called in settings.
    virtual QString kind() const = 0;
    /// Enough to open the tab again at the next start.
    virtual QVariantMap state() const = 0;

    /// What the status line shows beside the traffic; asked for a few times a second.
    virtual QList<StatusNote> statusNotes() const { return {}; }

    std::shared_ptr<capture::Store> store() const;
    /// Where its log has been saved, and how much of it.
    const SaveState &saveState() const { return m_saveState; }
    /// That of a page that this one takes the place of.
    void setSaveState(const SaveState &state);
    void noteSaved(const QString &path, capture::Row end, quint32 generation);
    /// "Saved as ...", "Not saved": empty where there is nothing to save yet.
    QString saveWords() const;
    TrafficCounter &traffic() { return m_traffic; }

signals:
    /// Title, icon, hint or what can be done has changed.
    void changed();
    /// The pane has come into being, or what is selected or shown in it has changed.
    void captureChanged();
    void exportRequested();
    /// Something is to be done about the store, by a button above the log.
    void remedyRequested(wireloupe::ui::StoreRemedy remedy);
    /// Its latencies are to be laid over those of others.
    void comparisonRequested();

protected:
    /// Passes the pane's signals on, and puts above it what is to be known of its store; each kind of page
    /// calls it once, with the pane in a box layout.
    void watch(CapturePane &pane, const StoreOrigin &origin = {});
    /// The panel of what is measured in the pane's log, and linked with that.
    LatencyPanel *makeLatencyPanel(CapturePane &pane, LatencySource source);
    /// Log, detail and what else of the pane takes the keyboard.
    static QWidgetList panesOf(const CapturePane *pane);

private:
    TrafficCounter m_traffic;
    SaveState m_saveState;
};

} // namespace wireloupe::ui
