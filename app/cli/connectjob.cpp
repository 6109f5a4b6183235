#include "cli/connectjob.h"

#include "cli/inputline.h"
#include "formats/words.h"
#include "lens/lens.h"

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

namespace {

/// Messages given to the network and not yet on the wire, above which standard input has to wait.
constexpr qint64 maxUnrecordedMessages = 1024;

} // namespace

ConnectJob::ConnectJob(const Options &options, Output &output)
    : RecordingJob(options.recording, output)
    , m_options(options)
    , m_console(output)
    , m_messagePrinter(output, m_console)
{
    m_quietTimer.setSingleShot(true);
    connect(&m_quietTimer, &QTimer::timeout, this, [this] { close(wire::NormalClosure, {}); });
    connect(&m_console, &Console::lineRead, this, &ConnectJob::takeLine);
    connect(&m_console, &Console::ended, this, &ConnectJob::waitForQuiet);
}

ConnectJob::~ConnectJob() = default;

void ConnectJob::start()
{
    m_session = std::make_unique<session::ClientSession>(runtime(), store());
    connect(m_session.get(), &session::ClientSession::stateChanged, this, &ConnectJob::takeState,
            Qt::QueuedConnection);
    m_follower = std::make_unique<RowFollower>(
        store(), [this](capture::Row row, const capture::Record &record) { visit(row, record); });
    connect(m_follower.get(), &RowFollower::visited, this, [this] {
        output().flush();
        m_console.showPrompt();
    });
    if (showsRecords())
        recordPrinter().begin(store()->startedAt());
    m_follower->start();
    m_session->setProfile(m_options.profile);
    m_session->open();
}

bool ConnectJob::showsRecords() const
{
    return m_options.recording.isJson || m_options.isVerbose;
}

void ConnectJob::visit(capture::Row row, const capture::Record &record)
{
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
    const bool isMessageSent = isSent && record.head.opcode != wire::Opcode::Continuation;
    if (isMessageSent && --m_unrecordedMessages == maxUnrecordedMessages / 2)
        m_console.setPaused(false);
}

void ConnectJob::takeState(net::ClientState state)
{
    switch (state) {
    case net::ClientState::Open:
        m_wasOpen = true;
        converse();
        break;
    case net::ClientState::Closed:
    case net::ClientState::Failed:
        finish();
        break;
    case net::ClientState::Idle:
    case net::ClientState::Connecting:
    case net::ClientState::Closing:
        break;
    }
}

void ConnectJob::converse()
{
    if (!m_options.messages.isEmpty()) {
        for (const QString &text : m_options.messages)
            send({.type = wire::Message::Type::Text, .payload = text.toUtf8()});
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
        send(line.message);
        break;
    case InputLine::Kind::Ping:
        m_session->ping(line.pingPayload);
        break;
    case InputLine::Kind::Close:
        close(line.closeCode, line.closeReason);
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

void ConnectJob::send(const wire::Message &message)
{
    m_session->send(message);
    if (++m_unrecordedMessages == maxUnrecordedMessages)
        m_console.setPaused(true);
}

/// All is sent: what is still to come has `patience` after each message.
void ConnectJob::waitForQuiet()
{
    m_console.stop();
    if (m_options.patience)
        m_quietTimer.start(*m_options.patience);
}

void ConnectJob::close(quint16 code, const QByteArray &reason)
{
    m_hasAskedToClose = true;
    m_quietTimer.stop();
    m_session->close(code, reason);
}

void ConnectJob::interrupt()
{
    if (m_hasAskedToClose)
        finish();
    else
        close(wire::NormalClosure, {});
}

void ConnectJob::finish()
{
    m_session->disconnect(this);
    m_console.stop();
    m_follower->drain();
    if (showsRecords())
        recordPrinter().end();
    output().flush();
    if (!isEndNormal()) {
        complain(formats::sentence(m_session->lastEnd()));
        fail();
    } else if (m_console.isInteractive()) {
        say(formats::sentence(m_session->lastEnd()));
    }
    end();
}

/// An end that either side wished for: 1000, 1001, a close frame without a code, or whatever we asked for
/// once open.
bool ConnectJob::isEndNormal() const
{
    const capture::StateEvent &end = m_session->lastEnd();
    if (end.kind == capture::StateKind::Failed)
        return false;
    const bool isWished = end.closeCode == wire::NormalClosure || end.closeCode == wire::GoingAway ||
                          end.closeCode == wire::NoStatusReceived;
    return isWished || (m_hasAskedToClose && m_wasOpen);
}

} // namespace wireloupe::cli
