#pragma once

#include "net/httprequestreader.h"
#include "net/recorder.h"

namespace wireloupe::net {

/// What the log gets of one HTTP connection: its begin, each request and each answer as they crossed the wire
/// with up to 64 KiB of their bodies, and its end. On the network thread.
class HttpLog
{
public:
    static constexpr qsizetype maxBody = 64 << 10;

    explicit HttpLog(const Recorder &recorder) : m_recorder(recorder) {}

    const Recorder &recorder() const { return m_recorder; }

    void begin();
    /// What has come of the request under way; nothing but the first time, and where nothing has.
    void request(const HttpRequestReader &request);
    /// The head, with the body or without.
    void response(const QByteArray &response);
    /// The request under way has been answered: the next one is another.
    void nextRequest() { m_isRequestRecorded = false; }
    /// The first one counts.
    void end(capture::StateKind kind, capture::Cause cause, bool isByPeer = false);

private:
    Recorder m_recorder;
    bool m_isRequestRecorded = false;
    bool m_isEndRecorded = false;
};

} // namespace wireloupe::net
