#pragma once

#include <optional>

#include <QPointer>
#include <QWidget>

#include "session/clientsession.h"
#include "ui/messagebar.h"

namespace wireloupe::session {
class Runtime;
}

namespace wireloupe::ui {

class ReconnectBanner;

/// What a connection tab says above its log: why the connection ended and what can be done about it, trusting
/// a certificate among others, and how long until it tries again.
class ConnectionNotices : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionNotices(session::Runtime &runtime, QWidget *parent = nullptr);

    /// Once.
    void watch(session::ClientSession &session);
    void say(MessageBar::Kind kind, const QString &text);
    void dismiss();
    /// Something is said.
    bool isExplaining() const;
    /// Why the connection is no more, as when that has just happened.
    void explain();
    /// Names what of a pasted connection could not be taken over.
    void tellIgnored(const QStringList &options);

signals:
    void connectRequested();

private:
    void takeState(net::ClientState state);
    void takeOpen();
    void takePause();
    void explainFailure();
    void act();
    void showCertificate();
    void trust(const capture::TlsDetails &tls);
    bool isForCertificate() const;

    session::Runtime &m_runtime;
    QPointer<session::ClientSession> m_session;
    MessageBar *m_message;
    ReconnectBanner *m_banner;
    /// What the last attempt failed for, if it was the certificate: the session forgets it with the next one,
    /// and its profile may name another host, by an edit or before a redirect.
    std::optional<capture::TlsDetails> m_untrusted;
    QString m_caveat; ///< said once the connection is open: that takes down what was said before
};

} // namespace wireloupe::ui
