#pragma once

#include "ui/serverpage.h"

class QLabel;
class QLineEdit;

namespace wireloupe::ui {

class PasswordEdit;

/// The channel of Redis that the server shares broadcasts and rooms through, and how that stands.
class ServerSharingPage : public ServerPage
{
    Q_OBJECT

public:
    explicit ServerSharingPage(QWidget *parent = nullptr);

    QString title() const override;
    void readFrom(const net::ServerOptions &options) override;
    void writeTo(net::ServerOptions &options) const override;
    void setRunning(bool isRunning) override;
    void setStatus(const net::ExchangeStatus &status);

private:
    void judge();

    QWidget *m_fields;
    QLineEdit *m_url;
    QLineEdit *m_channel;
    PasswordEdit *m_password;
    QLabel *m_problem;
    QLabel *m_status;
};

} // namespace wireloupe::ui
