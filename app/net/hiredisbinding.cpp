#include "net/hiredisbinding.h"

#include <hiredis/async.h>

namespace wireloupe::net {

namespace {

/// Redis drops a subscriber that 32 MiB wait for, unless it is told otherwise.
constexpr size_t maxReply = 64U << 20;
/// Of a message: its kind, its channel, its payload.
constexpr auto messageParts = 3;

const redisReplyObjectFunctions *original = nullptr;

const HiredisBinding &bindingOf(const redisReadTask *task)
{
    return *static_cast<const HiredisBinding *>(task->privdata);
}

// Null makes an error of the reply, and of the connection.

void *makeString(const redisReadTask *task, char *string, size_t size)
{
    const QByteArrayView view(string, static_cast<qsizetype>(size));
    const bool isGood = bindingOf(task).mayRead(*task) && bindingOf(task).mayReadString(*task, view);
    return isGood ? original->createString(task, string, size) : nullptr;
}

/// A later hiredis counts in another type.
template <class Count>
void *makeArray(const redisReadTask *task, Count count)
{
    const bool isGood = !task->parent && count == messageParts && bindingOf(task).mayReadMessage();
    return isGood ? original->createArray(task, count) : nullptr;
}

void *makeInteger(const redisReadTask *task, long long value)
{
    return bindingOf(task).mayRead(*task) ? original->createInteger(task, value) : nullptr;
}

void *makeNil(const redisReadTask *task)
{
    return bindingOf(task).mayRead(*task) ? original->createNil(task) : nullptr;
}

redisReplyObjectFunctions *guarded(const redisReplyObjectFunctions &functions)
{
    static redisReplyObjectFunctions guards = [&functions] {
        original = &functions;
        redisReplyObjectFunctions made = functions;
        made.createString = makeString;
        made.createArray = makeArray;
        made.createInteger = makeInteger;
        made.createNil = makeNil;
        return made;
    }();
    return &guards;
}

/// A function that hiredis calls to have a notifier switched.
template <QSocketNotifier HiredisBinding::*notifier, bool isOn>
void switchNotifier(void *binding)
{
    (static_cast<HiredisBinding *>(binding)->*notifier).setEnabled(isOn);
}

} // namespace

HiredisBinding::HiredisBinding(redisAsyncContext &context, const QByteArray &channel)
    : m_context(&context), m_channel(channel)
{
    m_reading.setSocket(context.c.fd);
    m_writing.setSocket(context.c.fd);
    connect(&m_reading, &QSocketNotifier::activated, this, &HiredisBinding::read);
    connect(&m_writing, &QSocketNotifier::activated, this, &HiredisBinding::write);
    context.c.reader->fn = guarded(*context.c.reader->fn);
    context.c.reader->privdata = this;
    context.ev.data = this;
    context.ev.addRead = switchNotifier<&HiredisBinding::m_reading, true>;
    context.ev.delRead = switchNotifier<&HiredisBinding::m_reading, false>;
    context.ev.addWrite = switchNotifier<&HiredisBinding::m_writing, true>;
    context.ev.delWrite = switchNotifier<&HiredisBinding::m_writing, false>;
    context.ev.cleanup = [](void *binding) { static_cast<HiredisBinding *>(binding)->detach(); };
}

bool HiredisBinding::mayRead(const redisReadTask &task) const
{
    if (task.parent)
        return task.type == REDIS_REPLY_STRING || (task.type == REDIS_REPLY_INTEGER && task.idx == 2);
    return isAwaitingReply() || task.type == REDIS_REPLY_ERROR;
}

bool HiredisBinding::mayReadMessage() const
{
    return !isAwaitingReply() && (m_context->c.flags & REDIS_SUBSCRIBED) != 0;
}

bool HiredisBinding::isAwaitingReply() const
{
    return m_context->replies.head != nullptr;
}

bool HiredisBinding::mayReadString(const redisReadTask &task, QByteArrayView string) const
{
    if (!task.parent || task.idx > 1)
        return true;
    return task.idx == 1 ? string == m_channel : string == "message" || string == "subscribe";
}

void HiredisBinding::read()
{
    handle(redisAsyncHandleRead);
}

void HiredisBinding::write()
{
    handle(redisAsyncHandleWrite);
}

void HiredisBinding::handle(void (*what)(redisAsyncContext *))
{
    if (!m_context)
        return;
    m_isHandling = true;
    what(m_context);
    if (m_context && m_context->c.reader->len > maxReply)
        emit overflowed();
    m_isHandling = false;
}

void HiredisBinding::detach()
{
    m_context->ev = {};
    m_context = nullptr;
    // Before the descriptor is closed.
    m_reading.setEnabled(false);
    m_writing.setEnabled(false);
    if (m_isHandling)
        deleteLater(); // called by a notifier of ours
    else
        delete this;
}

} // namespace wireloupe::net
