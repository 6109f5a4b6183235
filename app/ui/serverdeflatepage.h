#pragma once

#include "ui/serverpage.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace wireloupe::ui {

/// What the server makes of offers of permessage-deflate (RFC 7692).
class ServerDeflatePage : public ServerPage
{
    Q_OBJECT

public:
    explicit ServerDeflatePage(QWidget *parent = nullptr);

    QString title() const override;
    void readFrom(const net::ServerOptions &options) override;
    void writeTo(net::ServerOptions &options) const override;

private:
    QWidget *buildNegotiated();
    QWidget *buildOwn();
    void refresh();

    QCheckBox *m_enabled;
    QCheckBox *m_serverNoTakeover;
    QCheckBox *m_clientNoTakeover;
    QSpinBox *m_serverBits;
    QSpinBox *m_clientBits;
    QSpinBox *m_level;
    QSpinBox *m_threshold;
    QWidget *m_fields = nullptr;
};

} // namespace wireloupe::ui
