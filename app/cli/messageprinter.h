#pragma once

#include "capture/record.h"
#include "cli/output.h"
#include "wire/messageassembler.h"

namespace wireloupe::cli {

class Console;

/// Prints the messages that a peer sends, and nothing else. To a program they go as they are, one a line,
/// binary ones in hex; to a terminal with a mark and without anything that could steer it.
class MessagePrinter
{
public:
    MessagePrinter(Output &output, Console &console);

    void print(const capture::Record &record);

private:
    void printMessage(const wire::Message &message);

    Output &m_output;
    Console &m_console;
    wire::MessageAssembler m_assembler;
};

/// Whether the record is a frame of a data message that came in, or one that went out, and nothing is wrong
/// with it.
bool isDataFrame(const capture::RecordHead &head, capture::Direction direction);

} // namespace wireloupe::cli
