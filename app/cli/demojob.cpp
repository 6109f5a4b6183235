#include "cli/demojob.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

#include "capture/latencybook.h"
#include "capture/recordcursor.h"
#include "cli/captures.h"
#include "cli/exitstatus.h"
#include "cli/recordprinter.h"
#include "formats/exporter.h"
#include "formats/words.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace wireloupe::cli {

namespace {

constexpr auto pollInterval = 10ms;
constexpr auto timeAllowed = 5s;
constexpr int roundTrips = 5;
constexpr std::array names = {"Ada", "Ben", "Cleo"};
constexpr qint64 clientCount = names.size();

wire::Message textMessage(const QByteArray &text)
{
    return {.type = wire::Message::Type::Text, .payload = text};
}

/// "ping: 15 round trips, half of them within 61 µs, ..."
QString latencyWords(const QString &kind, const capture::LatencySummary &summary)
{
    return u"%1: %2 round trips, half of them within %3, 95 % within %4, the slowest took %5\n"_s.arg(
        kind, QString::number(summary.count), formats::duration(summary.p50), formats::duration(summary.p95),
        formats::duration(summary.max));
}

} // namespace

DemoJob::DemoJob(const QDir &folder, Output &output)
    : m_folder(folder), m_output(output), m_deadline(timeAllowed)
{
    connect(&m_timer, &QTimer::timeout, this, &DemoJob::advance);
    connect(&m_interrupt, &Interrupt::raised, this, [this] { fail(u"Interrupted."_s); });
}

DemoJob::~DemoJob() = default;

int DemoJob::run()
{
    if (!start())
        return WorkFailed;
    QCoreApplication::exec();
    return m_status;
}

bool DemoJob::start()
{
    if (!m_folder.mkpath(u"."_s)) {
        complain(u"The folder %1 cannot be made. Choose another with --dir."_s.arg(m_folder.path()));
        return false;
    }
    auto store = createCapture({}, false);
    if (!store)
        return false;
    m_server = std::make_unique<session::ServerSession>(m_runtime, std::move(store));
    m_server->start({});
    m_timer.start(pollInterval);
    return true;
}

void DemoJob::advance()
{
    while (m_stage != Stage::Done && isReached())
        leaveStage();
    if (m_stage == Stage::Done)
        QCoreApplication::quit();
    else if (m_server->state() == net::ServerState::Failed)
        fail(formats::sentence(m_server->lastFailure()));
    else if (m_deadline.hasExpired())
        fail(u"The demonstration took too long and was given up."_s);
}

bool DemoJob::isReached() const
{
    switch (m_stage) {
    case Stage::Listening:
        return m_server->isListening();
    case Stage::Connections:
        return areClients(net::ClientState::Open);
    case Stage::Echoes:
        return haveAllReceived(roundTrips, roundTrips);
    case Stage::Plan:
        return m_isPlanTaken;
    case Stage::Broadcasts:
        return haveAllReceived(roundTrips + clientCount, roundTrips);
    case Stage::Closings:
        return areClients(net::ClientState::Closed);
    case Stage::Stop:
        return m_server->state() == net::ServerState::Stopped;
    case Stage::Done:
        break;
    }
    return false;
}

void DemoJob::leaveStage()
{
    const Stage reached = m_stage;
    m_stage = static_cast<Stage>(static_cast<quint8>(reached) + 1);
    switch (reached) {
    case Stage::Listening:
        connectClients();
        break;
    case Stage::Connections:
        askForEchoes();
        break;
    case Stage::Echoes:
        changePlan();
        break;
    case Stage::Plan:
        askForBroadcasts();
        break;
    case Stage::Broadcasts:
        std::ranges::for_each(m_clients, [](const auto &client) { client->close(); });
        break;
    case Stage::Closings:
        m_server->stop();
        break;
    case Stage::Stop:
        report();
        break;
    case Stage::Done:
        break;
    }
}

void DemoJob::connectClients()
{
    m_output.write(u"A server listens on %1. Three clients connect.\n\n"_s.arg(m_server->url()).toUtf8());
    for (const char *name : names) {
        auto store = createCapture({}, false);
        if (!store)
            return fail(u"There is no place for a capture of a client."_s);
        workspace::Profile profile;
        profile.name = QString::fromLatin1(name);
        profile.url = m_server->url() + profile.name.toLower();
        profile.pingIntervalMs = 0;
        m_clients.push_back(std::make_unique<session::ClientSession>(m_runtime, std::move(store)));
        m_clients.back()->setProfile(profile);
        m_clients.back()->open();
    }
}

