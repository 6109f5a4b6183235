#include "capture/filterscan.h"
#include "cli/captures.h"
#include "cli/command.h"
#include "cli/exitstatus.h"
#include "cli/recordprinter.h"

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

namespace {

/// Rows that are found before they are printed.
constexpr qint64 printedAtOnce = 256;

void showRows(const capture::Store &store, const capture::Filter &filter, RecordPrinter &printer,
              Output &output)
{
    printer.begin(store.startedAt());
    const capture::RowRange rows = store.rows();
    capture::RowSet found;
    const capture::FilterScan scan(store, filter);
    for (capture::Row at = rows.first; at < rows.end && !output.isClosed(); found.clear()) {
        at = scan.scan(at, rows.end, found, [&] { return found.size() >= printedAtOnce; });
        for (const capture::Row row : found)
            printer.print(row, store.read(row));
    }
    printer.end();
}

/// A number and nothing else, for scripts.
int printCount(const capture::Store &store, const capture::Filter &filter, bool isJson, Output &output)
{
    const QByteArray count = QByteArray::number(capture::matchingRows(store, filter).size());
    output.write(isJson ? "{\"rows\":" + count + "}\n" : count + '\n');
    return Success;
}

int runShow(Arguments &arguments, Output &output)
{
    const auto filter = parseFilter(arguments.text(u"filter"_s));
    if (!filter)
        return WrongUsage;
    const auto store = openCapture(arguments.positional());
    if (!store)
        return WorkFailed;
    const bool isJson = arguments.has(u"json"_s);
    if (arguments.has(u"count"_s))
        return printCount(*store, *filter, isJson, output);
    RecordPrinter printer(output, isJson ? RecordPrinter::Style::Json : RecordPrinter::Style::Text);
    showRows(*store, *filter, printer, output);
    return Success;
}

} // namespace

Command showCommand()
{
    return {
        .spec = {.name = u"show"_s,
                 .summary = u"print a recorded capture"_s,
                 .positional = u"CAPTURE"_s,
                 .description =
                     u"Prints the frames, handshakes and events of a recorded capture, one a line."_s,
                 .options = {{{u"f"_s, u"filter"_s},
                              u"EXPR"_s,
                              u"only the rows that match, as in the window's filter box: words, /regex/i, "
                              "-not, or, brackets, dir:in, op:text|ping, size:>1k, time:10..20, conn:2, "
                              "close:1006, flag:violation, json:$.type=chat; see FILTERS in wireloupe(1)"_s},
                             {{u"count"_s}, {}, u"only how many rows there are"_s},
                             {{u"json"_s}, {}, u"one JSON object a line"_s}},
                 .examples = {{u"wireloupe show chat.wlcap --filter 'dir:in error'"_s,
                               u"what the peer sent that speaks of an error"_s},
                              {u"wireloupe show chat.wlcap --filter close:1006 --count"_s,
                               u"how often a connection was lost"_s},
                              {u"wireloupe show chat.wlcap --json | jq .text"_s, u"for other programs"_s}}},
        .run = runShow};
}

} // namespace wireloupe::cli
