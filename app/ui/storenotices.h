#pragma once

#include <memory>

#include <QSet>
#include <QTimer>
#include <QWidget>

#include "ui/storenotice.h"

class QProgressBar;
class QVBoxLayout;

namespace wireloupe::ui {

/// What is to be known about a store above its log: a thin bar while its rows are being found, and a banner
/// for each thing that is not as it should be. Takes no room while all is well.
class StoreNotices : public QWidget
{
    Q_OBJECT

public:
    StoreNotices(std::shared_ptr<const capture::Store> store, const StoreOrigin &origin,
                 QWidget *parent = nullptr);

    /// Those that are shown.
    const QList<StoreNotice> &notices() const { return m_shown; }

public slots:
    /// Looks at the store; by itself twice a second.
    void refresh();

signals:
    /// Something is to be done: never None or Dismiss.
    void remedyRequested(wireloupe::ui::StoreRemedy remedy);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showProgress();
    void showNotices(const QList<StoreNotice> &notices);
    void addBanner(const StoreNotice &notice);
    void act(const StoreNotice &notice);

    std::shared_ptr<const capture::Store> m_store;
    StoreOrigin m_origin;
    QProgressBar *m_progress;
    QVBoxLayout *m_banners;
    QList<StoreNotice> m_shown;
    QSet<QString> m_dismissed; ///< texts
    QTimer m_timer;
};

} // namespace wireloupe::ui
