#pragma once

#include <memory>

#include <QTest>

#include "samplecapture.h"
#include "ui/detailpane.h"
#include "ui/theme.h"

namespace wireloupe::test {

/// What each test of the detail pane begins with: an empty capture, and the pane in a window of its own.
class DetailPaneFixture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::instance().install(*qApp); }

    void init()
    {
        m_sample = std::make_unique<SampleCapture>();
        m_pane = std::make_unique<ui::DetailPane>(m_sample->store());
        m_pane->resize(800, 400);
        m_pane->show();
    }

    void cleanup()
    {
        m_pane.reset();
        m_sample.reset();
    }

protected:
    static bool isShown(const QWidget *page) { return page->isVisible(); }

    std::unique_ptr<SampleCapture> m_sample;
    std::unique_ptr<ui::DetailPane> m_pane;
};

} // namespace wireloupe::test
