#include "capture/capturesummary.h"
#include "cli/captures.h"
#include "cli/command.h"
#include "cli/exitstatus.h"
#include "cli/filejob.h"
#include "formats/capturereport.h"
#include "formats/summaryjson.h"

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

namespace {

int runInfo(Arguments &arguments, Output &output)
{
    const bool isJson = arguments.has(u"json"_s);
    // The text says itself where the file is damaged.
    const auto store = openCapture(arguments.positional(), isJson ? Damage::Told : Damage::Untold);
    if (!store)
        return WorkFailed;
    const auto summary = capture::summarize(*store, [](qint64 done, qint64 total) {
        sayProgress(done, total);
        return true;
    });
    output.write(isJson ? formats::toJson(summary) : formats::toText(formats::reportOf(summary)).toUtf8());
    return Success;
}

} // namespace

Command infoCommand()
{
    return {.spec = {.name = u"info"_s,
                     .summary = u"say what a recorded capture holds"_s,
                     .positional = u"CAPTURE"_s,
                     .description =
                         u"Counts what a recorded capture holds: rows, frames and bytes by opcode, "
                         "direction and connection, rates, close codes, violations, what "
                         "compression saved, and where the file is damaged."_s,
                     .options = {{{u"json"_s}, {}, u"as one JSON object, with the rates over time"_s}},
                     .examples = {{u"wireloupe info chat.wlcap"_s, u"a page to read"_s},
                                  {u"wireloupe info chat.wlcap --json | jq .closeCodes"_s,
                                   u"for other programs"_s}}},
            .run = runInfo};
}

} // namespace wireloupe::cli
