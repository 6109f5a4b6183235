#pragma once

#include <QDialog>

class QComboBox;

namespace wireloupe::ui {

class Actions;

/// Appearance and shortcuts. What is changed takes effect, and is kept, at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(Actions &actions, QWidget *parent = nullptr);

    /// Applies the kept appearance.
    static void loadAppearance();

private:
    void setUpAppearance();

    QComboBox *m_appearance;
};

} // namespace wireloupe::ui
