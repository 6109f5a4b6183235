#pragma once

#include <chrono>

#include <QtGlobal>

namespace wireloupe::net {

/// When what is being read from a socket was there: the moment at which the event loop turned to the socket,
/// before Qt has read it into a buffer or decrypted it, which takes longer than a fast server does. By the
/// clock of capture::monotonicNow().
///
/// What arrives in the few microseconds between that moment and the system call that reads it counts as
/// having been there. Any thread, each by itself.
class ArrivalTime
{
public:
    /// Now, where the event loop of this thread is not with that descriptor.
    static std::chrono::nanoseconds of(qintptr descriptor);

    /// While it lives, the event loop of this thread is with `descriptor`.
    class Turn
    {
    public:
        explicit Turn(qintptr descriptor);
        ~Turn();
        Q_DISABLE_COPY_MOVE(Turn)

    private:
        friend class ArrivalTime;

        qintptr m_descriptor;
        std::chrono::nanoseconds m_begun;
        const Turn *m_outer; ///< of the event loop that this one is nested in
    };

private:
    static constinit thread_local const Turn *s_turn;
};

} // namespace wireloupe::net
