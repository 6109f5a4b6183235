#pragma once

#include "ui/settingspane.h"
#include "workspace/trustedcertificates.h"

class QLabel;
class QPushButton;
class QTableView;

namespace wireloupe::ui {

class MessageBar;
class TrustedModel;

/// The settings' page of certificates that the user trusts, where trust is taken back.
class TrustedPage : public SettingsPane
{
    Q_OBJECT

public:
    /// `trusted` must outlive the page.
    explicit TrustedPage(workspace::TrustedCertificates &trusted, QWidget *parent = nullptr);

private:
    void setUpTable();
    void revoke();
    void refresh();

    workspace::TrustedCertificates &m_trusted;
    TrustedModel *m_model;
    QTableView *m_table;
    QPushButton *m_revoke;
    QLabel *m_hint;
    MessageBar *m_problem;
};

} // namespace wireloupe::ui
