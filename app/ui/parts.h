#pragma once

class QWidget;

namespace wireloupe::session {
class RunningLogs;
}
namespace wireloupe::workspace {
class TrustedCertificates;
}

namespace wireloupe::ui {

class CaptureExport;
class CaptureFiles;
class CaptureOpener;
class CaptureShelf;
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
    session::RunningLogs *logs = nullptr;
    Sidebar *sidebar = nullptr;
    TabArea *tabs = nullptr;
    Workbench *workbench = nullptr;
    CaptureShelf *shelf = nullptr;
    CaptureOpener *opener = nullptr;
    CaptureFiles *files = nullptr;
    CaptureExport *exports = nullptr;
};

} // namespace wireloupe::ui
