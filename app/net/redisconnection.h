#pragma once

#include <QHostAddress>
#include <QObject>

#include "capture/stateevent.h"
#include "net/redisurl.h"

struct redisAsyncContext;
struct redisReply;

namespace wireloupe::net {

/// One connection to a Redis by hiredis' asynchronous interface: connects, logs in, and is ready when the
/// first command of what it is for has been answered. Any error ends it.
class RedisConnection : public QObject
{
    Q_OBJECT

public:
    ~RedisConnection() override;

    /// Once. `address`: of url().host, where that is not empty.
    void open(const QHostAddress &address);
    /// At once.
    void close();
    bool isReady() const { return m_isReady; }

signals:
    void ready();
    /// Once, never within a call to this object. For ExchangeRefused and Other, `detail` is what the Redis or
    /// the system says; else where it is.
    void failed(wireloupe::capture::Cause cause, const QByteArray &detail);

protected:
    RedisConnection(const RedisUrl &url, const QByteArray &channel, QObject *parent);

    /// The connection is being made: what is sent now goes out behind the login.
    virtual void opened() = 0;
    /// An answer to a command of send() that is no error, or what comes to a subscriber.
    virtual void take(const redisReply &reply) = 0;

    /// False where there is no connection.
    bool send(const QList<QByteArray> &command);
    void becomeReady();
    void fail(capture::Cause cause, const QByteArray &detail);
    void failAt(capture::Cause cause) { fail(cause, m_url.shown()); }
    const QByteArray &channel() const { return m_channel; }
    /// Bytes that have not gone out yet.
    qint64 backlog() const;

private:
    static void takeReply(redisAsyncContext *context, void *reply, void *isOfLogin);
    static void connected(const redisAsyncContext *context, int status);
    static void disconnected(const redisAsyncContext *context, int status);

    void bind(redisAsyncContext *context);
    void logIn();
    bool send(const QList<QByteArray> &command, bool isOfLogin);
    void lost(const redisAsyncContext &context);
    void failBySystem(int error, const char *words);
    void failByWords(QByteArray words);

    RedisUrl m_url;
    QByteArray m_channel;
    redisAsyncContext *m_context = nullptr; ///< owns itself
    bool m_isReady = false;
};

} // namespace wireloupe::net
