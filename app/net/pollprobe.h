#pragma once

#include "net/httpexchange.h"
#include "net/labprobe.h"

namespace wireloupe::net {

/// How a PollProbe asks.
struct PollRequests
{
    bool isLong = false;
    std::chrono::milliseconds interval{1'000}; ///< of short polls: from one to the next
    std::chrono::seconds wait{30};             ///< of long polls: how long the server may take
    QByteArray cursorParameter;                ///< of the query: what has been seen; empty: there is none
    QByteArray waitParameter;                  ///< of the query: seconds; empty: there is none
};

/// Messages by requests: short polling on a timer, long polling one after the other. What an answer holds is
/// the listener's to find out.
class PollProbe : public LabProbe
{
    Q_OBJECT

public:
    PollProbe(const ClientOptions &options, const PollRequests &requests,
              std::shared_ptr<ProbeListener> listener);

protected:
    void open() override;
    void close() override;

private:
    void ask();
    QByteArray target() const;
    void takeHead(const wire::ResponseHead &head);
    void takeAnswer(std::chrono::nanoseconds time);
    void askAgain(bool wasEmpty);

    ClientOptions m_options;
    PollRequests m_requests;
    HttpExchange m_exchange;
    QTimer m_timer;
    std::chrono::nanoseconds m_asked{}; ///< when the last request went out, or should have
    QByteArray m_cursor;
    QByteArray m_body;
};

} // namespace wireloupe::net
