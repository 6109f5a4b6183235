#include "wire/frame.h"

namespace wireloupe::wire {

int FrameHeader::size() const
{
    const int mask = maskingKey ? 4 : 0;
    switch (lengthForm) {
    case LengthForm::Bits7:
        return 2 + mask;
    case LengthForm::Bits16:
        return 4 + mask;
    case LengthForm::Bits64:
        return 10 + mask;
    }
    Q_UNREACHABLE();
}

bool FrameHeader::isMinimal() const
{
    return lengthForm == minimalForm(payloadLength);
}

int bitsOf(LengthForm form)
{
    switch (form) {
    case LengthForm::Bits7:
        return 7;
    case LengthForm::Bits16:
        return 16;
    case LengthForm::Bits64:
        return 64;
    }
    Q_UNREACHABLE();
}

LengthForm minimalForm(quint64 payloadLength)
{
    if (payloadLength < 126)
        return LengthForm::Bits7;
    return payloadLength <= 0xFFFF ? LengthForm::Bits16 : LengthForm::Bits64;
}

} // namespace wireloupe::wire
