#pragma once

#include <memory>

#include <QComboBox>
#include <QLabel>
#include <QTest>
#include <QToolButton>

#include "fields.h"
#include "ui/plandraft.h"
#include "ui/serverdetails.h"
#include "ui/serversettings.h"
#include "ui/theme.h"

namespace wireloupe::test {

/// The settings of a server on the screen, without a window around them, and the hands of who edits them.
class ServerDetailsFixture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::instance().install(*qApp); }
    void init()
    {
        m_settings.reset();
        m_details = std::make_unique<ui::ServerDetails>();
        m_settings = std::make_unique<ui::ServerSettings>(m_details->draft());
        m_details->resize(1100, 500);
        m_details->show();
        m_settings->show();
    }

protected:
    template <class Widget>
    Widget *find(const char *name) const
    {
        return test::find<Widget>(*m_details, name);
    }

    const server::BehaviorOptions &behavior() const { return m_details->draft().plan().behavior; }
    QString problem(const char *name) const { return find<QLabel>(name)->text(); }

    void choose(server::Mode mode) { pick("routeMode", static_cast<int>(mode)); }

    /// As from its list.
    void pick(const char *name, int index)
    {
        auto *box = find<QComboBox>(name);
        QVERIFY2(box && box->isVisible() && box->isEnabled(), name);
        box->setCurrentIndex(index);
        emit box->activated(index);
    }

    void type(const char *name, const QString &text)
    {
        auto *field = find<QWidget>(name);
        QVERIFY2(field && field->isVisible() && field->isEnabled(), name);
        typeInto(field, text);
    }

    void press(const char *name)
    {
        auto *button = find<QToolButton>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    std::unique_ptr<ui::ServerDetails> m_details;
    std::unique_ptr<ui::ServerSettings> m_settings;
};

} // namespace wireloupe::test
