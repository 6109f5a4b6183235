#pragma once

#include <QObject>
#include <QTcpSocket>

#include "net/clientoptions.h"
#include "net/recorder.h"
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

    const QByteArray &subprotocol() const { return m_subprotocol; }
    /// What the server sent right behind its response: its first frames.
    const QByteArray &early() const { return m_rest; }

signals:
    void accepted();
    void failed(const wireloupe::capture::StateEvent &event);

private:
    void read();
    void headComplete();
    void accept();
    void readRefusal();
    bool isRefusalComplete() const;
    void disconnected();
    void fail(capture::Cause cause, qint32 number, const QByteArray &detail = {});
    void recordResponse(const QByteArray &raw);

    QTcpSocket &m_socket;
    Recorder m_recorder;
    wire::Limits m_limits;
    wire::RequestHead m_request;
    wire::HeadReader m_reader;
    wire::ResponseHead m_response;
    QByteArray m_rest; ///< behind the head: frames, or the body of a refusal
    QByteArray m_subprotocol;
    Recorder::Time m_responseTime{};
    bool m_isRefused = false;
    bool m_isDone = false;
};

} // namespace wireloupe::net
