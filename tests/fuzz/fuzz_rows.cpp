// A file of rows. The first byte says of what format.

#include <algorithm>
#include <cstdint>

#include "fuzz/require.h"
#include "server/rows.h"

using namespace wireloupe::server;
using namespace wireloupe::tests;

namespace {

QByteArray quoted(QByteArray field)
{
    return '"' + field.replace('"', "\"\"") + '"';
}

/// Every field, and the columns, written down again with all that may be quoted in quotes.
QByteArray rewritten(const Rows &rows)
{
    const auto record = [](const QList<QByteArray> &fields) {
        QByteArray line;
        for (const QByteArray &field : fields)
            line += quoted(field) + ',';
        line.chop(1);
        return line + "\r\n";
    };
    QByteArray text = record(rows.columns);
    for (const QByteArray &row : *rows.rows)
        text += record(csvFields(row));
    return text;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const auto format = static_cast<RowFormat>(data[0] % 3);
    const QByteArray text(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    const auto parsed = parseRows(text, format);
    if (!parsed.found) {
        require(parsed.fault != RowsFault::None, "a failure has a reason");
        require(parsed.offset >= 0 && parsed.offset <= text.size(), "a mistake stands in the text");
        require(parsed.line == 1 + text.first(parsed.offset).count('\n'), "and in that line");
        return 0;
    }
    qsizetype total = 0;
    for (const QByteArray &row : *parsed.found->rows)
        total += row.size();
    require(total <= text.size(), "rows are cut from the text");
    if (format != RowFormat::Csv)
        return 0;
    const auto again = parseRows(rewritten(*parsed.found), format);
    require(again.found && again.found->columns == parsed.found->columns, "columns come back");
    require(again.found->rows->size() == parsed.found->rows->size(), "all rows come back");
    for (std::size_t i = 0; i < parsed.found->rows->size(); ++i)
        require(csvFields((*again.found->rows)[i]) == csvFields((*parsed.found->rows)[i]),
                "fields come back");
    return 0;
}
