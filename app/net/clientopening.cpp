#include "net/clientopening.h"

#include "net/redirect.h"

namespace wireloupe::net {

using capture::Cause;
using capture::Phase;

namespace {

/// Not in the midst of its own signal.
template <class T>
void discard(std::unique_ptr<T> object)
{
    if (!object)
        return;
    object->disconnect();
    object.release()->deleteLater();
}

} // namespace

ClientOpening::ClientOpening(const ClientOptions &options, const Recorder &recorder, QObject *parent)
    : QObject(parent), m_options(options), m_recorder(recorder)
{
}

ClientOpening::~ClientOpening() = default;

void ClientOpening::start(std::chrono::nanoseconds begun)
{
    dial(begun);
}

void ClientOpening::dial(std::chrono::nanoseconds begun)
{
    m_dialer = std::make_unique<Dialer>(m_options, m_recorder);
    connect(m_dialer.get(), &Dialer::ready, this, &ClientOpening::dialed);
    connect(m_dialer.get(), &Dialer::failed, this, &ClientOpening::failed);
    connect(m_dialer.get(), &Dialer::secured, this, &ClientOpening::secured);
    m_dialer->start(begun);
}

void ClientOpening::dialed()
{
    m_socket = m_dialer->takeSocket();
    m_handshake = std::make_unique<ClientHandshake>(*m_socket, m_recorder, m_options);
    connect(m_handshake.get(), &ClientHandshake::accepted, this, [this] {
        m_dialer->clock().end(&capture::PhaseTimes::upgrade);
        emit accepted();
    });
    connect(m_handshake.get(), &ClientHandshake::failed, this, &ClientOpening::handshakeFailed);
    m_handshake->start();
}

void ClientOpening::handshakeFailed(capture::StateEvent event)
{
    const auto &response = m_handshake->response();
    const bool isRefused = event.cause == Cause::UpgradeRefused && m_options.maxRedirects > 0;
    if (const auto target = isRefused ? redirectTarget(m_options.url, *response) : std::nullopt) {
        if (m_redirects < m_options.maxRedirects) {
            follow(*target, response->status);
            return;
        }
        event.cause = Cause::TooManyRedirects;
        event.number = m_options.maxRedirects;
        event.detail = target->toEncoded();
    }
    event.times = times();
    emit failed(event);
}

void ClientOpening::follow(const QUrl &target, int status)
{
    ++m_redirects;
    capture::StateEvent event;
    event.kind = capture::StateKind::Redirected;
    event.phase = Phase::Upgrade;
    event.number = status;
    event.detail = target.toEncoded();
    const auto begun = m_recorder.state(event);
    m_options = redirected(m_options, target);
    discard(std::move(m_handshake));
    discard(std::move(m_socket));
    discard(std::move(m_dialer));
    dial(begun);
}

void ClientOpening::giveUp()
{
    if (m_handshake)
        m_handshake->giveUp();
    else if (m_dialer)
        m_dialer->giveUp();
}

Phase ClientOpening::phase() const
{
    if (m_handshake)
        return Phase::Upgrade;
    return m_dialer ? m_dialer->phase() : Phase::Address;
}

capture::PhaseTimes ClientOpening::times() const
{
    return m_dialer ? m_dialer->clock().times() : capture::PhaseTimes();
}

} // namespace wireloupe::net
