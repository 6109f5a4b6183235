#pragma once

#include "formats/exporter.h"

namespace wireloupe::formats {

/// For people: a line of aligned columns for each record, what it does not show of the payload indented
/// below, and the totals at the end. Control characters of a peer are shown as pictures.
class TextWriter : public Writer
{
public:
    QByteArray begin(const QDateTime &startedAt) override;
    QByteArray write(capture::Row row, const capture::Record &record) override;
    QByteArray end() override;

private:
    struct Total
    {
        qint64 frames = 0;
        quint64 bytes = 0;
    };

    void count(const capture::RecordHead &head);

    Total m_incoming;
    Total m_outgoing;
};

} // namespace wireloupe::formats
