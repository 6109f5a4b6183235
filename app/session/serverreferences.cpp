#include "session/serverreferences.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "capture/store.h"
#include "session/replaysource.h"

namespace wireloupe::session {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ServerReferences)
};

using namespace Qt::StringLiterals;
using Kind = FileReference::Kind;
using server::Mode;

constexpr qint64 maxRowsSize = 256 << 20;
constexpr qint64 maxSchemaSize = 16 << 20;

void add(QList<FileReference> &references, const QString &where, server::BehaviorOptions &behavior,
         server::SchemaGuard &schema)
{
    references.append({.kind = Kind::Rows,
                       .place = where + u"/stream/rows"_s,
                       .file = &behavior.stream.rowsFile,
                       .stream = &behavior.stream,
                       .isOfChosenMode = behavior.mode == Mode::Stream});
    references.append({.kind = Kind::Capture,
                       .place = where + u"/replay/capture"_s,
                       .file = &behavior.replay.capture,
                       .replay = &behavior.replay,
                       .isOfChosenMode = behavior.mode == Mode::Replay});
    references.append(
        {.kind = Kind::Schema, .place = where + u"/schema/file"_s, .file = &schema.file, .schema = &schema});
}

/// Empty on success, else what is wrong.
QString readWhole(const QString &path, qint64 most, QByteArray &bytes)
{
    if (const QFileInfo info(path); info.exists() && !info.isFile())
        return Words::tr("this is not a file");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return file.errorString();
    if (file.size() > most)
        return Words::tr("this is larger than %1 MiB").arg(most >> 20);
    bytes = file.read(most);
    return file.error() == QFileDevice::NoError ? QString() : file.errorString();
}

server::RowFormat rowFormatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "csv"_L1)
        return server::RowFormat::Csv;
    const bool isJson = suffix == "jsonl"_L1 || suffix == "ndjson"_L1;
    return isJson ? server::RowFormat::JsonLines : server::RowFormat::Lines;
}

QString words(server::RowsFault fault)
{
    switch (fault) {
    case server::RowsFault::NoHeader:
        return Words::tr("the names of the columns are missing");
    case server::RowsFault::UnclosedQuote:
        return Words::tr("this quoted field does not end");
    case server::RowsFault::StrayQuote:
        return Words::tr("a quote in a field must be doubled, and the field be quoted");
    case server::RowsFault::NotJson:
        return Words::tr("this is not JSON");
    case server::RowsFault::None:
        break;
    }
    return {};
}

QString loadRows(server::StreamOptions &stream)
{
    QByteArray text;
    if (const QString problem = readWhole(stream.rowsFile, maxRowsSize, text); !problem.isEmpty())
        return problem;
    const server::ParsedRows parsed = server::parseRows(text, rowFormatOf(stream.rowsFile));
    if (!parsed.found)
        return Words::tr("line %1: %2").arg(parsed.line).arg(words(parsed.fault));
    if (parsed.found->count() == 0)
        return Words::tr("there is no row in it");
    stream.rows = *parsed.found;
    return {};
}

QString loadSchema(server::SchemaGuard &guard)
{
    const QString problem = readWhole(guard.file, maxSchemaSize, guard.schema);
    const bool isBlank = problem.isEmpty() && guard.schema.trimmed().isEmpty();
    return isBlank ? Words::tr("there is no schema in it") : problem;
}

QString words(const capture::StoreResult &result)
{
    switch (result.error) {
    case capture::StoreError::NotACapture:
        return Words::tr("this is not a Wireloupe capture");
    case capture::StoreError::NewerVersion:
        return Words::tr("this capture was written by a newer version of Wireloupe");
    default:
        return result.detail;
    }
}

QString loadCapture(server::ReplayOptions &replay)
{
    const QFileInfo info(replay.capture);
    if (info.exists() && !info.isFile())
        return Words::tr("this is not a file");
    const capture::StoreResult opened = capture::Store::open(replay.capture);
    if (!opened.store)
        return words(opened);
    opened.store->waitUntilIndexed();
    ReplaySource source = replaySource(*opened.store, capture::ConnectionId{replay.connection});
    if (source.isCut)
        return Words::tr("connection %1 is too large to be replayed").arg(replay.connection);
    if (source.messages.empty())
        return Words::tr("nothing was said in connection %1").arg(replay.connection);
    replay.messages = std::make_shared<const server::ReplayedMessages>(std::move(source.messages));
    return {};
}

QString load(const FileReference &reference)
{
    switch (reference.kind) {
    case Kind::Rows:
        return loadRows(*reference.stream);
    case Kind::Schema:
        return loadSchema(*reference.schema);
    case Kind::Capture:
        return loadCapture(*reference.replay);
    case Kind::Other:
        break;
    }
    return {};
}

} // namespace

QList<FileReference> referencesIn(net::ServerOptions &options)
{
    QList<FileReference> references;
    add(references, {}, options.plan.behavior, options.plan.schema);
    for (qsizetype i = 0; i < options.plan.routes.size(); ++i)
        add(references, u"/routes/%1"_s.arg(i), options.plan.routes[i].behavior,
            options.plan.routes[i].schema);
    references.append({.place = u"/tls/certificateFile"_s, .file = &options.tls.certificateFile});
    references.append({.place = u"/tls/keyFile"_s, .file = &options.tls.keyFile});
    return references;
}

QStringList loadReferences(net::ServerOptions &options)
{
    QStringList problems;
    for (const FileReference &reference : referencesIn(options)) {
        if (reference.file->isEmpty() || !reference.isOfChosenMode)
            continue;
        if (const QString problem = load(reference); !problem.isEmpty())
            problems += u"%1: %2: %3"_s.arg(reference.place, *reference.file, problem);
    }
    return problems;
}

} // namespace wireloupe::session
