#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "ui/captureshelf.h"
#include "ui/messagebar.h"
#include "ui/savedconnections.h"
#include "ui/summarydialog.h"
#include "ui/tabparts.h"
#include "workspace/trustedcertificates.h"

namespace wireloupe::ui {

/// A summary of a capture that is open beside the window.
struct OpenSummary
{
    SummaryDialog::Parts parts;
    ViewState view;
};

/// How a window stood, for one that takes its place.
struct WindowPlace
{
    OpenTabs tabs;
    QByteArray geometry; ///< of QWidget::saveGeometry()
    QByteArray splitter; ///< beside the sidebar
    bool isSidebarShown = true;
    ViewState sidebar;
    std::optional<MessageBar::Message> message; ///< that the user has not dismissed
    bool isTellingProblems = false;             ///< of the files that there were at the start
    int recovered = 0;                          ///< captures that the user is still told of
    bool isGuideOpen = false;
    std::vector<OpenSummary> summaries;
    std::optional<ViewState> settings; ///< nothing: the dialog is not open
};

/// What a window works with and does not go with it.
struct WindowContents
{
    std::unique_ptr<SavedConnections> saved;
    std::unique_ptr<workspace::TrustedCertificates> trusted;
    std::unique_ptr<CaptureShelf> shelf;
    std::optional<WindowPlace> before; ///< nothing at the start of the program

    /// From the files of the user. `savedPath`: of the saved connections.
    static WindowContents load(const QString &savedPath);
};

} // namespace wireloupe::ui
