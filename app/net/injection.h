#pragma once

#include <optional>
#include <vector>

#include <QByteArray>

#include "wire/frameparser.h"

namespace wireloupe::net {

/// Reads bytes made by hand as the peer does, for the log to say what they are. Knows every length that a
/// header can declare. No I/O.
///
/// What is left of a frame stays for the next injection, so that a frame injected in two parts is one in the
/// log, as it is for the peer: first as far as it has come, then whole. Frames of our own that go out between
/// the two parts are not counted into it; what the peer makes of those is for the peer to say.
class Injection
{
public:
    struct Pieces
    {
        std::vector<wire::Frame> frames;       ///< that are whole now
        std::optional<wire::Frame> unfinished; ///< the last: its header, and all that has come of its payload
        QByteArray noFrame;                    ///< the end of the bytes, where that is not even a header
    };

    Injection();

    Pieces take(QByteArrayView bytes);

private:
    wire::FrameParser m_parser;
    bool m_hasFailed = false; ///< no frame can come any more
};

} // namespace wireloupe::net
