#include "cli/connectjob.h"

#include <utility>

#include "cli/endwords.h"
#include "cli/inputline.h"
#include "cli/timing.h"
#include "formats/words.h"
#include "lens/lens.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace wireloupe::cli {

namespace {

constexpr auto timeBetweenMeasurements = 100ms;
/// From the time stamp of a record to its row.
constexpr auto recordingTime = 100ms;

} // namespace

ConnectJob::ConnectJob(const Options &options, Output &output)
    : RecordingJob(options.recording, output)
    , m_options(options)
    , m_console(output)
    , m_budgets({options.budgets, options.recording.isJson}, output,
                [this](const QString &line) { m_console.tell(line); })
    , m_messagePrinter(output, m_console)
{
    m_quietTimer.setSingleShot(true);
    m_maxTimer.setSingleShot(true);
    connect(&m_quietTimer, &QTimer::timeout, this, [this] { close(wire::NormalClosure, {}); });
    connect(&m_maxTimer, &QTimer::timeout, this, &ConnectJob::giveUp);
    connect(&m_console, &Console::lineRead, this, &ConnectJob::takeLine);
    connect(&m_console, &Console::ended, this, &ConnectJob::waitForQuiet);
}

ConnectJob::~ConnectJob() = default;

void ConnectJob::start()
{
    makeSession();
    if (!m_budgets.isEmpty())
        beginToMeasure();
    m_follower = std::make_unique<RowFollower>(
        store(), [this](capture::Row row, const capture::Record &record) { visit(row, record); });
    connect(m_follower.get(), &RowFollower::visited, this, [this] {
        output().flush();
        m_console.showPrompt();
    });
    if (showsRecords())
        recordPrinter().begin(store()->startedAt());
    m_follower->start();
    if (m_options.isInsecure)
        complain(
            u"--insecure: the server's certificate is not verified. Anybody in between can read along."_s);
    if (m_options.maxTime)
        m_maxTimer.start(*m_options.maxTime);
    m_session->setProfile(m_options.profile);
    m_session->setVerifying(!m_options.isInsecure);
    m_session->open();
}

void ConnectJob::makeSession()
{
    m_session = std::make_unique<session::ClientSession>(runtime(), store());
    connect(m_session.get(), &session::ClientSession::stateChanged, this, &ConnectJob::takeState,
            Qt::QueuedConnection);
    m_outbox = std::make_unique<Outbox>(*m_session);
    connect(m_outbox.get(), &Outbox::congested, this, &ConnectJob::setInputPaused);
    connect(m_outbox.get(), &Outbox::emptied, this, [this] {
        if (m_isAllGiven)
            startQuietTimer();
    });
}

bool ConnectJob::showsRecords() const
{
    return m_options.recording.isJson || m_options.isVerbose;
}

void ConnectJob::visit(capture::Row row, const capture::Record &record)
{
    if (m_book)
        m_book->add(row, record);
    if (showsRecords()) {
        m_console.hidePrompt();
        recordPrinter().print(row, record);
    } else {
        m_messagePrinter.print(record);
    }

    const bool isReceived = isDataFrame(record.head, capture::Direction::Incoming);
    const bool isSent = isDataFrame(record.head, capture::Direction::Outgoing);
    if ((isReceived || isSent) && m_quietTimer.isActive())
        m_quietTimer.start();
    const bool isByHand = record.head.flags.testFlag(capture::RecordFlag::Injected);
    if (isSent && !isByHand && record.head.opcode != wire::Opcode::Continuation)
        m_outbox->messageSeen();
}

void ConnectJob::takeState(net::ClientState state)
{
    switch (state) {
    case net::ClientState::Open:
        if (!std::exchange(m_wasOpen, true))
            converse();
        else
            setInputPaused(false);
        break;
    case net::ClientState::Closed:
    case net::ClientState::Failed:
        takeEnd();
        break;
    case net::ClientState::Idle:
    case net::ClientState::Connecting:
    case net::ClientState::Closing:
        break;
    }
}

/// Of a connection, or of an attempt: another may follow.
void ConnectJob::takeEnd()
{
    const net::ClientState now = m_session->state();
    const bool isOver = now == net::ClientState::Closed || now == net::ClientState::Failed;
    const bool isFollowed = m_session->pause() || !isOver;
    if (!isFollowed || m_hasAskedToClose) {
        finish();
        return;
    }
    m_outbox->connectionLost();
    setInputPaused(true);
    m_console.tell(u"wireloupe: "_s + endInWords(m_session->lastEnd()) + u" Connecting again."_s);
    printTiming();
}

/// Standard input waits while there is no connection, or too much to send. It is not read beside --send.
void ConnectJob::setInputPaused(bool isPaused)
{
    if (m_options.outgoing.isEmpty())
        m_console.setPaused(isPaused);
}

void ConnectJob::converse()
{
    if (!m_options.outgoing.isEmpty()) {
        for (const Outgoing &each : std::as_const(m_options.outgoing))
            if (each.isRaw)
                m_outbox->inject(each.bytes);
            else
                m_outbox->send({.type = wire::Message::Type::Text, .payload = each.bytes});
        waitForQuiet();
        return;
    }
    if (m_console.isInteractive()) {
        const QString subprotocol = lens::toOneLine(m_session->subprotocol());
        say(u"Connected to %1%2. A line is a message; /help lists commands, Ctrl+D closes."_s.arg(
            m_options.profile.url, subprotocol.isEmpty() ? QString() : u", subprotocol "_s + subprotocol));
    }
    m_console.start();
}

