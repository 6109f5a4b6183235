#pragma once

#include <algorithm>

#include "net/bytesink.h"

namespace wireloupe::net::test {

/// Takes so many bytes, and no more until it is given room.
class LimitedSink final : public ByteSink
{
public:
    explicit LimitedSink(qint64 bytesOfRoom = 1LL << 40) : room(bytesOfRoom) {}

    qint64 write(std::span<const QByteArrayView> pieces) override
    {
        ++writes;
        const qint64 before = room;
        for (const QByteArrayView piece : pieces) {
            const qint64 size = std::min<qint64>(piece.size(), room);
            bytes.append(piece.first(size));
            room -= size;
        }
        return before - room;
    }

    QByteArray take() { return std::exchange(bytes, {}); }

    qint64 room;
    QByteArray bytes;
    int writes = 0;
};

} // namespace wireloupe::net::test
