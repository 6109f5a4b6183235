#pragma once

#include <chrono>

#include <QtGlobal>

namespace wireloupe::server {

/// What a server offers besides WebSockets, on the same port and under the same paths: Server-Sent Events
/// (WHATWG HTML section 9.2), polling, and messages by POST.
struct HttpOptions
{
    bool isEnabled = false;
    /// Of each path, the messages that are kept for whoever asks later: at most so many, 1 to 1'000'000, and
    /// at most so many bytes of payload, 1 KiB to 1 GiB; the last one in any case.
    int keptMessages = 1000;
    qint64 keptBytes = 16 << 20;
    /// A path without clients is forgotten after this, 1 s to a day, and its behaviour sees a peer leave.
    std::chrono::milliseconds pathTimeout{60'000};
    /// A connection without a request under way is closed after this, 1 s to a day.
    std::chrono::milliseconds idleTimeout{75'000};
    /// An event stream, which begins with a comment, is given another after so long without an event, 1 s to
    /// an hour: so proxies keep it, and a client that has gone is noticed.
    std::chrono::milliseconds commentInterval{15'000};

    bool operator==(const HttpOptions &) const = default;
};

} // namespace wireloupe::server
