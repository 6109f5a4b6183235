#include "cli/recordprinter.h"

namespace wireloupe::cli {

RecordPrinter::RecordPrinter(Output &output, Style style)
    : m_output(output)
    , m_writer(formats::makeWriter(style == Style::Json ? formats::Format::JsonLines : formats::Format::Text))
{
}

void RecordPrinter::begin(const QDateTime &startedAt)
{
    m_output.write(m_writer->begin(startedAt));
}

void RecordPrinter::print(capture::Row row, const capture::Record &record)
{
    m_output.write(m_writer->write(row, record));
}

void RecordPrinter::end()
{
    m_output.write(m_writer->end());
}

} // namespace wireloupe::cli
