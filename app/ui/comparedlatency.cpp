#include "ui/comparedlatency.h"

#include <QDir>
#include <QFileInfo>

#include "session/openedfile.h"
#include "session/runtime.h"
#include "ui/background.h"

namespace wireloupe::ui {

ComparedLatency::ComparedLatency(const QString &title, QObject *parent) : QObject(parent), m_title(title) {}

ComparedLatency::ComparedLatency(const QString &path, session::Runtime &runtime, QObject *parent)
    : QObject(parent), m_title(QFileInfo(path).completeBaseName()), m_path(path)
{
    inBackground(
        this, [path] { return session::openFile(path); },
        [this, &runtime](const session::OpenedFile &file) {
            if (const auto store = file.result.store) {
                m_own = std::make_unique<session::LatencyFeed>(store, runtime.analysisPool());
                take(store, *m_own);
            } else {
                const QString why = file.detail.isEmpty() ? file.result.detail : file.detail;
                m_problem =
                    why.isEmpty()
                        ? tr("%1 is not a Wireloupe capture.").arg(QDir::toNativeSeparators(m_path))
                        : tr("%1 could not be opened: %2.").arg(QDir::toNativeSeparators(m_path), why);
            }
            emit changed();
        });
}

ComparedLatency::~ComparedLatency()
{
    m_use.reset();
}

void ComparedLatency::attach(const OpenLatency &open)
{
    m_title = open.title;
    take(open.store, *open.feed);
    emit changed();
}

void ComparedLatency::setTitle(const QString &title)
{
    if (title == m_title)
        return;
    m_title = title;
    emit changed();
}

void ComparedLatency::take(const std::shared_ptr<capture::Store> &store, session::LatencyFeed &feed)
{
    m_store = store;
    m_feed = &feed;
    m_use.emplace(feed, m_isOn);
    m_last = feed.snapshot();
    connect(&feed, &session::LatencyFeed::changed, this, [this] {
        m_last = m_feed->snapshot();
        emit changed();
    });
    connect(&feed, &QObject::destroyed, this, &ComparedLatency::changed);
}

ComparedLatency::State ComparedLatency::state() const
{
    if (!m_problem.isEmpty())
        return State::Failed;
    if (m_feed)
        return m_feed->isCatchingUp() ? State::Measuring : State::Ready;
    if (m_store)
        return State::Closed;
    return isOfTab() ? State::Waiting : State::Opening;
}

capture::ComparedBook ComparedLatency::book() const
{
    return {m_last, m_store ? m_store->wallStart() : std::chrono::nanoseconds()};
}

void ComparedLatency::setOn(bool isOn)
{
    m_isOn = isOn;
    if (m_use)
        m_use->setOn(isOn);
}

} // namespace wireloupe::ui
