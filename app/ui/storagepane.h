#pragma once

#include "ui/settingspane.h"

class QLabel;

namespace wireloupe::ui {

/// Where the program keeps what it keeps.
class StoragePane : public SettingsPane
{
    Q_OBJECT

public:
    explicit StoragePane(QWidget *parent = nullptr);

private:
    void addLogs();
    void addThings();
    void tellRestart();

    QLabel *m_restart;
};

} // namespace wireloupe::ui
