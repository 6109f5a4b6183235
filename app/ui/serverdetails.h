#pragma once

#include <QTabWidget>

#include "net/server.h"

namespace wireloupe::ui {

class ServerPage;
class ServerTlsPage;

/// How the local server greets its peers and what it takes from them: TLS, compression, access, response
/// headers and limits, each a tab whose title says what is set.
class ServerDetails : public QTabWidget
{
    Q_OBJECT

public:
    explicit ServerDetails(QWidget *parent = nullptr);

    void readFrom(const net::ServerOptions &options);
    void writeTo(net::ServerOptions &options) const;
    void setRunning(bool isRunning);
    ServerTlsPage *tlsPage() const { return m_tls; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// By the user.
    void edited();

private:
    void addPage(ServerPage *page);
    void updateTitles();

    QList<ServerPage *> m_all;
    ServerTlsPage *m_tls;
};

} // namespace wireloupe::ui
