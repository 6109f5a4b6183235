#pragma once

#include "ui/settingspage.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace wireloupe::ui {

class FileField;
class PasswordEdit;

/// How a wss server is checked, and the certificate that is shown to it.
class TlsPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit TlsPage(QWidget *parent = nullptr);

    QString title() const override;
    void readFrom(const workspace::Profile &profile) override;
    void writeTo(workspace::Profile &profile) const override;
    void setUrl(const QString &url) override;

private:
    QWidget *buildServer();
    QWidget *buildClient();
    void takeEdit();
    void showFields();

    FileField *m_ca;
    QLineEdit *m_serverName;
    QComboBox *m_version;
    QFormLayout *m_client = nullptr;
    FileField *m_certificate;
    FileField *m_key;
    PasswordEdit *m_password;
    QLabel *m_hint;
};

} // namespace wireloupe::ui
