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
    /// By which what is about logs is found, too.
    static QString logWords();
    void addLogs();
    void addThings();
    void tellRestart();

    QLabel *m_restart;
    SettingRow *m_now; ///< the folder that is in use, where it is another
};

} // namespace wireloupe::ui
