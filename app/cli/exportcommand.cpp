#include <QFileInfo>

#include "capture/filterscan.h"
#include "cli/captures.h"
#include "cli/command.h"
#include "cli/exitstatus.h"
#include "cli/filejob.h"
#include "session/exportjob.h"

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

namespace {

/// By --format, or else by the file's suffix.
std::optional<formats::Format> chooseFormat(Arguments &arguments)
{
    if (arguments.has(u"format"_s)) {
        const auto format = formats::formatFromName(arguments.text(u"format"_s));
        if (!format)
            arguments.addProblem(
                u"--format takes %1, not \"%2\"."_s.arg(formats::formatNames(), arguments.text(u"format"_s)));
        return format;
    }
    const auto format = formats::formatFromSuffix(QFileInfo(arguments.text(u"output"_s)).suffix());
    if (!format)
        arguments.addProblem(u"--format is missing, and the name of the output does not tell it."_s);
    return format;
}

/// A reader that goes away, as in `wireloupe export ... -o - | head`, has had enough.
int writeToOutput(const formats::ExportRequest &request, Output &output)
{
    const auto result = formats::exportToSink(request, [&](QByteArrayView bytes) {
        output.write(QByteArray::fromRawData(bytes.data(), bytes.size()));
        return !output.isClosed();
    });
    if (!result.error.isEmpty())
        complain(result.error);
    return result.isDone() ? Success : WorkFailed;
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

int runExport(Arguments &arguments, Output &output)
{
    if (!arguments.has(u"output"_s))
        arguments.addProblem(u"--output is missing: a file, or - for standard output."_s);
    const auto format = chooseFormat(arguments);
    const QString path = arguments.text(u"output"_s);
    if (format && path == "-"_L1 && !formats::infoOf(*format).isStream)
        arguments.addProblem(u"%1 is no stream: --output takes a file for it, not -."_s.arg(
            QString(formats::infoOf(*format).title)));
    if (QFileInfo::exists(path) && QFileInfo(path) == QFileInfo(arguments.positional()))
        arguments.addProblem(u"The export would replace the capture itself: choose another name."_s);
    if (!arguments.problem().isEmpty())
        return WrongUsage;

    const auto filter = parseFilter(arguments.text(u"filter"_s));
    if (!filter)
        return WrongUsage;
    const auto store = openCapture(arguments.positional());
    if (!store)
        return WorkFailed;
    formats::ExportRequest request{.store = store, .format = *format, .path = path, .rows = {}};
    if (arguments.has(u"filter"_s))
        request.rows = capture::matchingRows(*store, *filter);
    if (path == "-"_L1)
        return writeToOutput(request, output);
    session::ExportJob job(request);
    return report(runToEnd<formats::ExportResult>(job), path);
}

QStringList formatWords()
{
    QStringList words;
    for (const formats::FormatInfo &info : formats::allFormats())
        words << info.name;
    return words;
}

/// What each format is good for, from the table that the window shows.
QList<ExampleSpec> formatTerms()
{
    QList<ExampleSpec> terms;
    for (const formats::FormatInfo &info : formats::allFormats())
        terms << ExampleSpec{info.name, formats::wordsOf(info.format)};
    return terms;
}

} // namespace

Command exportCommand()
{
    return {
        .spec =
            {.name = u"export"_s,
             .summary = u"write a recorded capture in a format that other tools read"_s,
             .positional = u"CAPTURE"_s,
             .description =
                 u"Writes a recorded capture, or the rows of it that match a filter, in a format that other "
                 "tools read. The file is written whole or not at all."_s,
             .terms = {{u"Formats"_s, formatTerms()}},
             .options = {{{u"format"_s},
                          u"FORMAT"_s,
                          u"%1; otherwise as the output's suffix says"_s.arg(formats::formatNames()),
                          {},
                          {.words = formatWords()}},
                         {{u"f"_s, u"filter"_s},
                          u"EXPR"_s,
                          u"only the rows that match, as in the window's filter box"_s},
                         {{u"o"_s, u"output"_s}, u"FILE"_s, u"where to, - for standard output"_s}},
             .examples = {{u"wireloupe export chat.wlcap --format jsonl -o chat.jsonl"_s,
                           u"everything, for a program"_s},
                          {u"wireloupe export chat.wlcap --filter op:text -o chat.csv"_s,
                           u"the text frames, for a spreadsheet"_s},
                          {u"wireloupe export chat.wlcap -o chat.pcapng"_s, u"packets, for Wireshark"_s},
                          {u"wireloupe export chat.wlcap -o chat.sqlite"_s, u"a database, for SQL"_s}}},
        .run = runExport};
}

} // namespace wireloupe::cli
