// What a capture costs to be written in each format, and what can be read to be read back. Chat over one
// connection, half of it JSON with quotes to be escaped.
//
//     bench_formats [ROWS]        (1000000)

#include <cstdio>

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include "formats/exporter.h"
#include "formats/importer.h"
#include "report.h"

namespace {

using namespace std::chrono_literals;
using namespace wireloupe;
using capture::Direction;

constexpr double megabyte = 1e6;

/// As a chat has it: `number` makes it another one than the one before.
QByteArray payloadOf(qint64 number)
{
    if (number % 2 == 0)
        return R"({"type":"chat","room":"lobby","user":"ada","text":"This is message )" +
               QByteArray::number(number) + R"( of the day","seen":true})";
    return "Plain text without anything in it that would have to be escaped, message " +
           QByteArray::number(number) + " of the day, and no more";
}

void fill(capture::Store &store, qint64 rows)
{
    constexpr QByteArrayView request = "GET /chat HTTP/1.1\r\nHost: localhost:9001\r\nUpgrade: websocket\r\n"
                                       "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                                       "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    constexpr QByteArrayView response =
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n";
    const auto addHead = [&](capture::RecordKind kind, Direction direction, QByteArrayView bytes) {
        capture::Record record;
        record.head.time = store.origin();
        record.head.connection = capture::ConnectionId{1};
        record.head.kind = kind;
        record.head.direction = direction;
        record.head.wireLength = record.head.payloadLength = static_cast<quint64>(bytes.size());
        record.payload = bytes.toByteArray();
        store.append(record);
    };
    addHead(capture::RecordKind::HandshakeRequest, Direction::Outgoing, request);
    addHead(capture::RecordKind::HandshakeResponse, Direction::Incoming, response);
    for (qint64 row = 2; row < rows; ++row) {
        const bool isSent = row % 2 == 0;
        wire::Frame frame;
        frame.payload = payloadOf(row);
        frame.header.payloadLength = static_cast<quint64>(frame.payload.size());
        frame.header.lengthForm = wire::minimalForm(frame.header.payloadLength);
        if (isSent)
            frame.header.maskingKey = wire::MaskingKey{0x12, 0x34, 0x56, static_cast<quint8>(row)};
        store.append(capture::makeFrameRecord(frame, capture::ConnectionId{1},
                                              isSent ? Direction::Outgoing : Direction::Incoming,
                                              store.origin() + row * 100us));
    }
}

double secondsOf(const std::function<void()> &work)
{
    const bench::Stopwatch stopwatch;
    work();
    return stopwatch.seconds();
}

QByteArray named(const char *what, formats::Format format)
{
    return what + formats::nameOf(format).toUtf8();
}

void exportAs(const std::shared_ptr<capture::Store> &store, formats::Format format, const QString &path)
{
    formats::ExportResult result;
    const double time = secondsOf([&] { result = formats::exportToFile({store, format, path, {}}); });
    if (!result.isDone()) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(result.error));
        std::exit(1);
    }
    const double size = static_cast<double>(QFileInfo(path).size()) / megabyte;
    bench::report(named("export to ", format).constData(), size / time, "MB/s",
                  format == formats::Format::JsonLines ? ">= 300" : "");
    bench::report((named("export to ", format) + ", rows").constData(),
                  static_cast<double>(result.written) / time, "rows/s");
}

/// What the disk can take, if nothing had to be made: the bound of all exports to it.
void writeToDisk(const QString &path)
{
    constexpr qsizetype pieces = 300;
    const QByteArray piece(1 << 20, 'x');
    const double time = secondsOf([&] {
        QSaveFile file(path);
        bool isWritten = file.open(QIODevice::WriteOnly);
        for (qsizetype i = 0; i < pieces && isWritten; ++i)
            isWritten = file.write(piece) == piece.size();
        if (!isWritten || !file.commit())
            std::exit(1);
    });
    QFile::remove(path);
    bench::report("disk: write and sync, nothing made",
                  static_cast<double>(pieces * piece.size()) / megabyte / time, "MB/s");
}

/// Without a file, where only the making of the bytes counts.
void exportToNothing(const std::shared_ptr<capture::Store> &store, formats::Format format)
{
    double size = 0;
    const double time = secondsOf([&] {
        formats::exportToSink({store, format, {}, {}}, [&](QByteArrayView bytes) {
            size += static_cast<double>(bytes.size()) / megabyte;
            return true;
        });
    });
    bench::report((named("make ", format) + ", no file").constData(), size / time, "MB/s",
                  format == formats::Format::JsonLines ? ">= 300" : "");
}

void import(formats::Format format, const QString &path)
{
    formats::ImportResult result;
    const double time = secondsOf([&] { result = formats::importFile({path, format}); });
    if (!result.error.isEmpty()) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(result.error));
        std::exit(1);
    }
    bench::report(named("import of ", format).constData(), static_cast<double>(result.records) / time,
                  "rows/s");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const qint64 rows = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bench.wlcap"));
    {
        const auto store = capture::Store::create(path).store;
        fill(*store, rows);
    }
    const auto store = capture::Store::open(path).store;
    store->waitUntilIndexed();
    writeToDisk(path + QStringLiteral(".disk"));
    for (const formats::FormatInfo &info : formats::allFormats()) {
        const QString file = folder.filePath(QStringLiteral("bench.") + formats::suffixOf(info.format));
        exportAs(store, info.format, file);
        if (info.isStream)
            exportToNothing(store, info.format);
        if (info.isImportable)
            import(info.format, file);
        QFile::remove(file);
    }
}
