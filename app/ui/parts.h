#pragma once

class QWidget;

namespace wireloupe::workspace {
class TrustedCertificates;
}

namespace wireloupe::ui {

class CaptureExport;
class CaptureFiles;
class SavedConnections;
class Sidebar;
class TabArea;
class Workbench;

/// The parts of a window, for those that make them work together. All outlive the window's commands.
struct Parts
{
    QWidget *window = nullptr;
    SavedConnections *saved = nullptr;
    workspace::TrustedCertificates *trusted = nullptr;
    Sidebar *sidebar = nullptr;
    TabArea *tabs = nullptr;
    Workbench *workbench = nullptr;
    CaptureFiles *files = nullptr;
    CaptureExport *exports = nullptr;
};

} // namespace wireloupe::ui
