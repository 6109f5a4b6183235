#pragma once

#include <cmath>
#include <random>

#include "capture/latencybook.h"
#include "capture/recordcursor.h"
#include "samplecapture.h"

namespace wireloupe::test {

/// Feeds as one finds them.
enum class LatencyMood : quint8 {
    Idle,    ///< a ping now and then
    Steady,  ///< replies of a service that does well
    Bimodal, ///< one reply in four waits for something
    Spiky,   ///< it does well, but for moments
};

/// Durations of one feed, always the same ones.
class MoodyService
{
public:
    explicit MoodyService(LatencyMood mood) : m_mood(mood) {}

    /// Of a reply at `second` seconds.
    std::chrono::nanoseconds reply(double second)
    {
        const double typical = m_mood == LatencyMood::Bimodal && m_random() % 4 == 0 ? 24e6 : 2.4e6;
        double duration = typical * std::exp(0.22 * m_normal(m_random));
        if (m_mood == LatencyMood::Spiky && std::fmod(second, 17) > 15.6)
            duration *= 12 + static_cast<double>(m_random() % 60);
        return std::chrono::nanoseconds(std::llround(duration));
    }

    std::chrono::nanoseconds pong()
    {
        return std::chrono::nanoseconds(std::llround(0.42e6 * std::exp(0.15 * m_normal(m_random))));
    }

private:
    LatencyMood m_mood;
    std::mt19937_64 m_random{7};
    std::normal_distribution<double> m_normal;
};

/// A ping every other second for `seconds`, and, unless it is idle, requests with their replies between them.
inline void recordLatencies(SampleCapture &sample, LatencyMood mood, int seconds = 150,
                            int repliesASecond = 12)
{
    using namespace std::chrono_literals;
    using enum capture::Direction;
    MoodyService service(mood);
    const std::chrono::nanoseconds pause = 1s / repliesASecond;
    for (int second = 0; second < seconds; ++second) {
        std::chrono::nanoseconds left = 1s;
        const auto spend = [&left](std::chrono::nanoseconds time) {
            const auto spent = std::max(1us + 0ns, std::min(time, left));
            left -= spent;
            return spent;
        };
        if (second % 2 == 0) {
            const QByteArray payload = "ping " + QByteArray::number(second);
            sample.frame(Outgoing, wire::Opcode::Ping, payload, spend(1ms));
            sample.frame(Incoming, wire::Opcode::Pong, payload, spend(service.pong()));
        }
        for (int reply = 0; mood != LatencyMood::Idle && reply < repliesASecond && left > 2ms; ++reply) {
            const QByteArray payload =
                R"({"id":)" + QByteArray::number(second * repliesASecond + reply) + R"(,"ask":"price"})";
            sample.text(Outgoing, payload, spend(pause / 3));
            sample.text(Incoming, payload, spend(service.reply(second)));
        }
        sample.skip(left);
    }
}

/// What a LatencyFeed finds in a capture.
inline capture::LatencySnapshot measured(const capture::Store &store, const capture::LatencyRules &rules = {})
{
    capture::LatencyBook book(rules, store.wallStart());
    capture::RecordCursor cursor(store, store.rows().first, store.rows().end, book.wantedPayload());
    while (cursor.next())
        book.add(cursor.view().row, cursor.view().head, cursor.view().payload);
    return book.snapshot();
}

} // namespace wireloupe::test
