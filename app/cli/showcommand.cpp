#include "cli/captures.h"
#include "cli/command.h"
#include "cli/exitstatus.h"
#include "cli/recordprinter.h"

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

namespace {

void showRows(const capture::Store &store, const capture::Filter &filter, RecordPrinter &printer,
              Output &output)
{
    printer.begin(store.startedAt());
    const qint64 count = store.count();
    for (qint64 number = 0; number < count && !output.isClosed(); ++number) {
        const capture::Row row{number};
        if (filter.matches(store, row))
            printer.print(row, store.read(row));
    }
    printer.end();
}

int runShow(Arguments &arguments, Output &output)
{
    const auto filter = parseFilter(arguments.text(u"filter"_s));
    if (!filter)
        return WrongUsage;
    const auto store = openCapture(arguments.positional());
    if (!store)
        return WorkFailed;
    RecordPrinter printer(output,
                          arguments.has(u"json"_s) ? RecordPrinter::Style::Json : RecordPrinter::Style::Text);
    showRows(*store, *filter, printer, output);
    return Success;
}

} // namespace

Command showCommand()
{
    return {.spec = {.name = u"show"_s,
                     .summary = u"print a recorded capture"_s,
                     .positional = u"CAPTURE"_s,
                     .description =
                         u"Prints the frames, handshakes and events of a recorded capture, one a line."_s,
                     .options = {{{u"f"_s, u"filter"_s},
                                  u"EXPR"_s,
                                  u"only the rows that match, as in the window's filter box: "
                                  "words, dir:in, op:text|ping, -op:pong"_s},
                                 {{u"json"_s}, {}, u"one JSON object a line"_s}},
                     .examples = {{u"wireloupe show chat.wlcap --filter 'dir:in error'"_s,
                                   u"what the peer sent that speaks of an error"_s},
                                  {u"wireloupe show chat.wlcap --json | jq .payload"_s,
                                   u"for other programs"_s}}},
            .run = runShow};
}

} // namespace wireloupe::cli
