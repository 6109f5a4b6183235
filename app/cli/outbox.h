#pragma once

#include <deque>
#include <functional>

#include <QObject>

#include "session/clientsession.h"

namespace wireloupe::cli {

/// What `wireloupe connect` sends, in the order it was told. Bytes made by hand, and the end of our
/// direction, take a shorter way to the wire than messages: they wait until the messages before them have
/// been seen there.
class Outbox : public QObject
{
    Q_OBJECT

public:
    explicit Outbox(session::ClientSession &session) : m_session(session) {}

    void send(const wire::Message &message);
    void inject(const QByteArray &bytes);
    void halfClose();
    /// Something else that goes the way of messages: a ping, a close.
    void run(std::function<void()> action);
    /// A message of ours was seen on the wire.
    void messageSeen();
    /// What was on its way is lost, and what has waited for it goes with it.
    void connectionLost();

    /// Nothing has to wait for something else.
    bool isEmpty() const { return m_waiting.empty(); }

signals:
    void emptied();
    /// Much has been told that is not on the wire yet, or no longer.
    void congested(bool isCongested);

private:
    struct Step
    {
        bool waitsForWire = false; ///< until all messages before it have been seen
        std::function<void()> act;
    };

    void add(Step step);
    void advance();
    void setUnseen(qint64 count);

    session::ClientSession &m_session;
    std::deque<Step> m_waiting;
    qint64 m_unseen = 0; ///< messages given to the network and not yet on the wire
    bool m_isCongested = false;
};

} // namespace wireloupe::cli
