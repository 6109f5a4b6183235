#pragma once

#include "ui/settingspane.h"

namespace wireloupe::ui {

/// What new connections and a new local server begin with.
class NetworkPane : public SettingsPane
{
    Q_OBJECT

public:
    explicit NetworkPane(QWidget *parent = nullptr);

private:
    void addConnectionGroups();
    void addCompression();
    void addWayOut();
    void addServer();
};

} // namespace wireloupe::ui
