#include <algorithm>

#include <QCoreApplication>
#include <QFileInfo>

#include "cli/captures.h"
#include "cli/command.h"
#include "cli/exitstatus.h"
#include "cli/interrupt.h"
#include "cli/terminal.h"
#include "session/exportjob.h"

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

namespace {

constexpr int standardError = 2;

capture::RowSet matchingRows(const capture::Store &store, const capture::Filter &filter)
{
    capture::RowSet rows;
    const qint64 count = store.count();
    for (qint64 number = 0; number < count; ++number)
        if (const capture::Row row{number}; filter.matches(store, row))
            rows.append(row);
    return rows;
}

/// By --format, or else by the file's suffix.
std::optional<formats::Format> chooseFormat(Arguments &arguments)
{
    if (arguments.has(u"format"_s)) {
        const auto format = formats::formatFromName(arguments.text(u"format"_s));
        if (!format)
            arguments.addProblem(
                u"--format takes jsonl, csv or text, not \"%1\"."_s.arg(arguments.text(u"format"_s)));
        return format;
    }
    const QString suffix = QFileInfo(arguments.text(u"output"_s)).suffix();
    for (const auto format : {formats::Format::JsonLines, formats::Format::Csv, formats::Format::Text})
        if (suffix == formats::suffixOf(format))
            return format;
    arguments.addProblem(u"--format is missing, and the name of the output does not tell it."_s);
    return std::nullopt;
}

void writeToOutput(const formats::ExportRequest &request, Output &output)
{
    const auto writer = formats::makeWriter(request.format);
    output.write(writer->begin(request.store->startedAt()));
    for (const capture::Row row : *request.rows) {
        if (output.isClosed())
            return;
        output.write(writer->write(row, request.store->read(row)));
    }
    output.write(writer->end());
}

int report(const formats::ExportResult &result, const QString &path)
{
    if (result.wasCancelled)
        complain(u"Interrupted; %1 was not written."_s.arg(path));
    else if (!result.error.isEmpty())
        complain(u"%1: %2"_s.arg(path, result.error));
    else
        say(result.written == 1 ? u"1 row written to %1"_s.arg(path)
                                : u"%1 rows written to %2"_s.arg(QString::number(result.written), path));
    return result.wasCancelled || !result.error.isEmpty() ? WorkFailed : Success;
}

int writeToFile(const formats::ExportRequest &request)
{
    session::ExportJob job(request);
    Interrupt interrupt;
    int status = WorkFailed;
    QObject::connect(&interrupt, &Interrupt::raised, &job, &session::ExportJob::cancel);
    QObject::connect(&job, &session::ExportJob::finished, &job, [&](const formats::ExportResult &result) {
        status = report(result, request.path);
        QCoreApplication::quit();
    });
    if (isTerminalDescriptor(standardError)) {
        QObject::connect(
            &job, &session::ExportJob::progressed, &job,
            [](qint64 done, qint64 total) {
                sayInPlace(u"%1 of %2 rows"_s.arg(QString::number(done), QString::number(total)));
            });
    }
    job.start();
    QCoreApplication::exec();
    return status;
}

int runExport(Arguments &arguments, Output &output)
{
    if (!arguments.has(u"output"_s))
        arguments.addProblem(u"--output is missing: a file, or - for standard output."_s);
    const auto format = chooseFormat(arguments);
    const QString path = arguments.text(u"output"_s);
    if (QFileInfo::exists(path) && QFileInfo(path) == QFileInfo(arguments.positional()))
        arguments.addProblem(u"The export would replace the capture itself."_s);
    if (!arguments.problem().isEmpty())
        return WrongUsage;

    const auto filter = parseFilter(arguments.text(u"filter"_s));
    if (!filter)
        return WrongUsage;
    const auto store = openCapture(arguments.positional());
    if (!store)
        return WorkFailed;
    const formats::ExportRequest request{
        .store = store, .format = *format, .path = path, .rows = matchingRows(*store, *filter)};
    if (path != "-"_L1)
        return writeToFile(request);
    writeToOutput(request, output);
    return Success;
}

} // namespace

Command exportCommand()
{
    return {
        .spec =
            {.name = u"export"_s,
             .summary = u"write a recorded capture as JSON Lines, CSV or text"_s,
             .positional = u"CAPTURE"_s,
             .description =
                 u"Writes a recorded capture, or the rows of it that match a filter, in a format that other "
                 "tools read. The file is written whole or not at all."_s,
             .options = {{{u"format"_s},
                          u"FORMAT"_s,
                          u"jsonl, csv or text; otherwise as the output's suffix says"_s},
                         {{u"f"_s, u"filter"_s},
                          u"EXPR"_s,
                          u"only the rows that match, as in the window's filter box"_s},
                         {{u"o"_s, u"output"_s}, u"FILE"_s, u"where to, - for standard output"_s}},
             .examples = {{u"wireloupe export chat.wlcap --format jsonl -o chat.jsonl"_s,
                           u"everything, for a program"_s},
                          {u"wireloupe export chat.wlcap --filter op:text -o chat.csv"_s,
                           u"the text frames, for a spreadsheet"_s}}},
        .run = runExport};
}

} // namespace wireloupe::cli
