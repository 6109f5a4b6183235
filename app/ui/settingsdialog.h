#pragma once

#include <QDialog>

class QComboBox;
class QTabWidget;

namespace wireloupe::session {
class RunningLogs;
}
namespace wireloupe::workspace {
class TrustedCertificates;
}

namespace wireloupe::ui {

class Actions;
class CaptureShelf;

/// Appearance, shortcuts, how much of logs is kept, trusted certificates. What is changed takes effect, and
/// is kept, at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(Actions &actions, workspace::TrustedCertificates &trusted, session::RunningLogs &logs,
                   CaptureShelf &shelf, QWidget *parent = nullptr);

    /// Applies the kept appearance.
    static void loadAppearance();

private:
    QWidget *buildGeneral(Actions &actions);
    void setUpAppearance();

    QComboBox *m_appearance;
};

} // namespace wireloupe::ui
