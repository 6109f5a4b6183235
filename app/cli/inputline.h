#pragma once

#include <QByteArray>
#include <QString>

#include "wire/closecode.h"
#include "wire/frame.h"

namespace wireloupe::cli {

/// What a line typed into `wireloupe connect` asks for.
struct InputLine
{
    enum class Kind : quint8 {
        Message,
        Ping,
        Close,
        Raw,       ///< `bytes`, as they are
        HalfClose, ///< the end of our direction
        Mute,      ///< pings are not answered any more
        Unmute,
        Help,
        Mistake, ///< `mistake` says what is wrong with it
    };

    Kind kind = Kind::Message;
    wire::Message message;
    QByteArray pingPayload;
    QByteArray bytes;
    quint16 closeCode = wire::NormalClosure;
    QByteArray closeReason;
    QString mistake;
};

/// A line is a text message as it stands. With `hasCommands`, one that begins with "/" is a command instead,
/// and "//" stands for a message that begins with "/". Text that is not UTF-8 is a mistake: no text message
/// may hold it (RFC 6455 section 8.1).
InputLine parseInputLine(const QByteArray &line, bool hasCommands);

/// The commands, a line each.
QString inputCommandsHelp();

} // namespace wireloupe::cli
