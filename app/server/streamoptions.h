#pragma once

#include <QByteArray>
#include <QString>

#include "server/rate.h"
#include "server/rows.h"

namespace wireloupe::server {

/// Of Mode::Stream: messages that come by themselves.
struct StreamOptions
{
    /// What is sent, in UTF-8: a Template, with the placeholders of rows where there are any, and without
    /// {{message}}, {{json:}} and captures; without {{peer}} where isShared. One with a fault is sent as it
    /// stands: see parseTemplate() in feed.h. Empty: with rows, each row as it stands.
    QByteArray text = R"({"seq":{{counter}},"time":"{{now}}","price":{{walk step=0.5}}})";
    /// One after another, one a message. Whoever makes these options reads the file.
    Rows rows = {};
    QString rowsFile = {};  ///< where `rows` have been read from, for whoever keeps these options
    Rate rate = {};         ///< for each stream: with isShared one for all peers, otherwise one a peer
    bool isShared = true;   ///< all peers hear the same message; otherwise each a stream of its own
    bool repeats = true;    ///< the first row follows the last one; otherwise that is the end
    bool isBinary = false;  ///< binary messages; in text ones what is not UTF-8 is replaced by U+FFFD
    qint64 maxMessages = 0; ///< 0 or more; after so many a stream is silent. 0: any number
    /// Bytes, 0 or more. A peer that has more to read misses messages until it has less.
    qint64 maxBacklog = 1 << 20;
    /// Of what is random; with the same one, a stream says the same again, times aside, and so does that of
    /// each peer, counted in the order of their coming. 0: something else each time.
    quint64 seed = 0;

    bool operator==(const StreamOptions &) const = default;
};

} // namespace wireloupe::server
