#pragma once

#include "ui/settingspage.h"

namespace wireloupe::ui {

class CompressionGroup;
class OptionGroup;

/// Times, sizes, reconnecting and compression.
class OptionsPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit OptionsPage(QWidget *parent = nullptr);

    QString title() const override { return tr("Options"); }
    void readFrom(const workspace::Profile &profile) override;
    void writeTo(workspace::Profile &profile) const override;

private:
    QList<OptionGroup *> m_groups;
    CompressionGroup *m_compression;
};

} // namespace wireloupe::ui
