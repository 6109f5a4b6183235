#include "ui/labform.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include "fields.h"
#include "ui/theme.h"

namespace wireloupe {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using session::LabOptions;
using session::LabProblem;
using session::Transport;

class LabFormTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::instance().install(*qApp); }
    void init()
    {
        m_form = std::make_unique<ui::LabForm>();
        m_form->resize(900, 300);
        m_form->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
    }

    void takesWhatIsTyped();
    void takesTheUsersEndpoints();
    void remembersItself();
    void forgivesWhatItIsGiven();
    void theFoldPointsWhereLinesGo();
    void isFixedWhileARunGoesOn();
    void saysWhatARunWouldDo();
    void leadsToWhatIsWrong();
    void everyFieldHasAName();

private:
    template <class Widget = QWidget>
    Widget *find(const char *name) const
    {
        return test::find<Widget>(*m_form, name);
    }
    void write(const char *name, const QString &text)
    {
        auto *field = find(name);
        QVERIFY2(field && field->isVisible() && field->isEnabled(), name);
        test::typeInto(field, text, Qt::Key_Return);
    }
    void click(const char *name)
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
    }

    std::unique_ptr<ui::LabForm> m_form;
};

void LabFormTest::takesWhatIsTyped()
{
    write("labRate", u"250"_s);
    write("labSize", u"2000"_s);
    write("labPoll", u"500 ms"_s);
    write("labDuration", u"0"_s);
    const LabOptions options = m_form->options();
    QCOMPARE(options.rate, 250.0);
    QCOMPARE(options.payloadSize, 2000);
    QCOMPARE(options.pollInterval, 500ms);
    QCOMPARE(options.duration, 0ms);
    for (const QString &endpoint : options.endpoints)
        QVERIFY(endpoint.isEmpty());
}

void LabFormTest::takesTheUsersEndpoints()
{
    QVERIFY(!find("labWebSocketUrl")->isVisible());
    click("labOwn");
    write("labWebSocketUrl", u" wss://a.example/feed "_s);
    write("labShortPollingUrl", u"https://a.example/latest"_s);
    write("labStampPath", u"$.sent"_s);
    auto *unit = find<QComboBox>("labStampUnit");
    unit->setFocus();
    QTest::keyClick(unit, Qt::Key_End);
    write("labSequencePath", u"$.seq"_s);
    LabOptions options = m_form->options();
    QCOMPARE(options.endpoints[Transport::WebSocket], u"wss://a.example/feed"_s);
    QVERIFY(options.endpoints[Transport::EventStream].isEmpty());
    QCOMPARE(options.endpoints[Transport::ShortPolling], u"https://a.example/latest"_s);
    QCOMPARE(options.stampPath, u"$.sent"_s);
    QCOMPARE(options.stampUnit, session::StampUnit::Monotonic);
    QCOMPARE(options.sequencePath, u"$.seq"_s);
    // Rate and size are the business of whoever sends.
    QVERIFY(!find("labRate")->isEnabled() && !find("labSize")->isEnabled());
    QVERIFY(find("labPoll")->isEnabled());
    QVERIFY(find<QAbstractButton>("labOwn")->text().contains(u'2'));
    click("labFold");
    QVERIFY(!find("labWebSocketUrl")->isVisible());
    QCOMPARE(m_form->options().stampPath, u"$.sent"_s);
    click("labOwn"); // what was written is kept, and not used
    QVERIFY(m_form->options().endpoints[Transport::WebSocket].isEmpty());
    click("labOwn");
    QCOMPARE(m_form->options().endpoints[Transport::WebSocket], u"wss://a.example/feed"_s);
}

void LabFormTest::remembersItself()
{
    write("labRate", u"7.5"_s);
    write("labPoll", u"123 ms"_s);
    click("labOwn");
    write("labEventStreamUrl", u"https://a.example/events"_s);
    write("labStampPath", u"$.t"_s);
    ui::LabForm other;
    other.restoreState(m_form->state());
    QCOMPARE(other.state(), m_form->state());
    QCOMPARE(other.options().rate, 7.5);
    QCOMPARE(other.options().endpoints[Transport::EventStream], u"https://a.example/events"_s);
}

