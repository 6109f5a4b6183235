#pragma once

#include <memory>

#include <QObject>
#include <QTimer>
#include <QUrl>

#include "net/clientoptions.h"
#include "session/labfigures.h"
#include "session/labsummary.h"

namespace wireloupe::session {

class LabRun;
class Runtime;

/// What a time stamp in a message counts.
enum class StampUnit : quint8 {
    Seconds, ///< since 1970, with or without decimals, as the three below
    Milliseconds,
    Microseconds,
    Nanoseconds,
    Iso8601,   ///< a JSON string such as "2026-02-28T23:59:59.125Z"
    Monotonic, ///< nanoseconds of this machine's monotonic clock: {{now:mono}} of a stream of Wireloupe
};

/// How messages are found in the answers of polls. The defaults are what a server of Wireloupe answers.
struct PollOptions
{
    /// A JSON path to the array of messages; where it leads to nothing, or is empty: an answer that is an
    /// array is the list, and any other that is not empty is one message.
    QString messagesPath = QStringLiteral("$.messages");
    /// A JSON path to what is to be sent back in the next request; where it leads to nothing: what was sent
    /// before. Empty: nothing is ever sent.
    QString cursorPath = QStringLiteral("$.last");
    /// The parameter of the query that it is sent back in; without a value in the first request.
    QString cursorParameter = QStringLiteral("after");
    /// The one that says for how many seconds a long poll may wait; empty: none.
    QString waitParameter = QStringLiteral("wait");

    bool operator==(const PollOptions &) const = default;
};

/// A run of the transport lab.
struct LabOptions
{
    static constexpr double minRate = 0.1;
    static constexpr double maxRate = 10'000;
    static constexpr int minPayload = 64;
    static constexpr int maxPayload = 1 << 20;

    /// The user's own; ws, wss, http or https, the first two and the latter two standing for each other. All
    /// empty: a server is started for the run, on this machine, without TLS.
    PerTransport<QString> endpoints;
    /// Which transports take part: of these, where there are endpoints, those that have one.
    PerTransport<bool> takesPart = allTakePart();

    // Of the server that is started for the run:
    double rate = 10;      ///< messages a second, 0.1 to 10'000
    int payloadSize = 128; ///< bytes of one message, 64 to 1 MiB; about, as there are numbers in it

    std::chrono::milliseconds pollInterval{1'000}; ///< from one short poll to the next, 10 ms to 1 h
    std::chrono::seconds longPollWait{30};         ///< 1 to 60
    std::chrono::milliseconds duration{0};         ///< 0: until stop()

    // Of the user's own endpoints:
    /// A JSON path to the moment of sending in a message, such as "$.sent"; empty: latencies are relative to
    /// whichever transport delivers the same payload first.
    QString stampPath;
    StampUnit stampUnit = StampUnit::Milliseconds;
    /// A JSON path to an integer that grows by 1 from message to message; empty: there is none, and nothing
    /// tells what was missed.
    QString sequencePath;
    PollOptions poll;
    wire::HeaderFields headers; ///< sent with every request and opening handshake, such as Authorization
    QByteArray firstMessage;    ///< a text sent on the WebSocket once it is open, to subscribe; empty: none
    net::TlsClientOptions tls;  ///< the user's trusted certificates are added
    net::ProxyOptions proxy;

    static PerTransport<bool> allTakePart()
    {
        PerTransport<bool> all;
        all.begin()[0] = all.begin()[1] = all.begin()[2] = all.begin()[3] = true;
        return all;
    }
};

/// What is wrong with LabOptions.
struct LabProblem
{
    enum class Kind : quint8 {
        None,
        Rate, ///< out of its range, as the next four
        PayloadSize,
        PollInterval,
        LongPollWait,
        Duration,    ///< negative
        NoTransport, ///< nobody takes part
        Url,         ///< of `transport`: none that can be connected to
        StampPath,   ///< is no JSON path, or one with a comparison, as the next three
        SequencePath,
        MessagesPath,
        CursorPath,
    };

    Kind kind = Kind::None;
    Transport transport{}; ///< of Url
};

/// The transport lab: takes in the same stream of messages by several transports side by side, and counts
/// what each of them costs and how long it takes. The probes live on a network thread of their own, the
/// server that is started where the user names no endpoint on another, so that neither waits for the other or
/// for a tab.
///
/// Lives on the user's thread. No message costs that thread anything: the figures are made where the messages
/// come in, and looked at when the user asks. Memory is bounded however long a run lasts: about 20 MB.
class TransportLab : public QObject
{
    Q_OBJECT

public:
    /// `runtime` gives the certificates that the user trusts, and must outlive this.
    explicit TransportLab(Runtime &runtime, QObject *parent = nullptr);
    ~TransportLab() override;

    /// The first thing that is wrong with the options; Kind::None: they can be run.
    static LabProblem problemOf(const LabOptions &options);

    /// Begins a run with new figures; one that goes on is dropped. The options must be without a problem.
    void start(const LabOptions &options);
    /// Ends the run: connections are closed, and finished() follows within a second or so. Ignored where none
    /// goes on.
    void stop();

    /// From start() to finished() or failed().
    bool isRunning() const { return m_isRunning; }
    const LabOptions &options() const { return m_options; }
    /// Since start(), until it ended.
    std::chrono::nanoseconds elapsed() const;

    // As they are at this moment; after a run, as they were at its end.
    TransportFigures figures(Transport transport) const;
    PerTransport<TransportFigures> allFigures() const;
    LabSummary summary() const { return LabSummary::of(allFigures()); }
    /// In the order of receipt; at most 131'072 are kept: those of all messages for minutes, of a steady
    /// stream for an hour. A point comes up to 20 ms after its message.
    LabSlice<LabPoint> points(Transport transport, quint64 since = 0) const;
    /// Whole seconds only; at most 14'400 are kept.
    LabSlice<LabSecond> seconds(Transport transport, quint64 since = 0) const;

signals:
    /// There is something new to see: at most 30 times a second.
    void changed();
    /// The run has ended: by stop(), by its duration, or because every transport has failed.
    void finished();
    /// No run came about: the server for it could not be started. The event says why (formats::sentence()).
    void failed(const wireloupe::capture::StateEvent &event);

private:
    void look();
    void end();

    Runtime &m_runtime;
    LabOptions m_options;
    std::unique_ptr<LabRun> m_run;
    QTimer m_lookTimer;
    quint64 m_seenRevision = 0;
    bool m_isRunning = false;
};

} // namespace wireloupe::session
