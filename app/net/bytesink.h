#pragma once

#include <span>

#include <QByteArrayView>

namespace wireloupe::net {

/// Where the bytes of a stream go, such as a socket that does not block.
class ByteSink
{
public:
    /// Writes the pieces one behind the other, and returns how many bytes of them were taken, which may be
    /// none. What is not taken is to be written again when there is room.
    virtual qint64 write(std::span<const QByteArrayView> pieces) = 0;

protected:
    ~ByteSink() = default;
};

} // namespace wireloupe::net
