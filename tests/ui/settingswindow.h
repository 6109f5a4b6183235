#pragma once

#include <memory>

#include <QListWidget>

#include "ui/settingsdialog.h"
#include "ui/settingspane.h"
#include "windowfixture.h"
#include "workspace/trustedcertificates.h"

namespace wireloupe::test {

/// The settings dialog on the screen, without the window that it belongs to.
class SettingsWindow
{
public:
    /// In the order of the list.
    enum Page { Appearance, Logs, Network, Certificates, Shortcuts, Storage, PageCount };

    explicit SettingsWindow(Page page = Appearance, QSize size = {1000, 700})
        : m_actions(&m_window)
        , m_trusted(workspace::TrustedCertificates::defaultPath())
        , m_dialog(std::make_unique<ui::SettingsDialog>(m_actions, m_trusted))
    {
        m_dialog->resize(size);
        m_dialog->showPage(page);
        m_dialog->show();
        [[maybe_unused]] const bool isActive = QTest::qWaitForWindowActive(m_dialog.get());
    }

    ui::SettingsDialog &operator*() { return *m_dialog; }
    ui::SettingsDialog *operator->() { return m_dialog.get(); }
    ui::Actions &actions() { return m_actions; }

    template <class Widget = QWidget>
    Widget *find(const QString &name)
    {
        auto *widget = m_dialog->findChild<Widget *>(name);
        if (!widget)
            qFatal("There is no %s", qPrintable(name));
        return widget;
    }

    /// What is typed into the search, in place of what was there.
    void search(const QString &words)
    {
        QTest::keyClick(m_dialog.get(), Qt::Key_F, Qt::ControlModifier);
        auto *field = find(QStringLiteral("settingsSearch"));
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClick(field, Qt::Key_Backspace); // it is selected
        QTest::keyClicks(field, words);
    }

    /// The pages that the list shows, as they are called there.
    QStringList pages()
    {
        const auto *list = find<QListWidget>(QStringLiteral("settingsPages"));
        QStringList names;
        for (int row = 0; row < list->count(); ++row)
            if (!list->item(row)->isHidden())
                names << list->item(row)->text();
        return names;
    }

    /// The editors of the settings that are marked on the page in sight.
    QStringList found()
    {
        QStringList names;
        for (const auto *row : m_dialog->pane(m_dialog->currentPage())->findChildren<ui::SettingRow *>())
            if (row->isFound())
                names << row->editor()->objectName();
        return names;
    }

    void click(const QString &name)
    {
        auto *widget = find(name);
        QTRY_VERIFY2(widget->isVisible() && widget->isEnabled(), qPrintable(name));
        QTest::mouseClick(widget, Qt::LeftButton);
    }

private:
    QWidget m_window; // of the actions
    ui::Actions m_actions;
    workspace::TrustedCertificates m_trusted;
    std::unique_ptr<ui::SettingsDialog> m_dialog;
};

} // namespace wireloupe::test
