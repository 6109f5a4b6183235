#include "cli/messageprinter.h"

#include "cli/console.h"
#include "lens/lens.h"

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

bool isDataFrame(const capture::RecordHead &head, capture::Direction direction)
{
    using capture::RecordFlag;
    const bool isWhole = !(head.flags & (RecordFlag::Partial | RecordFlag::Dropped));
    // A length longer than need be is told of, but its message is taken.
    const bool isTaken = head.violation == wire::Rule::None || head.violation == wire::Rule::NonMinimalLength;
    return head.isFrame() && !head.isControlFrame() && head.direction == direction && isWhole && isTaken;
}

MessagePrinter::MessagePrinter(Output &output, Console &console) : m_output(output), m_console(console) {}

void MessagePrinter::print(const capture::Record &record)
{
    if (!isDataFrame(record.head, capture::Direction::Incoming))
        return;
    wire::Frame frame;
    frame.header.fin = record.head.flags.testFlag(capture::RecordFlag::Fin);
    frame.header.opcode = record.head.opcode;
    frame.header.payloadLength = record.head.payloadLength;
    frame.payload = record.payload;
    if (const auto message = m_assembler.add(frame))
        printMessage(*message);
}

void MessagePrinter::printMessage(const wire::Message &message)
{
    if (!m_output.isTerminal())
        m_output.write((message.isText() ? message.payload : lens::toHex(message.payload).toLatin1()) + '\n');
    else if (message.isText())
        m_console.print(u"← "_s + lens::toText(message.payload));
    else
        m_console.print(
            u"← [%1 bytes] %2"_s.arg(QString::number(message.payload.size()), lens::toHex(message.payload)));
}

} // namespace wireloupe::cli
