#pragma once

#include <atomic>

#include <QtGlobal>

namespace wireloupe::net {

/// What has passed on one connection up to a moment.
struct Traffic
{
    quint64 framesIn = 0, framesOut = 0;
    quint64 bytesIn = 0, bytesOut = 0; ///< on the wire, frame headers included
    /// Payload bytes of data frames: as they are without compression, and as they crossed the wire. Equal
    /// where permessage-deflate is not in use.
    quint64 payloadIn = 0, payloadOut = 0;
    quint64 wirePayloadIn = 0, wirePayloadOut = 0;

    bool operator==(const Traffic &) const = default;
};

/// The same, counted on one thread and read from any.
class TrafficCounters
{
public:
    struct Share
    {
        quint64 frames = 0, bytes = 0, payload = 0, wirePayload = 0;
    };

    void addIncoming(const Share &share) { m_in.add(share); }
    void addOutgoing(const Share &share) { m_out.add(share); }

    Traffic now() const
    {
        const Share in = m_in.now();
        const Share out = m_out.now();
        return {in.frames,  out.frames,  in.bytes,       out.bytes,
                in.payload, out.payload, in.wirePayload, out.wirePayload};
    }

private:
    struct Direction
    {
        void add(const Share &share)
        {
            increase(frames, share.frames);
            increase(bytes, share.bytes);
            increase(payload, share.payload);
            increase(wirePayload, share.wirePayload);
        }

        /// One thread alone writes: that spares the bus lock of fetch_add().
        static void increase(std::atomic<quint64> &of, quint64 by)
        {
            constexpr auto order = std::memory_order_relaxed;
            of.store(of.load(order) + by, order);
        }

        Share now() const
        {
            constexpr auto order = std::memory_order_relaxed;
            return {frames.load(order), bytes.load(order), payload.load(order), wirePayload.load(order)};
        }

        std::atomic<quint64> frames = 0, bytes = 0, payload = 0, wirePayload = 0;
    };

    Direction m_in, m_out;
};

} // namespace wireloupe::net
