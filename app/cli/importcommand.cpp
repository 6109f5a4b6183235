#include <QFileInfo>

#include "cli/captures.h"
#include "cli/command.h"
#include "cli/exitstatus.h"
#include "cli/filejob.h"
#include "formats/jsonobject.h"
#include "formats/times.h"
#include "session/importjob.h"

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

namespace {

void printJson(const formats::ImportResult &result, const QString &target, Output &output)
{
    formats::JsonObject event;
    event.addText("event", "imported");
    event.addNumber("rows", result.store ? result.records : 0);
    if (result.store) {
        event.addText("capture", target.toUtf8());
        event.addText("startedAt", formats::wallClock(result.store->startedAt(), {}));
    }
    QList<QByteArray> notes;
    for (const QString &note : result.notes)
        notes << note.toUtf8();
    event.addTexts("notes", notes);
    if (!result.error.isEmpty())
        event.addText("error", result.error.toUtf8());
    output.write(event.line());
}

/// What is not to be kept is dropped from `result`. False where it was to be kept and could not be.
bool keep(formats::ImportResult &result, const QString &target, bool isPartWanted)
{
    const bool isWanted = !result.wasCancelled && (result.error.isEmpty() || isPartWanted);
    if (!isWanted)
        result.store.reset();
    if (!result.store)
        return true;
    const QString error = result.store->save(target);
    if (error.isEmpty())
        return true;
    complain(u"%1: %2"_s.arg(target, error));
    return false;
}

void sayResult(const formats::ImportResult &result, const QString &source, const QString &target)
{
    for (const QString &note : result.notes)
        say(note);
    if (result.wasCancelled)
        complain(u"Interrupted; %1 was not written."_s.arg(target));
    else if (!result.error.isEmpty())
        complain(u"%1: %2"_s.arg(source, result.error));
    if (result.store)
        say(result.records == 1 ? u"1 row written to %1"_s.arg(target)
                                : u"%1 rows written to %2"_s.arg(QString::number(result.records), target));
}

std::optional<formats::Format> formatOf(Arguments &arguments)
{
    if (!arguments.has(u"format"_s))
        return std::nullopt;
    const auto format = formats::formatFromName(arguments.text(u"format"_s));
    if (!format || !formats::infoOf(*format).isImportable)
        arguments.addProblem(
            u"--format takes %1, not \"%2\"."_s.arg(formats::importableNames(), arguments.text(u"format"_s)));
    return format;
}

int runImport(Arguments &arguments, Output &output)
{
    const QString source = arguments.positional();
    const QString target = arguments.text(u"output"_s);
    if (target.isEmpty())
        arguments.addProblem(u"--output is missing: the capture to write."_s);
    if (QFileInfo::exists(target) && QFileInfo(target) == QFileInfo(source))
        arguments.addProblem(
            u"The capture would replace the file that it is made of: choose another name."_s);
    const auto format = formatOf(arguments);
    if (!arguments.problem().isEmpty())
        return WrongUsage;
    if (QFileInfo::exists(target) && !arguments.has(u"force"_s)) {
        complain(u"%1 exists already. Choose another name, or replace it with --force."_s.arg(target));
        return WorkFailed;
    }
    session::ImportJob job({source, format});
    auto result = runToEnd<formats::ImportResult>(job);
    const bool isKept = keep(result, target, arguments.has(u"partial"_s));
    if (!isKept)
        return WorkFailed;
    sayResult(result, source, target);
    if (arguments.has(u"json"_s))
        printJson(result, target, output);
    return result.wasCancelled || !result.error.isEmpty() ? WorkFailed : Success;
}

QStringList importable(QLatin1StringView formats::FormatInfo::*name)
{
    QStringList names;
    for (const formats::FormatInfo &info : formats::allFormats())
        if (info.isImportable)
            names << info.*name;
    return names;
}

} // namespace

Command importCommand()
{
    return {
        .spec = {.name = u"import"_s,
                 .summary = u"make a capture of a HAR, JSON Lines or pcapng file"_s,
                 .positional = u"FILE"_s,
                 .positionalValues = {.suffixes = importable(&formats::FormatInfo::suffix)},
                 .description = u"Makes a capture of the WebSocket connections in a file: HAR as browsers "
                                u"save it, JSON Lines "
                                "or pcapng as \"wireloupe export\" writes them. The capture carries the "
                                "dates of the file. It "
                                "is written whole or not at all."_s,
                 .options = {{{u"o"_s, u"output"_s}, u"CAPTURE"_s, u"the capture to write"_s},
                             {{u"format"_s},
                              u"FORMAT"_s,
                              u"%1; otherwise as the file itself tells"_s.arg(formats::importableNames()),
                              {},
                              {.words = importable(&formats::FormatInfo::name)}},
                             {{u"partial"_s}, {}, u"of a file that breaks off, keep what is sound before"_s},
                             {{u"force"_s}, {}, u"replace a capture that exists"_s},
                             {{u"json"_s}, {}, u"say what was imported as a JSON object"_s}},
                 .examples = {{u"wireloupe import session.har -o session.wlcap"_s,
                               u"what the browser's developer tools have saved"_s}}},
        .run = runImport};
}

} // namespace wireloupe::cli
