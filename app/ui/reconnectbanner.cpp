#include "ui/reconnectbanner.h"

#include <algorithm>
#include <chrono>

#include <QLocale>
#include <QPushButton>

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds tickInterval{100};

} // namespace

ReconnectBanner::ReconnectBanner(QWidget *parent) : Banner(parent)
{
    setObjectName(u"reconnectBanner"_s);
    QPushButton *now = addButton(tr("Now"));
    now->setObjectName(u"reconnectNow"_s);
    now->setToolTip(tr("Connect without waiting any longer"));
    QPushButton *stop = addButton(tr("Stop"));
    stop->setObjectName(u"reconnectStop"_s);
    stop->setToolTip(tr("Stay disconnected"));
    connect(now, &QPushButton::clicked, this, &ReconnectBanner::nowRequested);
    connect(stop, &QPushButton::clicked, this, &ReconnectBanner::stopRequested);
    m_timer.setInterval(tickInterval);
    connect(&m_timer, &QTimer::timeout, this, &ReconnectBanner::tick);
}

void ReconnectBanner::setPause(const std::optional<session::ClientSession::Pause> &pause, int maxAttempts)
{
    m_pause = pause;
    m_maxAttempts = maxAttempts;
    pause ? m_timer.start() : m_timer.stop();
    tick();
}

void ReconnectBanner::tick()
{
    if (!m_pause)
        return say(Kind::Info, {});
    const std::chrono::duration<double> left = m_pause->until - capture::monotonicNow();
    // Tenths where they are near: over minutes they would only flicker.
    const int decimals = left < 10s ? 1 : 0;
    const QString seconds = QLocale().toString(std::max(0.0, left.count()), 'f', decimals);
    say(Kind::Info, m_maxAttempts > 0
                        ? tr("Attempt %1 of %2 in %3 s").arg(m_pause->attempt).arg(m_maxAttempts).arg(seconds)
                        : tr("Attempt %1 in %2 s").arg(m_pause->attempt).arg(seconds));
}

} // namespace wireloupe::ui
