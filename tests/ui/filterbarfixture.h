#pragma once

#include <memory>

#include <QApplication>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include "ui/filterbar.h"
#include "ui/filteredit.h"
#include "ui/theme.h"
#include "workspace/savedfilters.h"

namespace wireloupe::test {

/// What each test of the filter bar begins with: the bar in a window of its own, with the keyboard in its
/// field, and no filter saved or remembered.
class FilterBarFixture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        ui::Theme::instance().install(*qApp);
    }

    void init()
    {
        QFile::remove(workspace::SavedFilters::defaultPath());
        m_bar = std::make_unique<ui::FilterBar>();
        m_edit = m_bar->findChild<ui::FilterEdit *>();
        m_bar->resize(900, m_bar->sizeHint().height());
        m_bar->show();
        m_bar->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
        m_edit->setFocus();
    }

    void cleanup() { m_bar.reset(); }

protected:
    /// In place of what is there.
    void type(const char *text)
    {
        m_edit->selectAll();
        QTest::keyClicks(m_edit, QString::fromUtf8(text));
    }

    std::unique_ptr<ui::FilterBar> m_bar;
    ui::FilterEdit *m_edit = nullptr;
};

} // namespace wireloupe::test
