#include "cli/pingjob.h"

#include <utility>

#include <QRandomGenerator>

#include "capture/phases.h"
#include "cli/endwords.h"
#include "cli/timing.h"
#include "formats/jsonobject.h"
#include "formats/names.h"
#include "formats/times.h"
#include "formats/words.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace wireloupe::cli {

namespace {

constexpr auto timeBetweenLooks = 50ms;
/// From the time stamp of a record to its row.
constexpr auto recordingTime = 100ms;
/// Of what may wait for its answer: more is sent when some of it has come.
constexpr qint64 maxWaitingBytes = 64 << 20;

QByteArray eventJson(const char *event, const QString &sentence)
{
    formats::JsonObject object;
    object.addText("event", event);
    object.addText("sentence", sentence.toUtf8());
    return object.line();
}

quint16 randomRun()
{
    return static_cast<quint16>(QRandomGenerator::global()->bounded(1 << 16));
}

} // namespace

PingJob::PingJob(const Options &options, Output &output)
    : RecordingJob(options.recording, output)
    , m_options(options)
    , m_payload(randomRun(), options.size)
    , m_tally(options.patience)
    , m_report({options.shownUrl, options.size, options.isEcho}, options.recording.isJson)
    , m_budgets({options.budgets, options.recording.isJson}, output,
                [this](const QString &line) { tell(line, {}); })
{
    m_beat.setTimerType(Qt::PreciseTimer);
    connect(&m_beat, &QTimer::timeout, this, &PingJob::beat);
    connect(&m_look, &QTimer::timeout, this, &PingJob::catchUp);
}

PingJob::~PingJob() = default;

void PingJob::start()
{
    m_session = std::make_unique<session::ClientSession>(runtime(), store());
    connect(m_session.get(), &session::ClientSession::stateChanged, this, &PingJob::takeState,
            Qt::QueuedConnection);
    m_follower = std::make_unique<RowFollower>(
        store(), [this](capture::Row row, const capture::Record &record) { visit(row, record); });
    connect(m_follower.get(), &RowFollower::visited, this, [this] { output().flush(); });
    output().write(m_report.head());
    if (m_options.isInsecure)
        complain(
            u"--insecure: the server's certificate is not verified. Anybody in between can read along."_s);
    m_follower->start();
    m_look.start(timeBetweenLooks);
    m_session->setProfile(m_options.profile);
    m_session->setVerifying(!m_options.isInsecure);
    m_session->open();
}

// The connection.

void PingJob::takeState(net::ClientState state)
{
    switch (state) {
    case net::ClientState::Open:
        if (m_hasAskedToClose || isThrough())
            break;
        m_beat.start(m_options.interval);
        beat();
        break;
    case net::ClientState::Closed:
    case net::ClientState::Failed:
        takeEnd();
        break;
    case net::ClientState::Idle:
    case net::ClientState::Connecting:
    case net::ClientState::Closing:
        m_beat.stop();
        break;
    }
}

/// Of a connection, or of an attempt: another may follow.
void PingJob::takeEnd()
{
    m_beat.stop();
    const net::ClientState now = m_session->state();
    const bool isOver = now == net::ClientState::Closed || now == net::ClientState::Failed;
    const bool isFollowed = m_session->pause() || !isOver;
    if (!isFollowed || m_hasAskedToClose) {
        finish();
        return;
    }
    m_follower->drain();
    m_lastExpected = m_tally.last();
    const QString sentence = endInWords(m_session->lastEnd());
    tell(u"wireloupe: "_s + sentence + u" Connecting again."_s, eventJson("reconnecting", sentence));
    endWhenThrough();
}

void PingJob::beat()
{
    if (isFull())
        return;
    m_lastExpected = ++m_given;
    const QByteArray payload = m_payload.of(m_given);
    if (m_options.isEcho)
        m_session->send({.type = wire::Message::Type::Text, .payload = payload});
    else
        m_session->ping(payload);
    if (m_given == m_options.count)
        m_beat.stop();
}

bool PingJob::isFull() const
{
    const qint64 waiting = m_given - m_tally.last() + m_tally.waiting();
    return waiting * m_options.size > maxWaitingBytes;
}

// The records.

/// Times since the capture's start.
std::chrono::nanoseconds PingJob::now() const
{
    return capture::monotonicNow() - store()->origin();
}

void PingJob::visit(capture::Row row, const capture::Record &record)
{
    if (record.head.kind == capture::RecordKind::State)
        takeEvent(row, record);
    else if (record.head.isFrame())
        takeFrame(record);
}

void PingJob::takeFrame(const capture::Record &record)
{
    const capture::RecordHead &head = record.head;
    const bool isControl = head.isControlFrame();
    if (isControl == m_options.isEcho)
        return;
    const auto number = m_payload.numberIn(record.payload);
    if (!number)
        return;
    const bool isOutgoing = head.direction == capture::Direction::Outgoing;
    if (isOutgoing && head.opcode != wire::Opcode::Pong && head.opcode != wire::Opcode::Continuation) {
        m_tally.sent(*number, head.time);
        if (!m_firstSent)
            m_firstSent = head.time;
    } else if (!isOutgoing && head.opcode != wire::Opcode::Ping) {
        takeAnswer(*number, head.time);
    }
}

