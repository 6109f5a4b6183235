#pragma once

#include "ui/settingspage.h"

class QLabel;
class QLineEdit;

namespace wireloupe::ui {

class HeadersModel;

/// What the request says: header fields, and the subprotocols that it offers.
class HeadersPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit HeadersPage(QWidget *parent = nullptr);

    QString title() const override;
    void readFrom(const workspace::Profile &profile) override;
    void writeTo(workspace::Profile &profile) const override;

private:
    void explain();

    HeadersModel *m_headers;
    QLineEdit *m_subprotocols;
    QLabel *m_hint;
};

} // namespace wireloupe::ui
