#pragma once

#include <QTabWidget>

#include "net/server.h"

namespace wireloupe::ui {

class PlanDraft;
class RestartNote;
class ServerBehaviorPage;
class ServerPage;
class ServerSharingPage;
class ServerTlsPage;

/// What the local server does, how it greets its peers and what it takes from them: behaviour, faults, TLS,
/// compression, access, response headers, limits, transport, guards and sharing, each a tab whose title says
/// what is set.
class ServerDetails : public QTabWidget
{
    Q_OBJECT

public:
    explicit ServerDetails(QWidget *parent = nullptr);

    /// What behaviour, faults and schemas are edited in.
    PlanDraft &draft() { return *m_draft; }
    ServerBehaviorPage *behaviorPage() const { return m_behavior; }
    void showPage(const ServerPage *page);
    void readFrom(const net::ServerOptions &options);
    void writeTo(net::ServerOptions &options) const;
    void setRunning(bool isRunning);
    ServerTlsPage *tlsPage() const { return m_tls; }
    ServerSharingPage *sharingPage() const { return m_sharing; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    /// By the user.
    void edited();

private:
    void addPage(ServerPage *page);
    int neededHeight() const;
    void updateTitles();

    PlanDraft *m_draft;
    QList<ServerPage *> m_all;
    QList<RestartNote *> m_notes;
    ServerBehaviorPage *m_behavior;
    ServerTlsPage *m_tls;
    ServerSharingPage *m_sharing;
};

} // namespace wireloupe::ui
