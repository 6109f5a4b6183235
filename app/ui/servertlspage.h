#pragma once

#include "ui/serverpage.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace wireloupe::ui {

class FileField;
class PasswordEdit;

/// Whether the server speaks TLS and who it says it is: by a certificate made on the spot, signed by an
/// authority of our own, or by the user's. Says how clients learn to trust our authority.
class ServerTlsPage : public ServerPage
{
    Q_OBJECT

public:
    explicit ServerTlsPage(QWidget *parent = nullptr);

    QString title() const override;
    void readFrom(const net::ServerOptions &options) override;
    /// The key's password is never kept.
    void writeTo(net::ServerOptions &options) const override;
    void setRunning(bool isRunning) override;

    /// Where the certificate of our authority is, and an address that it is good for; both empty where there
    /// is none.
    void setAuthority(const QString &caFile, const QString &url);
    /// What is to be typed, or done, so that the chosen client trusts the authority.
    QString hint() const;

private:
    QWidget *buildChoices();
    QWidget *buildOwn();
    QWidget *buildFiles();
    QWidget *buildTrust();
    QWidget *buildHints();
    void connectFields();
    void refresh();
    void updateHint();
    void copyPath();
    void openFolder();

    QCheckBox *m_enabled;
    QWidget *m_choices = nullptr;
    QRadioButton *m_own;
    QRadioButton *m_files;
    QLineEdit *m_hosts;
    QWidget *m_ownFields = nullptr;
    FileField *m_certificate;
    FileField *m_key;
    PasswordEdit *m_password;
    QWidget *m_fileFields = nullptr;
    QWidget *m_trust = nullptr;
    QLabel *m_authority;
    QWidget *m_hintRow = nullptr;
    QComboBox *m_client;
    QLineEdit *m_hint;
    QString m_caFile;
    QString m_url;
    bool m_isRunning = false;
};

} // namespace wireloupe::ui