void DemoJob::askForEchoes()
{
    for (int number = 1; number <= roundTrips; ++number) {
        for (const auto &client : m_clients) {
            client->send(textMessage(R"({"from":"%1","say":"echo","number":%2})"_L1
                                         .arg(client->profile().name, QString::number(number))
                                         .toUtf8()));
            client->ping("demo " + QByteArray::number(number));
        }
    }
}

void DemoJob::changePlan()
{
    connect(m_server.get(), &session::ServerSession::planTaken, this, [this] { m_isPlanTaken = true; });
    m_server->setPlan({{.mode = server::Mode::Broadcast}, {}});
}

void DemoJob::askForBroadcasts()
{
    for (const auto &client : m_clients)
        client->send(textMessage("Hello to all of you from " + client->profile().name.toUtf8()));
}

bool DemoJob::areClients(net::ClientState state) const
{
    return std::ranges::all_of(
        m_clients, [state](const auto &client) { return client->state() == state; });
}

qint64 DemoJob::received(const session::ClientSession &client, wire::Opcode opcode) const
{
    qint64 count = 0;
    const capture::Store &store = *client.store();
    capture::RecordCursor cursor(store, {}, store.rows().end, 0);
    while (cursor.next()) {
        const capture::RecordHead &head = cursor.view().head;
        if (head.isFrame() && head.direction == capture::Direction::Incoming && head.opcode == opcode)
            ++count;
    }
    return count;
}

bool DemoJob::haveAllReceived(qint64 texts, qint64 pongs) const
{
    return std::ranges::all_of(
        m_clients,
        [&](const auto &client) {
            return received(*client, wire::Opcode::Text) >= texts &&
                   received(*client, wire::Opcode::Pong) >= pongs;
        });
}

void DemoJob::report()
{
    m_output.write("What the server saw on the wire:\n\n");
    RecordPrinter printer(m_output, RecordPrinter::Style::Text);
    const capture::Store &store = *m_server->store();
    printer.begin(store.startedAt());
    capture::RecordCursor cursor(store, {}, store.rows().end);
    while (cursor.next())
        printer.print(cursor.view().row, {cursor.view().head, cursor.view().payload.toByteArray()});
    printer.end();
    reportLatency();
    if (!writeFiles())
        m_status = WorkFailed;
}

void DemoJob::reportLatency()
{
    m_output.write("\nHow long the answers took, as the clients saw it:\n\n");
    for (const auto &client : m_clients) {
        capture::LatencyBook book({}, client->store()->wallStart());
        capture::RecordCursor cursor(*client->store(), {}, client->store()->rows().end);
        while (cursor.next())
            book.add(cursor.view().row, cursor.view().head, cursor.view().payload);
        const QString name = u"  %1, "_s.arg(client->profile().name);
        const capture::LatencySnapshot found = book.snapshot();
        const auto pings = found.summary(capture::LatencySample::Kind::Ping);
        const auto echoes = found.summary(capture::LatencySample::Kind::Reply);
        m_output.write(latencyWords(name + u"pings"_s, pings).toUtf8());
        m_output.write(latencyWords(name + u"echoes"_s, echoes).toUtf8());
    }
}

bool DemoJob::writeFiles()
{
    m_output.write("\nThe log, to open in the window, with \"wireloupe show\" or in other tools:\n\n");
    const QString capturePath = m_folder.filePath(u"demo.wlcap"_s);
    QString error = m_server->store()->save(capturePath);
    QStringList paths{capturePath};
    for (const auto format : {formats::Format::JsonLines, formats::Format::Csv, formats::Format::Text}) {
        const QString path = m_folder.filePath(u"demo."_s + formats::suffixOf(format));
        const auto result =
            formats::exportToFile({.store = m_server->store(), .format = format, .path = path, .rows = {}});
        error = error.isEmpty() ? result.error : error;
        paths << path;
    }
    for (const QString &path : paths)
        m_output.write(u"  %1\n"_s.arg(path).toLocal8Bit());
    if (!error.isEmpty())
        complain(error);
    return error.isEmpty();
}

void DemoJob::fail(const QString &sentence)
{
    complain(sentence);
    m_status = WorkFailed;
    m_timer.stop();
    QCoreApplication::quit();
}

} // namespace wireloupe::cli