void PingJob::takeAnswer(qint64 number, std::chrono::nanoseconds time)
{
    const PingTally::Answered answered = m_tally.answered(number, time);
    if (answered.answer == PingTally::Answer::InTime)
        m_budgets.watch().add(m_options.isEcho ? BudgetCheck::Kind::Reply : BudgetCheck::Kind::Ping, time,
                              answered.took);
    if (!m_options.isQuiet)
        output().write(m_report.answer(number, time - answered.took, answered));
}

void PingJob::takeEvent(capture::Row row, const capture::Record &record)
{
    const auto event = capture::StateEvent::parse(record.payload);
    if (!event)
        return;
    if (event->kind == capture::StateKind::Open)
        sayOpen(row);
    else if (event->kind == capture::StateKind::Closed || event->kind == capture::StateKind::Failed)
        takeLoss();
    else if (const auto interruption = capture::Interruption::of(*event))
        takeInterruption(*interruption, *event);
}

/// What is on its way when we close the connection ourselves might still have been answered.
void PingJob::takeLoss()
{
    if (!m_hasAskedToClose)
        m_tally.interrupt();
}

/// A clock that was set does nothing to times by the monotonic one.
void PingJob::takeInterruption(const capture::Interruption &interruption, const capture::StateEvent &event)
{
    const bool isOfPings = interruption.kind != capture::Interruption::Kind::ClockJumped;
    const qint64 interrupted = isOfPings ? m_tally.interrupt() : 0;
    const QString sentence = formats::sentence(event);
    formats::JsonObject object;
    object.addText("event", formats::nameOf(event.kind));
    object.addRaw("length", formats::seconds(interruption.length));
    object.addNumber("interrupted", interrupted);
    object.addText("sentence", sentence.toUtf8());
    tell(u"wireloupe: "_s + sentence, object.line());
}

/// Where the time of connecting went, the first time.
void PingJob::sayOpen(capture::Row row)
{
    if (std::exchange(m_wasOpen, true)) {
        tell(u"wireloupe: Connected again."_s, eventJson("reconnected", u"Connected again."_s));
        return;
    }
    auto phases = capture::phasesOf(*store(), row);
    if (!phases)
        return;
    phases->firstFrame.reset(); // an answer of ours, where it has come by now
    if (m_options.recording.isJson)
        output().write(timingJson(*phases));
    else
        output().write(timingText(*phases).toUtf8() + '\n');
}

/// A line on standard error, or with --json an object on standard output.
void PingJob::tell(const QString &line, const QByteArray &json)
{
    if (m_options.recording.isJson) {
        output().write(json);
        return;
    }
    output().flush();
    say(line);
}

/// All rows whose time stamps are older than a moment have been seen by now.
void PingJob::catchUp()
{
    const std::chrono::nanoseconds until = now() - recordingTime;
    m_follower->drain();
    for (const PingTally::Sent &lost : m_tally.expire(until)) {
        m_budgets.watch().addUnanswered(m_options.isEcho ? BudgetCheck::Kind::Reply : BudgetCheck::Kind::Ping,
                                        until);
        if (!m_options.isQuiet)
            output().write(m_report.lost(lost));
    }
    m_budgets.watch().advance(until);
    output().flush();
    endWhenThrough();
}

// The end.

/// All that was to be sent has gone, and is answered or given up.
bool PingJob::isThrough() const
{
    return m_options.count > 0 && m_given >= m_options.count && m_tally.last() >= m_lastExpected &&
           m_tally.waiting() == 0;
}

void PingJob::endWhenThrough()
{
    if (isThrough() && !m_hasAskedToClose)
        interrupt();
}

void PingJob::interrupt()
{
    m_beat.stop();
    // Where no connection is there to be closed, that is all.
    if (std::exchange(m_hasAskedToClose, true) || m_session->pause())
        finish();
    else
        m_session->close();
}

void PingJob::finish()
{
    m_look.stop();
    m_beat.stop();
    m_session->disconnect(this);
    m_follower->drain();
    if (!m_hasAskedToClose || !m_wasOpen) {
        const QString sentence = endInWords(m_session->lastEnd());
        tell(u"wireloupe: "_s + sentence, eventJson("ended", sentence));
    }
    if (m_wasOpen || m_options.recording.isJson)
        output().write(m_report.summary(m_tally, now() - m_firstSent.value_or(now())));
    output().flush();
    const bool areBudgetsKept = m_budgets.finish();
    if (m_tally.counts().answered == 0 || !areBudgetsKept)
        fail();
    end();
}

} // namespace wireloupe::cli