void LabFormTest::forgivesWhatItIsGiven()
{
    m_form->restoreState(
        {{u"rate"_s, -3}, {u"payloadSize"_s, 1 << 30}, {u"pollIntervalMs"_s, u"x"_s}, {u"stampUnit"_s, 99}});
    const LabOptions options = m_form->options();
    QCOMPARE(session::TransportLab::problemOf(options).kind, LabProblem::Kind::None);
    QCOMPARE(options.rate, LabOptions::minRate);
    QCOMPARE(options.payloadSize, LabOptions::maxPayload);
}

void LabFormTest::theFoldPointsWhereLinesGo()
{
    m_form->setLayoutDirection(Qt::RightToLeft);
    const auto *fold = find<QToolButton>("labFold");
    QTest::mouseClick(find("labOwn"), Qt::LeftButton, {}, QPoint(find("labOwn")->width() - 8, 8));
    QCOMPARE(fold->arrowType(), Qt::DownArrow);
    click("labFold");
    QCOMPARE(fold->arrowType(), Qt::LeftArrow);
    m_form->setLayoutDirection(Qt::LeftToRight);
    click("labFold");
    click("labFold");
    QCOMPARE(fold->arrowType(), Qt::RightArrow);
}

void LabFormTest::isFixedWhileARunGoesOn()
{
    QSignalSpy started(m_form.get(), &ui::LabForm::startRequested);
    QSignalSpy stopped(m_form.get(), &ui::LabForm::stopRequested);
    click("labOwn");
    click("labStartStop");
    QCOMPARE(started.count(), 1);
    m_form->setRunning(true);
    // The room is for what is measured; who wants can look.
    QVERIFY(!find("labWebSocketUrl")->isVisible());
    click("labFold");
    QVERIFY(find("labWebSocketUrl")->isVisible() && !find("labWebSocketUrl")->isEnabled());
    for (const char *name : {"labRate", "labSize", "labPoll", "labDuration", "labOwn"})
        QVERIFY2(!find(name)->isEnabled(), name);
    click("labStartStop");
    QCOMPARE(stopped.count(), 1);
    QCOMPARE(started.count(), 1);
    m_form->setRunning(false);
    QVERIFY(find("labPoll")->isEnabled());
}

void LabFormTest::saysWhatARunWouldDo()
{
    write("labRate", u"40"_s);
    write("labDuration", u"12"_s);
    const QString local = m_form->promise();
    QVERIFY2(local.contains(u"40 messages"_s) && local.contains(u"12 s"_s), qPrintable(local));
    click("labOwn");
    QVERIFY2(m_form->promise().contains(u"your endpoints"_s), qPrintable(m_form->promise()));
}

void LabFormTest::leadsToWhatIsWrong()
{
    m_form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    click("labOwn");
    click("labFold");
    m_form->focusProblem({.kind = LabProblem::Kind::Url, .transport = Transport::LongPolling});
    QVERIFY(find("labLongPollingUrl")->isVisible() && find("labLongPollingUrl")->hasFocus());
    m_form->focusProblem({.kind = LabProblem::Kind::StampPath});
    QVERIFY(find("labStampPath")->hasFocus());
}

void LabFormTest::everyFieldHasAName()
{
    int named = 0;
    for (const QWidget *field : m_form->findChildren<QWidget *>()) {
        if (field->focusPolicy() == Qt::NoFocus || field->objectName().startsWith(u"qt_"_s) ||
            !field->objectName().startsWith(u"lab"_s))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(field);
        QVERIFY2(!field->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(field->objectName()));
        ++named;
    }
    QVERIFY2(named >= 13, qPrintable(QString::number(named)));
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::LabFormTest)
#include "tst_labform.moc"
