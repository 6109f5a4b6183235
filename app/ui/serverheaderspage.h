#pragma once

#include "ui/serverpage.h"

class QLineEdit;

namespace wireloupe::ui {

class HeadersModel;

/// What the server's accepting response says: fields added to it, and the subprotocols to choose from.
class ServerHeadersPage : public ServerPage
{
    Q_OBJECT

public:
    explicit ServerHeadersPage(QWidget *parent = nullptr);

    QString title() const override;
    void readFrom(const net::ServerOptions &options) override;
    void writeTo(net::ServerOptions &options) const override;

private:
    QList<QByteArray> subprotocols() const;

    HeadersModel *m_headers;
    QLineEdit *m_subprotocols;
};

} // namespace wireloupe::ui
