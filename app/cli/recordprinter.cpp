#include "cli/recordprinter.h"

namespace wireloupe::cli {

RecordPrinter::RecordPrinter(Output &output, Style style)
    : m_output(output)
    , m_writer(formats::makeWriter(style == Style::Json ? formats::Format::JsonLines : formats::Format::Text))
{
}

void RecordPrinter::print(capture::Row row, const capture::Record &record)
{
    m_output.write(m_writer->write(row, record));
}

} // namespace wireloupe::cli
