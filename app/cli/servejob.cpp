#include "cli/servejob.h"

#include <utility>

#include <QJsonDocument>
#include <QJsonObject>

#include "cli/servercounts.h"
#include "formats/names.h"
#include "formats/words.h"
#include "session/servernames.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace wireloupe::cli {

namespace {

QString nameOf(net::ExchangeState state)
{
    switch (state) {
    case net::ExchangeState::Off:
        break;
    case net::ExchangeState::Connecting:
        return u"connecting"_s;
    case net::ExchangeState::Connected:
        return u"connected"_s;
    case net::ExchangeState::Waiting:
        return u"waiting"_s;
    }
    return u"off"_s;
}

QString nameOf(server::Mode mode)
{
    return QString::fromLatin1(session::modeNames.at(static_cast<std::size_t>(mode)));
}

/// Such as "echo; /chat: broadcast".
QString modesOf(const server::ServerPlan &plan)
{
    QString modes = nameOf(plan.behavior.mode);
    for (const server::Route &route : plan.routes)
        modes += u"; %1: %2"_s.arg(QString::fromUtf8(route.path), nameOf(route.behavior.mode));
    return modes;
}

} // namespace

ServeJob::ServeJob(const Options &options, Output &output)
    : RecordingJob(options.recording, output), m_options(options)
{
    m_stopGuard.setSingleShot(true);
    m_stopGuard.setInterval(options.server.closeTimeout + 1s);
    connect(&m_stopGuard, &QTimer::timeout, this, &ServeJob::finish);
}

ServeJob::~ServeJob() = default;

void ServeJob::start()
{
    m_session = std::make_unique<session::ServerSession>(runtime(), store());
    connect(m_session.get(), &session::ServerSession::stateChanged, this, &ServeJob::takeState);
    connect(m_session.get(), &session::ServerSession::exchangeChanged, this, &ServeJob::takeExchange);
    connect(m_session.get(), &session::ServerSession::heldUp, this,
            [this](const capture::StateEvent &event) { complain(formats::sentence(event)); });
    if (!m_options.isQuiet && store()) {
        m_follower =
            std::make_unique<RowFollower>(store(), [this](capture::Row row, const capture::Record &record) {
                recordPrinter().print(row, record);
            });
        connect(m_follower.get(), &RowFollower::visited, &output(), &Output::flush);
    }
    if (!m_options.server.address.isLoopback())
        complain(u"%1 is not a loopback address: whoever can reach this computer can connect."_s.arg(
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
        fail();
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
    if (m_options.recording.isJson)
        announceAsJson();
    else
        announceInWords();
    if (m_follower) {
        recordPrinter().begin(store()->startedAt());
        m_follower->start();
    }
    output().flush();
}

void ServeJob::announceAsJson()
{
    QJsonObject event{{u"event"_s, u"listening"_s},
                      {u"host"_s, m_session->address().toString()},
                      {u"port"_s, m_session->port()},
                      {u"url"_s, m_session->url()}};
    if (const QString caFile = m_session->authorityFile(); !caFile.isEmpty())
        event.insert(u"caFile"_s, caFile);
    output().write(QJsonDocument(event).toJson(QJsonDocument::Compact) + '\n');
}

void ServeJob::announceInWords()
{
    output().write(
        u"Listening on %1 (%2). Ctrl+C ends.\n"_s.arg(m_session->url(), modesOf(m_options.server.plan))
            .toUtf8());
    const QString caFile = m_session->authorityFile();
    if (caFile.isEmpty())
        return;
    say(u"Clients have to trust the authority in %1:"_s.arg(caFile));
    say(u"  wireloupe connect %1 --cacert '%2'"_s.arg(m_session->url(), caFile));
    say(u"  NODE_EXTRA_CA_CERTS='%1' node ..."_s.arg(caFile));
}

void ServeJob::takeExchange()
{
    const net::ExchangeStatus &status = m_session->exchange();
    if (m_options.recording.isJson)
        announceExchange(status);
    // What is new, and not every attempt.
    const bool isSaid =
        status.state == net::ExchangeState::Connected || status.state == net::ExchangeState::Waiting;
    capture::StateEvent event = status.event;
    event.number = 0;
    if (isSaid && std::exchange(m_exchangeSaid, event) != event)
        say(formats::sentence(status.event));
}

void ServeJob::announceExchange(const net::ExchangeStatus &status)
{
    QJsonObject event{{u"event"_s, u"exchange"_s},
                      {u"state"_s, nameOf(status.state)},
                      {u"channel"_s, QString::fromUtf8(m_options.server.exchange.channel)}};
    if (status.state == net::ExchangeState::Waiting) {
        event.insert(u"cause"_s, QString::fromLatin1(formats::nameOf(status.event.cause)));
        event.insert(u"reason"_s, formats::sentence(status.event));
        event.insert(u"retryMs"_s, status.event.number);
    }
    output().write(QJsonDocument(event).toJson(QJsonDocument::Compact) + '\n');
    output().flush();
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

/// The last line, where there is something to count.
void ServeJob::sayCounts()
{
    QJsonObject counts = countsOf(m_session->counters());
    if (counts.isEmpty())
        return;
    counts.insert(u"event"_s, u"counts"_s);
    output().write(QJsonDocument(counts).toJson(QJsonDocument::Compact) + '\n');
    output().flush();
}

void ServeJob::interrupt()
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
        recordPrinter().end();
    }
    if (m_options.recording.isJson && m_hasAnnounced)
        sayCounts();
    end();
}

} // namespace wireloupe::cli
