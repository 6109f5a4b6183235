#pragma once

#include "server/behavior.h"

namespace wireloupe::server {

/// Answers nothing.
class Sink : public Behavior
{
public:
    void add(Peer &) override {}
    void remove(Peer &) override {}
    void receive(Peer &, const wire::Message &) override {}
};

} // namespace wireloupe::server
