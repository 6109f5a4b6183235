#pragma once

#include <vector>

#include <QtGlobal>

namespace wireloupe::session {

/// Tells by the sequence numbers of messages what was missed, came out of turn, or came twice. Remembers the
/// last 65,536 numbers in 8 KiB; an older one counts as the beginning of a new sequence, as after a restart
/// of whoever numbers.
class SequenceWatch
{
public:
    enum class Arrival : quint8 {
        InOrder,    ///< the first one, or one above all before it
        OutOfOrder, ///< one that was missed, or from before the first one
        Repeated,
    };

    Arrival take(qint64 number);

    /// Numbers between the first one and the highest that have not come.
    quint64 missed() const { return m_missed; }
    bool hasBegun() const { return m_hasBegun; }

private:
    static constexpr qint64 window = 1 << 16;

    void begin(qint64 number);
    void advance(qint64 number);
    std::vector<bool>::reference seen(qint64 number)
    {
        return m_seen[static_cast<std::size_t>(number & (window - 1))];
    }

    std::vector<bool> m_seen; ///< by the number modulo the window, from m_next - window on
    qint64 m_first = 0;
    qint64 m_next = 0; ///< behind the highest
    quint64 m_missed = 0;
    bool m_hasBegun = false;
};

} // namespace wireloupe::session
