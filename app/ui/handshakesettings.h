#pragma once

#include <QTabWidget>

#include "workspace/profile.h"

namespace wireloupe::ui {

class SettingsPage;

/// What a connection asks for when it opens, and how it behaves then: one page for each part of a profile.
class HandshakeSettings : public QTabWidget
{
    Q_OBJECT

public:
    explicit HandshakeSettings(QWidget *parent = nullptr);

    /// Fills in the parts of a profile that are edited here: all but its name and its address.
    void writeTo(workspace::Profile &profile) const;
    void readFrom(const workspace::Profile &profile);
    /// The address has been edited in the address bar.
    void setUrl(const QString &url);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void edited();
    /// The query has been edited: the address with it.
    void urlEdited(const QString &url);

private:
    void add(SettingsPage *page);
    void updateTitles();

    QList<SettingsPage *> m_pages;
};

} // namespace wireloupe::ui
