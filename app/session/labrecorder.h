#pragma once

#include "net/labprobe.h"
#include "session/deliverymatcher.h"
#include "session/labstamps.h"
#include "session/labtally.h"
#include "session/pollanswer.h"

namespace wireloupe::session {

/// What the transports of a run have in common. Any thread.
struct LabContext
{
    LabStamps stamps;
    PollAnswers answers;
    DeliveryMatcher matcher;
};

/// Makes figures of what the probe of one transport finds, on the probe's thread.
class LabRecorder : public net::ProbeListener
{
public:
    LabRecorder(Transport transport, std::shared_ptr<LabContext> context, std::shared_ptr<LabTally> tally);

    void connecting() override;
    void running() override;
    void retrying(const net::ProbeFault &fault, Time nextTry) override;
    void failed(const net::ProbeFault &fault) override;
    void connected() override;
    void requested() override;
    void transferred(quint64 bytesIn, quint64 bytesOut) override;
    void message(QByteArrayView payload, Time time) override;
    Polled polled(const QByteArray &body, Time time) override;

private:
    Transport m_transport;
    std::shared_ptr<LabContext> m_context;
    std::shared_ptr<LabTally> m_tally;
    bool m_hasPolled = false; ///< what a server did not keep before the first answer was never ours
};

} // namespace wireloupe::session
