#pragma once

#include <memory>

#include <QDateTime>

#include "cli/output.h"
#include "formats/exporter.h"

namespace wireloupe::cli {

/// Prints records on standard output, the same wherever a command shows a log.
class RecordPrinter
{
public:
    enum class Style : quint8 {
        Text, ///< for people: columns under a heading, totals at the end
        Json, ///< one JSON object a line
    };

    RecordPrinter(Output &output, Style style);

    void begin(const QDateTime &startedAt);
    void print(capture::Row row, const capture::Record &record);
    void end();

private:
    Output &m_output;
    std::unique_ptr<formats::Writer> m_writer;
};

} // namespace wireloupe::cli
