#pragma once

#include <memory>

#include "cli/output.h"
#include "formats/exporter.h"

namespace wireloupe::cli {

/// Prints records on standard output, one line each, the same wherever a command shows a log.
class RecordPrinter
{
public:
    enum class Style : quint8 {
        Lines, ///< for people
        Json,  ///< one JSON object a line
    };

    RecordPrinter(Output &output, Style style);

    void print(capture::Row row, const capture::Record &record);

private:
    Output &m_output;
    std::unique_ptr<formats::Writer> m_writer;
};

} // namespace wireloupe::cli
