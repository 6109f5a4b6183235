#include "wire/messageassembler.h"

#include <utility>

namespace wireloupe::wire {

namespace {

bool isMessageStart(Opcode opcode)
{
    return opcode == Opcode::Text || opcode == Opcode::Binary;
}

} // namespace

std::optional<Message> MessageAssembler::add(const Frame &frame)
{
    const Opcode opcode = frame.header.opcode;
    if (isMessageStart(opcode)) {
        const auto type = opcode == Opcode::Text ? Message::Type::Text : Message::Type::Binary;
        m_message = Message{type, frame.payload};
    } else if (opcode == Opcode::Continuation && m_message) {
        m_message->payload.append(frame.payload);
    } else {
        return std::nullopt;
    }
    return frame.header.fin ? std::exchange(m_message, std::nullopt) : std::nullopt;
}

} // namespace wireloupe::wire
