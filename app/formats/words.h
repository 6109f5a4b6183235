#pragma once

#include <chrono>

#include <QString>

#include "capture/record.h"
#include "capture/stateevent.h"
#include "wire/handshake.h"
#include "wire/violation.h"

namespace wireloupe::formats {

/// How days stand in a sentence: those that a certificate is valid from and to.
enum class Dates : quint8 {
    Iso,   ///< "2027-02-03T04:05:06Z": for files, and for other programs to read
    Local, ///< "3 February 2027": see dayText()
};

// What records mean, in short sentences. One table for the window, the command line and the text export.
// Sources are English; QCoreApplication::translate() with the context "words" puts them into the program's
// language where a translator is installed. Nothing here is rich text. Any thread.

/// "Text", "Ping", "Reserved 0x3", "GET", "101", "Connecting": the Type column.
QString typeName(const capture::Record &record);
/// "Text", "Ping", "Reserved 0x3": the terms of RFC 6455, which are the same in every language.
QString opcodeName(wire::Opcode opcode);
/// One line: the start of a text payload, hex of a binary one (both inflated), code and meaning of a close, a
/// state event's sentence.
QString summary(const capture::Record &record, qsizetype maxChars = 200, Dates dates = Dates::Iso);
/// "Could not connect to 127.0.0.1:9: connection refused. Is the server running?"
QString sentence(const capture::StateEvent &event, Dates dates = Dates::Iso);
QString sentence(wire::Rule rule);
QString sentence(wire::HandshakeError error);
/// "4 → 10 (2.5×)": the payload on the wire, what it inflates to and their ratio. Of a frame that is not
/// compressed, and of other records, the number of bytes alone.
QString payloadLength(const capture::RecordHead &head);
/// "2.5×": how many times as long as `wire` bytes `inflated` bytes are. Empty where `wire` is 0.
QString ratio(quint64 wire, quint64 inflated);
/// "injected, compressed 2.5×": what a record's flags say for people; empty where there is nothing to say.
QString marks(const capture::RecordHead &head);
/// "1006 Abnormal Closure: ...": the code, its name and what it means.
QString closeCodeMeaning(quint16 code);
/// "0.31 ms", "12.4 µs", "1.20 s".
QString duration(std::chrono::nanoseconds time);
/// "1.204377": seconds since the capture's start, six decimals.
QString timestamp(std::chrono::nanoseconds time);

} // namespace wireloupe::formats
