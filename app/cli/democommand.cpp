#include <QDateTime>
#include <QDir>

#include "cli/command.h"
#include "cli/demojob.h"

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

namespace {

QDir folderFrom(const Arguments &arguments)
{
    if (arguments.has(u"dir"_s))
        return QDir(arguments.text(u"dir"_s));
    const QString moment = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    return QDir(QDir::temp().filePath(u"wireloupe-demo-"_s + moment));
}

int runDemo(Arguments &arguments, Output &output)
{
    return DemoJob(folderFrom(arguments), output).run();
}

} // namespace

Command demoCommand()
{
    return {
        .spec = {.name = u"demo"_s,
                 .summary = u"see a server and three clients at work, within seconds"_s,
                 .positional = {},
                 .description = u"Starts a local server, connects three clients, lets them talk by echo and "
                                u"by broadcast, prints "
                                "every frame that crossed the wire and how long the answers took, and writes "
                                "the log to files. "
                                "Ends by itself."_s,
                 .options = {{{u"dir"_s},
                              u"FOLDER"_s,
                              u"where the files go; otherwise a new folder for temporary files"_s}},
                 .examples = {{u"wireloupe demo --dir /tmp/demo"_s, u"then look at /tmp/demo/demo.txt"_s}}},
        .run = runDemo};
}

} // namespace wireloupe::cli
