#pragma once

#include "net/httpexchange.h"
#include "net/labprobe.h"
#include "wire/eventstream.h"

namespace wireloupe::net {

/// Messages by Server-Sent Events (WHATWG HTML section 9.2): one answer that does not end. A stream that was
/// lost is opened again with Last-Event-ID. Events of the type `binary` whose data is base64 are what that
/// stands for, as a server of ours sends binary messages.
class EventStreamProbe : public LabProbe
{
    Q_OBJECT

public:
    EventStreamProbe(const ClientOptions &options, std::shared_ptr<ProbeListener> listener);

protected:
    void open() override;
    void close() override;

private:
    void takeHead(const wire::ResponseHead &head);
    void takeBody(const QByteArray &bytes, std::chrono::nanoseconds time);
    void takeEnd();
    void giveUp(const ProbeFault &fault);

    ClientOptions m_options;
    HttpExchange m_exchange;
    std::optional<wire::EventStreamParser> m_parser;
    QByteArray m_lastEventId;
    std::chrono::milliseconds m_retry{0}; ///< as the server has asked for
};

} // namespace wireloupe::net