void ConnectJob::takeLine(const QByteArray &bytes)
{
    const InputLine line = parseInputLine(bytes, m_console.isInteractive() || m_options.hasCommands);
    switch (line.kind) {
    case InputLine::Kind::Message:
        m_outbox->send(line.message);
        break;
    case InputLine::Kind::Ping:
        m_outbox->run([this, payload = line.pingPayload] { m_session->ping(payload); });
        break;
    case InputLine::Kind::Close:
        m_outbox->run([this, line] { close(line.closeCode, line.closeReason); });
        break;
    case InputLine::Kind::Raw:
        m_outbox->inject(line.bytes);
        break;
    case InputLine::Kind::HalfClose:
        m_outbox->halfClose();
        break;
    case InputLine::Kind::Mute:
    case InputLine::Kind::Unmute:
        m_session->setPongMuted(line.kind == InputLine::Kind::Mute);
        break;
    case InputLine::Kind::Help:
        m_console.tell(inputCommandsHelp());
        break;
    case InputLine::Kind::Mistake:
        m_console.tell(u"wireloupe: "_s + line.mistake);
        if (!m_console.isInteractive())
            fail();
        break;
    }
}

/// All is given to be sent: what is still to come has `patience` after each message.
void ConnectJob::waitForQuiet()
{
    m_console.stop();
    m_isAllGiven = true;
    if (m_outbox->isEmpty())
        startQuietTimer();
}

void ConnectJob::startQuietTimer()
{
    if (m_options.patience && !m_hasAskedToClose)
        m_quietTimer.start(*m_options.patience);
}

/// Where no connection is there to be closed, that is all.
void ConnectJob::close(quint16 code, const QByteArray &reason)
{
    m_hasAskedToClose = true;
    m_quietTimer.stop();
    m_isLost = m_session->pause().has_value();
    if (m_isLost)
        finish();
    else
        m_session->close(code, reason);
}

void ConnectJob::interrupt()
{
    if (m_hasAskedToClose)
        finish();
    else
        close(wire::NormalClosure, {});
}

/// The time for the whole run is over.
void ConnectJob::giveUp()
{
    m_isOutOfTime = true;
    m_hasAskedToClose = true;
    m_console.hidePrompt();
    complain(u"Stopped after %1 seconds, as --max-time says."_s.arg(
        static_cast<double>(m_options.maxTime->count()) / 1000));
    fail();
    const bool isWaiting = m_session->pause().has_value();
    m_session->abort();
    if (isWaiting)
        finish();
}

void ConnectJob::finish()
{
    m_maxTimer.stop();
    m_measureTimer.stop();
    m_session->disconnect(this);
    m_outbox->disconnect(this);
    m_console.stop();
    m_follower->drain();
    if (showsRecords())
        recordPrinter().end();
    printTiming();
    measure(now());
    const bool areBudgetsKept = m_budgets.finish();
    output().flush();
    if (m_isOutOfTime) {
        fail();
    } else if (!isEndNormal()) {
        complain(endInWords(m_session->lastEnd()));
        fail();
    } else if (!areBudgetsKept) {
        fail();
    } else if (m_console.isInteractive()) {
        say(endInWords(m_session->lastEnd()));
    }
    end();
}

/// Times since the capture's start.
std::chrono::nanoseconds ConnectJob::now() const
{
    return capture::monotonicNow() - store()->origin();
}

void ConnectJob::beginToMeasure()
{
    m_book.emplace(capture::LatencyRules{.match = m_options.match}, store()->wallStart());
    connect(&m_measureTimer, &QTimer::timeout, this, [this] {
        const std::chrono::nanoseconds until = now() - recordingTime;
        m_follower->drain();
        measure(until);
    });
    m_measureTimer.start(timeBetweenMeasurements);
}

/// All rows with time stamps before `until` have been seen.
void ConnectJob::measure(std::chrono::nanoseconds until)
{
    if (!m_book)
        return;
    m_book->advance(until);
    m_budgets.watch().take(m_book->snapshot(), until);
}

/// Of the last attempt to connect.
void ConnectJob::printTiming()
{
    const qint64 count = store()->count();
    if (!m_options.showsTiming || count == 0)
        return;
    const auto phases = capture::phasesOf(*store(), capture::Row{count - 1});
    if (!phases)
        return;
    if (m_options.recording.isJson)
        output().write(timingJson(*phases));
    else
        m_console.tell(timingText(*phases));
}

/// An end that either side wished for: 1000, 1001, a close frame without a code, or whatever we asked for
/// once open.
bool ConnectJob::isEndNormal() const
{
    const capture::StateEvent &end = m_session->lastEnd();
    if (end.kind == capture::StateKind::Failed || m_isLost)
        return false;
    const bool isWished = end.closeCode == wire::NormalClosure || end.closeCode == wire::GoingAway ||
                          end.closeCode == wire::NoStatusReceived;
    return isWished || (m_hasAskedToClose && m_wasOpen);
}

} // namespace wireloupe::cli
