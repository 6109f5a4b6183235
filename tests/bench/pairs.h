#pragma once

#include <atomic>
#include <chrono>
#include <fstream>
#include <thread>

#include "capture/store.h"

namespace wireloupe::bench {

inline constexpr qint64 pairsASecond = 50'000;

/// Requests and replies, about 90 bytes each.
class Pairs
{
public:
    void append(capture::Store &store, qint64 id, std::chrono::nanoseconds sentAt,
                std::chrono::nanoseconds answeredAt)
    {
        m_record.payload = R"({"jsonrpc":"2.0","method":"get","id":)" + QByteArray::number(id) +
                           R"(,"params":{"name":"something to look up"}})";
        m_record.head.flags = capture::RecordFlag::Fin;
        m_record.head.opcode = wire::Opcode::Text;
        m_record.head.connection = capture::ConnectionId{1};
        m_record.head.payloadLength = static_cast<quint64>(m_record.payload.size());
        m_record.head.wireLength = m_record.head.payloadLength + 6;
        m_record.head.time = sentAt;
        m_record.head.direction = capture::Direction::Outgoing;
        store.append(m_record);
        m_record.head.time = answeredAt;
        m_record.head.direction = capture::Direction::Incoming;
        store.append(m_record);
    }

private:
    capture::Record m_record;
};

/// Appends pairs at their rate, as a network thread does.
inline void record(capture::Store &store, qint64 pairs, std::atomic<qint64> &recorded)
{
    using namespace std::chrono_literals;
    Pairs maker;
    const std::chrono::nanoseconds begin = capture::monotonicNow();
    while (recorded < pairs)
        if (capture::monotonicNow() < begin + recorded.load() * 1s / pairsASecond)
            std::this_thread::sleep_for(1ms);
        else
            maker.append(store, recorded++, capture::monotonicNow(), capture::monotonicNow());
}

/// Of this process, in MiB; 0 where the system does not say.
inline double residentMemory()
{
    std::ifstream file("/proc/self/statm");
    double all = 0;
    double resident = 0;
    file >> all >> resident;
    return resident * 4096 / (1 << 20);
}

} // namespace wireloupe::bench
