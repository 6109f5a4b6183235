#pragma once

#include <QByteArray>

#include "server/behavior.h"

namespace wireloupe::server {

/// Answers every message with itself; a text message with a prefix before it, where there is one.
class Echo : public Behavior
{
public:
    explicit Echo(QByteArray prefix = {});

    void add(Peer &peer) override;
    void remove(Peer &peer) override;
    void receive(Peer &from, const wire::Message &message) override;

private:
    QByteArray m_prefix;
};

} // namespace wireloupe::server
