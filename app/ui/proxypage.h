#pragma once

#include "ui/settingspage.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace wireloupe::ui {

class PasswordEdit;

/// The way to the server.
class ProxyPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit ProxyPage(QWidget *parent = nullptr);

    QString title() const override;
    void readFrom(const workspace::Profile &profile) override;
    void writeTo(workspace::Profile &profile) const override;

private:
    workspace::Proxy::Kind kind() const;
    void build();
    void showFields();

    QFormLayout *m_form;
    QComboBox *m_kind;
    QWidget *m_place;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    PasswordEdit *m_password;
    QLabel *m_hint;
};

} // namespace wireloupe::ui
