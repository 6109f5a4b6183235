#pragma once

#include <memory>
#include <optional>

#include <QTcpSocket>
#include <QTimer>

#include "net/clientoptions.h"
#include "net/probefault.h"
#include "net/recorder.h"
#include "net/resetwatch.h"
#include "net/responsereader.h"
#include "wire/httpbody.h"

namespace wireloupe::net {

class Dialer;

/// A client of HTTP/1.1 (RFC 9112) for one origin, small and exact: GET requests, one at a time, on a
/// connection that is kept alive where the server lets it be. Redirects are answers like any other, and so
/// are errors; nothing is sent that is not asked for. TLS, proxies and the verification of certificates are
/// those of client tabs. Lives on a network thread.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray target;
        /// In order, behind Host and the options' headers; one that the options name is left out.
        wire::HeaderFields fields;
        /// From the request to the end of the answer, or of its head alone; ProbeFault::TimedOut after that.
        std::chrono::milliseconds timeout{0};
        bool isTimeoutOfHead = false;
        quint64 maxBody = wire::BodyReader::noLimit;
    };

    /// Of the options, the URL, headers, proxy, TLS, limits and the timeout for connecting count. The URL is
    /// one of ws or wss, which http and https are dialled as.
    explicit HttpExchange(const ClientOptions &options, QObject *parent = nullptr);
    ~HttpExchange() override;

    /// Not before the one before has finished() or failed(). One that a kept connection did not take, because
    /// the server had just closed it, is sent once more on a new one (RFC 9112 section 9.3.1).
    void get(const Request &request);
    /// Ends the connection; nothing follows.
    void drop();

signals:
    /// A connection has been established, TLS included.
    void connected();
    /// A request has gone out, of so many bytes.
    void sent(qint64 bytes);
    void received(qint64 bytes);
    /// The head of the final response has come.
    void answered(const wireloupe::wire::ResponseHead &head);
    /// A part of the body, at the time of the read from the socket that brought it.
    void bodyCame(const QByteArray &bytes, std::chrono::nanoseconds time);
    /// The response is whole.
    void finished(std::chrono::nanoseconds time);
    void failed(const wireloupe::net::ProbeFault &fault);

private:
    using Time = Recorder::Time;

    void dial();
    void dialed();
    void write();
    void read();
    void take(const QByteArray &bytes, Time time);
    bool judge();
    void takeBody(QByteArrayView bytes, Time time);
    void finish(Time time, bool isClean);
    bool isKeptAlive() const;
    void streamEnded();
    void timedOut();
    void fail(const ProbeFault &fault);
    void fail(ProbeFault::Kind kind, int number = 0, bool isLasting = false);
    void leaveConnection();

    ClientOptions m_options;
    QTimer m_timer;
    std::unique_ptr<Dialer> m_dialer;
    std::unique_ptr<QTcpSocket> m_socket;
    std::optional<ResetWatch> m_resetWatch;
    Request m_request;
    std::optional<ResponseReader> m_reader;
    std::optional<wire::BodyReader> m_body; ///< once the head has come
    bool m_isUntilClose = false;
    bool m_isBusy = false;
    bool m_isReused = false;  ///< the connection has served a request before
    bool m_hasAnswer = false; ///< a byte of it
};

} // namespace wireloupe::net
