#pragma once

#include "ui/serverpage.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace wireloupe::ui {

class PasswordEdit;

/// Whom the server lets in: by path, origin, token, and user and password. Says what everybody else gets.
class ServerAccessPage : public ServerPage
{
    Q_OBJECT

public:
    explicit ServerAccessPage(QWidget *parent = nullptr);

    QString title() const override;
    void readFrom(const net::ServerOptions &options) override;
    void writeTo(net::ServerOptions &options) const override;

private:
    QWidget *buildRequest();
    QWidget *buildSecrets();
    int rules() const;

    QLineEdit *m_paths;
    QLineEdit *m_origins;
    PasswordEdit *m_token;
    QComboBox *m_tokenPlace;
    QLineEdit *m_user;
    PasswordEdit *m_password;
};

} // namespace wireloupe::ui
