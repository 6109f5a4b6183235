#include "ui/reconnectbanner.h"

#include <algorithm>
#include <chrono>

#include <QLocale>
#include <QPushButton>

#include "ui/words.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds tickInterval{100};

/// Minutes as in the log. Tenths of seconds where they are near: over minutes they would only flicker.
QString timeLeftText(std::chrono::duration<double> left)
{
    if (left >= 1min)
        return durationText(std::chrono::floor<std::chrono::seconds>(left));
    const int decimals = left < 10s ? 1 : 0;
    return u"%1 s"_s.arg(QLocale().toString(std::max(0.0, left.count()), 'f', decimals));
}

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
    const QString time = timeLeftText(left);
    say(Kind::Info, m_maxAttempts > 0
                        ? tr("Attempt %1 of %2 in %3").arg(m_pause->attempt).arg(m_maxAttempts).arg(time)
                        : tr("Attempt %1 in %2").arg(m_pause->attempt).arg(time));
}

} // namespace wireloupe::ui
