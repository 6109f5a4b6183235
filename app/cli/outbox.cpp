#include "cli/outbox.h"

#include <utility>

namespace wireloupe::cli {

namespace {

constexpr qint64 maxUnseen = 1024;

} // namespace

void Outbox::send(const wire::Message &message)
{
    run([this, message] {
        setUnseen(m_unseen + 1);
        m_session.send(message);
    });
}

void Outbox::inject(const QByteArray &bytes)
{
    add({.waitsForWire = true, .act = [this, bytes] { m_session.inject(bytes); }});
}

void Outbox::halfClose()
{
    add({.waitsForWire = true, .act = [this] { m_session.halfClose(); }});
}

void Outbox::run(std::function<void()> action)
{
    add({.waitsForWire = false, .act = std::move(action)});
}

void Outbox::add(Step step)
{
    m_waiting.push_back(std::move(step));
    advance();
}

void Outbox::messageSeen()
{
    if (m_unseen == 0)
        return;
    setUnseen(m_unseen - 1);
    if (!isEmpty())
        advance();
}

void Outbox::connectionLost()
{
    m_waiting.clear();
    setUnseen(0);
    emit emptied();
}

void Outbox::advance()
{
    while (!m_waiting.empty() && (!m_waiting.front().waitsForWire || m_unseen == 0)) {
        const Step step = std::move(m_waiting.front());
        m_waiting.pop_front();
        step.act();
    }
    if (m_waiting.empty())
        emit emptied();
}

/// Half of the way back before the sender may go on, so that it need not stop for every message.
void Outbox::setUnseen(qint64 count)
{
    m_unseen = count;
    const bool isCongested = m_isCongested ? count > maxUnseen / 2 : count >= maxUnseen;
    if (std::exchange(m_isCongested, isCongested) != isCongested)
        emit congested(isCongested);
}

} // namespace wireloupe::cli
