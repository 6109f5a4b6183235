#pragma once

#include <QSettings>

#include "workspace/options.h"

namespace wireloupe::workspace {

/// The one place that knows how options stand in the settings file. What is missing or out of its range there
/// comes out as the default.
class Settings
{
public:
    /// The settings of the application by its name and organization.
    Settings() = default;
    /// Those in a file of their own.
    explicit Settings(const QString &path);

    ServerDefaults serverDefaults() const;
    void setServerDefaults(const ServerDefaults &defaults);

    LogOptions logOptions() const;
    void setLogOptions(const LogOptions &options);

    WindowState windowState() const;
    void setWindowState(const WindowState &state);

private:
    QSettings m_settings;
};

/// Where the saved connections are kept: a file in the application's folder for configuration.
QString connectionsPath();

} // namespace wireloupe::workspace
