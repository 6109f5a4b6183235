#include "net/redisconnection.h"

#include <cerrno>
#include <csignal>
#include <utility>
#include <vector>

#include <hiredis/async.h>

#include "net/hiredisbinding.h"

namespace wireloupe::net {

namespace {

using capture::Cause;

Cause causeOf(int error)
{
    switch (error) {
    case ECONNREFUSED:
    case ENOENT: // of a Unix socket
        return Cause::ConnectionRefused;
    case ECONNRESET:
    case EPIPE:
        return Cause::ConnectionReset;
    case ETIMEDOUT:
        return Cause::TimedOut;
    case ENETUNREACH:
    case EHOSTUNREACH:
        return Cause::NetworkUnreachable;
    case EACCES:
    case EPERM:
        return Cause::AccessDenied;
    default:
        return Cause::Other;
    }
}

/// hiredis writes by write(), whose signal would end the program when the Redis has gone. It comes to the
/// thread that writes, and is nobody else's matter.
void blockBrokenPipes()
{
#ifdef SIGPIPE
    sigset_t broken;
    sigemptyset(&broken);
    sigaddset(&broken, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &broken, nullptr);
#endif
}

} // namespace

RedisConnection::RedisConnection(const RedisUrl &url, const QByteArray &channel, QObject *parent)
    : QObject(parent), m_url(url), m_channel(channel)
{
}

RedisConnection::~RedisConnection()
{
    close();
}

void RedisConnection::open(const QHostAddress &address)
{
    blockBrokenPipes();
    redisAsyncContext *context =
        m_url.isSocket() ? redisAsyncConnectUnix(m_url.socket.toUtf8().constData())
                         : redisAsyncConnect(address.toString().toLatin1().constData(), m_url.port);
    const int error = errno;
    if (!context) {
        fail(Cause::Other, "out of memory");
    } else if (context->err != 0) {
        failBySystem(error, context->errstr);
        redisAsyncFree(context);
    } else {
        bind(context);
        logIn();
        opened();
    }
}

void RedisConnection::bind(redisAsyncContext *context)
{
    m_context = context;
    context->data = this;
    auto *binding = new HiredisBinding(*context, m_channel); // which the context owns
    connect(binding, &HiredisBinding::overflowed, this, [this] { failAt(Cause::ExchangeInvalid); });
    redisAsyncSetConnectCallback(context, connected);
    redisAsyncSetDisconnectCallback(context, disconnected);
}

void RedisConnection::logIn()
{
    if (!m_url.user.isEmpty())
        send({"AUTH", m_url.user, m_url.password}, true);
    else if (!m_url.password.isEmpty())
        send({"AUTH", m_url.password}, true);
    if (m_url.database > 0)
        send({"SELECT", QByteArray::number(m_url.database)}, true);
}

void RedisConnection::close()
{
    redisAsyncContext *context = std::exchange(m_context, nullptr);
    if (!context)
        return;
    context->data = nullptr; // the answers that are still awaited are nobody's
    redisAsyncFree(context);
}

bool RedisConnection::send(const QList<QByteArray> &command)
{
    return send(command, false);
}

bool RedisConnection::send(const QList<QByteArray> &command, bool isOfLogin)
{
    if (!m_context)
        return false;
    std::vector<const char *> words;
    std::vector<size_t> sizes;
    for (const QByteArray &word : command) {
        words.push_back(word.constData());
        sizes.push_back(static_cast<size_t>(word.size()));
    }
    // Any address will do for "yes".
    void *mark = isOfLogin ? this : nullptr;
    return redisAsyncCommandArgv(m_context, takeReply, mark, static_cast<int>(words.size()), words.data(),
                                 sizes.data()) == REDIS_OK;
}

void RedisConnection::takeReply(redisAsyncContext *context, void *reply, void *isOfLogin)
{
    auto *self = static_cast<RedisConnection *>(context->data);
    if (!self || !reply)
        return;
    const auto &answer = *static_cast<redisReply *>(reply);
    if (answer.type == REDIS_REPLY_ERROR)
        self->failByWords(QByteArray(answer.str, static_cast<qsizetype>(answer.len)));
    else if (!isOfLogin)
        self->take(answer);
}

void RedisConnection::connected(const redisAsyncContext *context, int status)
{
    auto *self = static_cast<RedisConnection *>(context->data);
    if (!self)
        return;
    if (status != REDIS_OK)
        self->lost(*context);
    else if (context->c.connection_type == REDIS_CONN_TCP)
        redisEnableKeepAlive(&self->m_context->c); // a subscriber may have nothing to say for days
}

void RedisConnection::disconnected(const redisAsyncContext *context, int)
{
    if (auto *self = static_cast<RedisConnection *>(context->data))
        self->lost(*context);
}

/// The context frees itself after this.
void RedisConnection::lost(const redisAsyncContext &context)
{
    const int error = errno;
    m_context = nullptr;
    switch (context.c.err) {
    case REDIS_ERR_IO:
        failBySystem(error, context.c.errstr);
        break;
    case REDIS_ERR_EOF:
        failAt(Cause::PeerClosedTcp);
        break;
    case REDIS_ERR_OTHER: // an error that came by itself
        failByWords(context.c.errstr);
        break;
    default: // its protocol is broken, or HiredisBinding has refused a reply
        failAt(Cause::ExchangeInvalid);
    }
}

void RedisConnection::failBySystem(int error, const char *words)
{
    const Cause cause = causeOf(error);
    if (cause == Cause::Other)
        fail(cause, words);
    else
        failAt(cause);
}

/// In a sentence of ours.
void RedisConnection::failByWords(QByteArray words)
{
    while (words.endsWith('.'))
        words.chop(1);
    fail(Cause::ExchangeRefused, words);
}

void RedisConnection::fail(Cause cause, const QByteArray &detail)
{
    close();
    m_isReady = false;
    // Later: hiredis is in the midst of it.
    QMetaObject::invokeMethod(
        this, [this, cause, detail] { emit failed(cause, detail); }, Qt::QueuedConnection);
}

void RedisConnection::becomeReady()
{
    if (!std::exchange(m_isReady, true))
        emit ready();
}

qint64 RedisConnection::backlog() const
{
    return m_context ? static_cast<qint64>(sdslen(m_context->c.obuf)) : 0;
}

} // namespace wireloupe::net
