#pragma once

#include <QDialog>

class QComboBox;
class QTabWidget;

namespace wireloupe::workspace {
class TrustedCertificates;
}

namespace wireloupe::ui {

class Actions;

/// Appearance, shortcuts, trusted certificates. What is changed takes effect, and is kept, at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(Actions &actions, workspace::TrustedCertificates &trusted, QWidget *parent = nullptr);

    /// Applies the kept appearance.
    static void loadAppearance();

private:
    QWidget *buildGeneral(Actions &actions);
    void setUpAppearance();

    QComboBox *m_appearance;
};

} // namespace wireloupe::ui
