#pragma once

#include "ui/serverpage.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace wireloupe::ui {

/// What serves the connections, and whether messages go over HTTP without a WebSocket too.
class ServerTransportPage : public ServerPage
{
    Q_OBJECT

public:
    explicit ServerTransportPage(QWidget *parent = nullptr);

    QString title() const override;
    void readFrom(const net::ServerOptions &options) override;
    void writeTo(net::ServerOptions &options) const override;

private:
    QWidget *buildEngine();
    QWidget *buildHttp();
    void connectFields();
    void refresh();

    QComboBox *m_engine;
    QSpinBox *m_threads;
    QCheckBox *m_http;
    QSpinBox *m_keptMessages;
    QSpinBox *m_keptKib;
    QWidget *m_kept = nullptr;
};

} // namespace wireloupe::ui
