#pragma once

#include "net/recorder.h"
#include "net/serveropening.h"

namespace wireloupe::net {

/// A ServerOpening that leaves its rows in the log: the request as it came, the response, and how it has
/// failed. No I/O.
class RecordedOpening
{
public:
    /// See ServerOpening. The options and the recorder must outlive it.
    RecordedOpening(const Recorder &recorder, const ServerHandshakeOptions &options, bool isTls,
                    std::function<QByteArray()> localAuthority);

    /// Takes the next bytes, until it has been answered. True once it is: response() is to be sent; or once
    /// isForHttp(), of which nothing is recorded.
    bool feed(const QByteArray &bytes);
    /// The head has not come in time: response() says so. Only before it is answered.
    void timeOut();
    /// Records how it has failed, where it was not accepted; nothing else comes after that. `cause` is for an
    /// end without a response.
    capture::StateEvent fail(capture::Cause cause = capture::Cause::None);
    /// The same, where it is known better.
    void fail(const capture::StateEvent &event);

    /// Nothing until the request has been accepted.
    const std::optional<AcceptedHandshake> &accepted() const { return m_opening.accepted(); }
    bool isForHttp() const { return m_opening.isForHttp(); }
    /// See ServerOpening::received().
    QByteArray received() const { return m_opening.received(); }
    QByteArray response() const { return m_late ? m_late->response : m_opening.response(); }

private:
    void recordRequest();
    void recordResponse() const;

    const Recorder &m_recorder;
    ServerOpening m_opening;
    std::optional<ServerRefusal> m_late;
    bool m_isRequestRecorded = false;
};

} // namespace wireloupe::net
