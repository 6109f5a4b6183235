#include "session/serverreferences.h"

#include <QFile>
#include <QFileInfo>

#include "capture/store.h"
#include "session/replaysource.h"

namespace wireloupe::session {

namespace {

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
        return u"this is no file"_s;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return file.errorString();
    if (file.size() > most)
        return u"this is larger than %1 MiB"_s.arg(most >> 20);
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
        return u"the names of the columns are missing"_s;
    case server::RowsFault::UnclosedQuote:
        return u"this quoted field does not end"_s;
    case server::RowsFault::StrayQuote:
        return u"a quote in a field must be doubled, and the field be quoted"_s;
    case server::RowsFault::NotJson:
        return u"this is not JSON"_s;
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
        return u"line %1: %2"_s.arg(parsed.line).arg(words(parsed.fault));
    if (parsed.found->count() == 0)
        return u"there is no row in it"_s;
    stream.rows = *parsed.found;
    return {};
}

QString loadSchema(server::SchemaGuard &guard)
{
    const QString problem = readWhole(guard.file, maxSchemaSize, guard.schema);
    const bool isBlank = problem.isEmpty() && guard.schema.trimmed().isEmpty();
    return isBlank ? u"there is no schema in it"_s : problem;
}

QString words(const capture::StoreResult &result)
{
    switch (result.error) {
    case capture::StoreError::NotACapture:
        return u"this is not a Wireloupe capture"_s;
    case capture::StoreError::NewerVersion:
        return u"this capture was written by a newer version of Wireloupe"_s;
    default:
        return result.detail;
    }
}

QString loadCapture(server::ReplayOptions &replay)
{
    const QFileInfo info(replay.capture);
    if (info.exists() && !info.isFile())
        return u"this is no file"_s;
    const capture::StoreResult opened = capture::Store::open(replay.capture);
    if (!opened.store)
        return words(opened);
    opened.store->waitUntilIndexed();
    ReplaySource source = replaySource(*opened.store, capture::ConnectionId{replay.connection});
    if (source.isCut)
        return u"connection %1 is too large to be replayed"_s.arg(replay.connection);
    if (source.messages.empty())
        return u"nothing was said in connection %1"_s.arg(replay.connection);
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
