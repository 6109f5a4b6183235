#include "cli/servejob.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include "cli/captures.h"
#include "cli/exitstatus.h"
#include "formats/words.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace wireloupe::cli {

ServeJob::ServeJob(const Options &options, Output &output)
    : m_options(options)
    , m_output(output)
    , m_printer(output, options.isJson ? RecordPrinter::Style::Json : RecordPrinter::Style::Text)
{
    m_stopGuard.setSingleShot(true);
    m_stopGuard.setInterval(options.server.closeTimeout + 1s);
    connect(&m_stopGuard, &QTimer::timeout, this, &ServeJob::finish);
    connect(&m_interrupt, &Interrupt::raised, this, &ServeJob::stop);
    connect(&m_output, &Output::closed, this, &ServeJob::stop);
}

ServeJob::~ServeJob() = default;

int ServeJob::run()
{
    auto store = createCapture(m_options.recordPath, m_options.isForced);
    if (!store)
        return WorkFailed;
    start(std::move(store));
    QCoreApplication::exec();
    return m_status;
}

void ServeJob::start(std::shared_ptr<capture::Store> store)
{
    m_session = std::make_unique<session::ServerSession>(m_runtime, store);
    connect(m_session.get(), &session::ServerSession::stateChanged, this, &ServeJob::takeState);
    if (!m_options.isQuiet) {
        m_follower = std::make_unique<RowFollower>(
            store, [this](capture::Row row, const capture::Record &record) { m_printer.print(row, record); });
        connect(m_follower.get(), &RowFollower::visited, &m_output, &Output::flush);
    }
    if (!m_options.server.address.isLoopback())
        complain(u"%1 is not a loopback address: whoever can reach this machine can connect."_s.arg(
            m_options.server.address.toString()));
    m_session->start(m_options.server);
}

void ServeJob::takeState(net::ServerState state)
{
    switch (state) {
    case net::ServerState::Listening:
        announce();
        break;
    case net::ServerState::Failed:
        explainFailure();
        m_status = WorkFailed;
        finish();
        break;
    case net::ServerState::Stopped:
        finish();
        break;
    case net::ServerState::Starting:
        break;
    }
}

/// The first line of output, so that a script need not guess when and where it can connect.
void ServeJob::announce()
{
    m_hasAnnounced = true;
    if (m_options.isJson) {
        const QJsonObject event{{u"event"_s, u"listening"_s},
                                {u"host"_s, m_session->address().toString()},
                                {u"port"_s, m_session->port()},
                                {u"url"_s, m_session->url()}};
        m_output.write(QJsonDocument(event).toJson(QJsonDocument::Compact) + '\n');
    } else {
        const bool isEcho = m_options.server.behavior.mode == server::Mode::Echo;
        const QString mode = isEcho ? u"echo"_s : u"broadcast"_s;
        m_output.write(u"Listening on %1 (%2). Ctrl+C ends.\n"_s.arg(m_session->url(), mode).toUtf8());
    }
    if (m_follower) {
        m_printer.begin(m_session->store()->startedAt());
        m_follower->start();
    }
    m_output.flush();
}

void ServeJob::explainFailure()
{
    const capture::StateEvent &failure = m_session->lastFailure();
    complain(formats::sentence(failure));
    if (failure.cause != capture::Cause::AddressInUse)
        return;
    if (const quint16 port = net::nextFreePort(m_options.server.address, m_options.server.port))
        say(u"Port %1 is free: --port %1"_s.arg(port));
}

/// The first time ends in order, the second at once.
void ServeJob::stop()
{
    if (m_isStopping || !m_session->isListening()) {
        finish();
        return;
    }
    m_isStopping = true;
    m_stopGuard.start();
    m_session->stop();
}

void ServeJob::finish()
{
    m_session->disconnect(this);
    if (m_follower && m_hasAnnounced) {
        m_follower->drain();
        m_printer.end();
    }
    if (!isKeptWhole(*m_session->store()))
        m_status = WorkFailed;
    QCoreApplication::quit();
}

} // namespace wireloupe::cli
