#pragma once

#include <memory>

#include <QStandardPaths>
#include <QTest>

#include "samplecapture.h"
#include "ui/capturepane.h"
#include "ui/framelogview.h"
#include "ui/theme.h"

namespace wireloupe::test {

/// What each test of a capture's pane begins with: an empty capture, and its pane in a window of its own.
class CapturePaneFixture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true); // filters that are used are remembered
        ui::Theme::instance().install(*qApp);
    }

    void init()
    {
        m_sample = std::make_unique<SampleCapture>();
        m_pane = std::make_unique<ui::CapturePane>(m_sample->store());
        m_pane->resize(900, 600);
        m_pane->show();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }

    void cleanup()
    {
        m_pane.reset();
        m_sample.reset();
    }

protected:
    /// As many messages more, until they are shown.
    void fill(int messages = 100)
    {
        m_sample->conversation(messages);
        QTRY_COMPARE(m_pane->shownRows(), m_sample->store()->count());
    }

    QTableView *view() const { return m_pane->findChild<ui::FrameLogView *>(); }

    std::unique_ptr<SampleCapture> m_sample;
    std::unique_ptr<ui::CapturePane> m_pane;
};

} // namespace wireloupe::test
