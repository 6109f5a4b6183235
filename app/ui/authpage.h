#pragma once

#include "ui/settingspage.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace wireloupe::ui {

class PasswordEdit;
class SecretText;

/// Who we say we are. Shows the fields of the chosen kind only.
class AuthPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit AuthPage(QWidget *parent = nullptr);

    QString title() const override;
    void readFrom(const workspace::Profile &profile) override;
    void writeTo(workspace::Profile &profile) const override;
    void setUrl(const QString &url) override;

private:
    workspace::Auth::Kind kind() const;
    void build();
    /// Proposes the usual name, unless there is one of the user's own.
    void takeKind();
    void showFields();
    void explain();

    QFormLayout *m_form;
    QComboBox *m_kind;
    QLineEdit *m_user;
    QLineEdit *m_name;
    PasswordEdit *m_secret;
    SecretText *m_message;
    QLabel *m_hint;
    QString m_url;
};

} // namespace wireloupe::ui
