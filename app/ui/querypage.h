#pragma once

#include "ui/settingspage.h"

class QLineEdit;

namespace wireloupe::ui {

class QueryModel;

/// The query of the address, as parameters and raw; in step with the address bar.
class QueryPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit QueryPage(QWidget *parent = nullptr);

    QString title() const override;
    void readFrom(const workspace::Profile &profile) override { setUrl(profile.url); }
    /// The address belongs to the address bar: see urlEdited().
    void writeTo(workspace::Profile &profile) const override { Q_UNUSED(profile) }
    void setUrl(const QString &url) override;

signals:
    /// The address with its new query.
    void urlEdited(const QString &url);

private:
    void showRaw();
    void tell();

    QueryModel *m_model;
    QLineEdit *m_raw;
};

} // namespace wireloupe::ui
