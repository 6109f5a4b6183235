#pragma once

#include <QObject>
#include <QSocketNotifier>

struct redisAsyncContext;
struct redisReadTask;

namespace wireloupe::net {

/// Joins a context of hiredis' asynchronous interface to Qt's event loop. It belongs to the context, with
/// which it goes.
///
/// It also stands between the context and what hiredis 0.14 ends the whole program for by assert(): a reply
/// that nobody has asked for, or what comes to a subscriber and is no message. Such a reply is an error of
/// the connection instead.
class HiredisBinding : public QObject
{
    Q_OBJECT

public:
    /// `context` is fresh and without an error. Only messages of `channel` are let through to a subscriber.
    HiredisBinding(redisAsyncContext &context, const QByteArray &channel);

    /// Whether hiredis may be given what `task` is about. For the functions that make replies of it.
    bool mayRead(const redisReadTask &task) const;
    /// An array, which can only be a message.
    bool mayReadMessage() const;
    bool mayReadString(const redisReadTask &task, QByteArrayView string) const;

signals:
    /// More bytes of one reply have come than a Redis with its usual limits sends.
    void overflowed();

private:
    bool isAwaitingReply() const;
    void read();
    void write();
    void handle(void (*what)(redisAsyncContext *));
    void detach();

    redisAsyncContext *m_context; ///< null: gone
    QByteArray m_channel;
    bool m_isHandling = false;
    QSocketNotifier m_reading{QSocketNotifier::Read};
    QSocketNotifier m_writing{QSocketNotifier::Write};
};

} // namespace wireloupe::net
