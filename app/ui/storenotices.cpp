#include "ui/storenotices.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds interval{500};
constexpr std::chrono::milliseconds intervalWhileIndexing{100};
constexpr int progressSteps = 1000;

} // namespace

StoreNotices::StoreNotices(std::shared_ptr<const capture::Store> store, const StoreOrigin &origin,
                           QWidget *parent)
    : QWidget(parent)
    , m_store(std::move(store))
    , m_origin(origin)
    , m_progress(new QProgressBar(this))
    , m_banners(new QVBoxLayout)
{
    setObjectName(u"storeNotices"_s);
    m_progress->setObjectName(u"indexProgress"_s);
    m_progress->setAccessibleName(tr("Rows of the file that are known"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, progressSteps);
    m_progress->setFixedHeight(Theme::instance().spacing());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_banners->setSpacing(0);
    layout->addLayout(m_banners);
    layout->addWidget(m_progress);
    connect(&m_timer, &QTimer::timeout, this, &StoreNotices::refresh);
    refresh();
}

void StoreNotices::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    m_timer.start();
}

void StoreNotices::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void StoreNotices::refresh()
{
    showProgress();
    QList<StoreNotice> notices = noticesOf(factsOf(*m_store, m_origin));
    notices.removeIf([this](const StoreNotice &notice) { return m_dismissed.contains(notice.text); });
    if (notices != m_shown)
        showNotices(notices);
}

void StoreNotices::showProgress()
{
    const bool isIndexing = m_store->isIndexing();
    m_timer.setInterval(isIndexing ? intervalWhileIndexing : interval);
    m_progress->setVisible(isIndexing);
    if (!isIndexing)
        return;
    const auto [done, total] = m_store->indexed();
    m_progress->setValue(total > 0 ? static_cast<int>(done * progressSteps / total) : 0);
}

void StoreNotices::showNotices(const QList<StoreNotice> &notices)
{
    m_shown = notices;
    for (auto *banner : findChildren<Banner *>(QString(), Qt::FindDirectChildrenOnly)) {
        banner->hide();
        banner->deleteLater(); // a button of it may be what is being clicked
        m_banners->removeWidget(banner);
        banner->setObjectName({});
    }
    for (const StoreNotice &notice : notices)
        addBanner(notice);
}

void StoreNotices::addBanner(const StoreNotice &notice)
{
    auto *banner = new Banner(this);
    banner->setObjectName(u"storeNotice"_s);
    banner->setAccessibleName(notice.text);
    if (notice.remedy != StoreRemedy::None) {
        QPushButton *button = banner->addButton(buttonText(notice.remedy));
        button->setObjectName(u"storeRemedy"_s);
        connect(button, &QPushButton::clicked, this, [this, notice] { act(notice); });
    }
    m_banners->addWidget(banner);
    banner->say(notice.kind, notice.text);
}

void StoreNotices::act(const StoreNotice &notice)
{
    if (notice.remedy != StoreRemedy::Dismiss) {
        emit remedyRequested(notice.remedy);
        return;
    }
    m_dismissed.insert(notice.text);
    refresh();
}

} // namespace wireloupe::ui
