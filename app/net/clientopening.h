#pragma once

#include <memory>

#include "net/clienthandshake.h"
#include "net/dialer.h"

namespace wireloupe::net {

/// All that comes before the first frame of a client connection: dialling, the opening handshake, and both
/// again for each redirect that is followed.
class ClientOpening : public QObject
{
    Q_OBJECT

public:
    ClientOpening(const ClientOptions &options, const Recorder &recorder, QObject *parent = nullptr);
    ~ClientOpening() override;

    /// `begun`: when the attempt to connect began, as its row says. What is done since then is measured.
    void start(std::chrono::nanoseconds begun);
    /// Records what has come of an answer that will not become whole. Nothing follows.
    void giveUp();

    /// Where it stands, and how long the phases before took: of the last of several requests.
    capture::Phase phase() const;
    capture::PhaseTimes times() const;

    // After accepted():
    QTcpSocket &socket() { return *m_socket; }
    const QByteArray &subprotocol() const { return m_handshake->subprotocol(); }
    /// Of the options, unless a redirect has led to where it must not go.
    const std::optional<wire::Message> &firstMessage() const { return m_options.firstMessage; }
    const std::optional<wire::DeflateParameters> &deflate() const { return m_handshake->deflate(); }
    /// What the server sent right behind its response: its first frames.
    const QByteArray &early() const { return m_handshake->early(); }

signals:
    void accepted();
    void failed(const wireloupe::capture::StateEvent &event);
    void secured(const wireloupe::capture::TlsDetails &details);

private:
    void dial(std::chrono::nanoseconds begun);
    void dialed();
    void handshakeFailed(capture::StateEvent event);
    void follow(const QUrl &target, int status);

    ClientOptions m_options;
    Recorder m_recorder;
    std::unique_ptr<Dialer> m_dialer;
    std::unique_ptr<QTcpSocket> m_socket;
    std::unique_ptr<ClientHandshake> m_handshake;
    int m_redirects = 0; ///< followed so far
};

} // namespace wireloupe::net
