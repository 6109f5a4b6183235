#pragma once

#include <QObject>
#include <QTcpSocket>

#include "net/clientoptions.h"
#include "net/recorder.h"
#include "net/responsereader.h"
#include "wire/handshake.h"

namespace wireloupe::net {

/// The client's side of an opening handshake (RFC 6455 section 4.1) on a connected socket, recorded as it
/// crossed the wire; of a refusal with its body.
class ClientHandshake : public QObject
{
    Q_OBJECT

public:
    ClientHandshake(QTcpSocket &socket, const Recorder &recorder, const ClientOptions &options,
                    QObject *parent = nullptr);

    void start();
    /// Records what has come of a response that will not become whole.
    void giveUp();

    /// After accepted(): what was agreed on.
    const QByteArray &subprotocol() const { return m_subprotocol; }
    const std::optional<wire::DeflateParameters> &deflate() const { return m_deflate; }
    /// What the server sent right behind its response: its first frames.
    const QByteArray &early() const { return m_reader.rest(); }
    /// The response, as far as its head has come and could be read.
    const std::optional<wire::ResponseHead> &response() const { return m_reader.head(); }

signals:
    void accepted();
    void failed(const wireloupe::capture::StateEvent &event);

private:
    void read();
    void judge();
    void accept();
    void refuse();
    void failRefused();
    void streamFailed(QAbstractSocket::SocketError error);
    void streamEnded();
    void fail(capture::Cause cause, qint32 number = 0, const QByteArray &detail = {});
    void recordResponse(const QByteArray &raw);

    QTcpSocket &m_socket;
    Recorder m_recorder;
    wire::RequestHead m_request;
    ResponseReader m_reader;
    QByteArray m_subprotocol;
    std::optional<wire::DeflateParameters> m_deflate;
    Recorder::Time m_responseTime{};
    QByteArray m_tlsFailure; ///< the library's words
    bool m_isRefused = false;
    bool m_isDone = false;
};

} // namespace wireloupe::net
