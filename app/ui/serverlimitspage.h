#pragma once

#include "ui/serverpage.h"

class QFormLayout;
class QSpinBox;

namespace wireloupe::ui {

/// How much a peer may ask of the server, each limit with what goes beyond it gets.
class ServerLimitsPage : public ServerPage
{
    Q_OBJECT

public:
    explicit ServerLimitsPage(QWidget *parent = nullptr);

    QString title() const override;
    void readFrom(const net::ServerOptions &options) override;
    void writeTo(net::ServerOptions &options) const override;

private:
    void addLimit(QFormLayout &form, QSpinBox *box, const QString &label, const QString &answer);

    QSpinBox *m_messageSize = nullptr;
    QSpinBox *m_fragments = nullptr;
    QSpinBox *m_peers = nullptr;
    QSpinBox *m_handshake = nullptr;
};

} // namespace wireloupe::ui
