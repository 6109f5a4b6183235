#include "ui/statemark.h"

#include <QCoreApplication>

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("StateMark", text);
}

} // namespace

StateMark markOf(net::ClientState state)
{
    switch (state) {
    case net::ClientState::Idle:
        return {u"state-closed"_s, Role::Muted, words(QT_TRANSLATE_NOOP("StateMark", "not connected"))};
    case net::ClientState::Connecting:
        return {u"state-connecting"_s, Role::Warning, words(QT_TRANSLATE_NOOP("StateMark", "connecting"))};
    case net::ClientState::Open:
        return {u"state-open"_s, Role::Success, words(QT_TRANSLATE_NOOP("StateMark", "open"))};
    case net::ClientState::Closing:
        return {u"state-closing"_s, Role::Warning, words(QT_TRANSLATE_NOOP("StateMark", "closing"))};
    case net::ClientState::Closed:
        return {u"state-closed"_s, Role::Muted, words(QT_TRANSLATE_NOOP("StateMark", "closed"))};
    case net::ClientState::Failed:
        return {u"state-failed"_s, Role::Error, words(QT_TRANSLATE_NOOP("StateMark", "failed"))};
    }
    Q_UNREACHABLE();
}

StateMark waitingMark()
{
    return {u"state-connecting"_s, Role::Warning,
            words(QT_TRANSLATE_NOOP("StateMark", "waiting to reconnect"))};
}

StateMark markOf(net::ServerState state)
{
    switch (state) {
    case net::ServerState::Stopped:
        return {u"server"_s, Role::Muted, words(QT_TRANSLATE_NOOP("StateMark", "stopped"))};
    case net::ServerState::Starting:
        return {u"state-connecting"_s, Role::Warning, words(QT_TRANSLATE_NOOP("StateMark", "starting"))};
    case net::ServerState::Listening:
        return {u"server"_s, Role::Success, words(QT_TRANSLATE_NOOP("StateMark", "listening"))};
    case net::ServerState::Failed:
        return {u"state-failed"_s, Role::Error, words(QT_TRANSLATE_NOOP("StateMark", "could not start"))};
    }
    Q_UNREACHABLE();
}

} // namespace wireloupe::ui
