#pragma once

#include <array>

#include "formats/writer.h"

namespace wireloupe::formats {

/// For people: a line of aligned columns for each record, what it does not show of the payload indented
/// below, and the totals at the end. Control characters of a peer are shown as pictures.
class TextWriter : public Writer
{
public:
    using Writer::begin;
    using Writer::end;
    using Writer::write;

    void begin(const CaptureFacts &facts, ByteBuffer &to) override;
    void write(const capture::RecordView &record, ByteBuffer &to) override;
    void end(ByteBuffer &to) override;

private:
    struct Total
    {
        qint64 frames = 0;
        quint64 bytes = 0;
    };

    void count(const capture::RecordHead &head);
    void appendColumns(ByteBuffer &to, const capture::RecordView &record);
    void appendMarks(ByteBuffer &to, const capture::RecordView &record) const;
    QByteArrayView typeOf(const capture::RecordView &record);

    capture::Marks m_marks;
    ByteBuffer m_scratch;
    QByteArray m_type;
    std::array<QByteArray, 16> m_frameTypes; ///< by opcode, as they come
    Total m_incoming;
    Total m_outgoing;
};

} // namespace wireloupe::formats
