#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QMenu>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include "samplecapture.h"
#include "session/clientsession.h"
#include "session/runtime.h"
#include "ui/durationticker.h"
#include "ui/hint.h"
#include "ui/latencygrid.h"
#include "ui/latencypanel.h"
#include "ui/latencyplot.h"
#include "ui/latencytable.h"
#include "ui/theme.h"

namespace wireloupe {

using namespace std::chrono_literals;
using enum capture::Direction;
using capture::RoundTrip;
using ui::LatencyPanel;
using ui::LatencyTable;

/// Makes the protected part of the ticker visible.
class OpenTicker : public ui::DurationTicker
{
public:
    QStringList labels(double lower, double upper)
    {
        QVector<double> ticks;
        QVector<QString> labels;
        generate({lower, upper}, QLocale::c(), QLatin1Char('g'), 3, ticks, nullptr, &labels);
        return labels;
    }
};

class LatencyPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::instance().install(*qApp); }
    void init();
    void cleanup();

    void thinsOutButKeepsOutliers();
    void thinsOutAMillion();
    void leavesOutWhatIsOutsideTheWindow();
    void labelsTicksInTheirUnit();
    void saysWhatWillAppear();
    void drawsPingsAndEchoes();
    void speaksOfTheKindThatIsChosen();
    void namesTheTimeShown();
    void listsTheFigures();
    void setsThePingInterval();
    void showsTheIntervalOfTheProfile();
    void followsTheTheme();

private:
    void roundTrips(int count);

    std::unique_ptr<test::SampleCapture> m_sample;
    std::unique_ptr<session::Runtime> m_runtime;
    std::unique_ptr<session::ClientSession> m_session;
    std::unique_ptr<LatencyPanel> m_panel;
};

void LatencyPanelTest::init()
{
    m_sample = std::make_unique<test::SampleCapture>();
    m_runtime = std::make_unique<session::Runtime>();
    m_session = std::make_unique<session::ClientSession>(*m_runtime, m_sample->store());
    m_panel = std::make_unique<LatencyPanel>(*m_session);
    m_panel->resize(600, 400);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void LatencyPanelTest::cleanup()
{
    m_panel.reset();
    m_session.reset();
    m_runtime.reset();
    m_sample.reset();
}

void LatencyPanelTest::roundTrips(int count)
{
    for (int i = 0; i < count; ++i) {
        const QByteArray payload = "ping " + QByteArray::number(i);
        m_sample->frame(Outgoing, wire::Opcode::Ping, payload, 10ms);
        m_sample->frame(Incoming, wire::Opcode::Pong, payload, 1ms);
        m_sample->text(Outgoing, "echo " + QByteArray::number(i), 10ms);
        m_sample->text(Incoming, "echo " + QByteArray::number(i), 4ms);
    }
}

void LatencyPanelTest::thinsOutButKeepsOutliers()
{
    std::vector<RoundTrip> trips;
    for (int i = 0; i < 10'000; ++i)
        trips.push_back({RoundTrip::Kind::Ping, std::chrono::milliseconds(i), 1ms, {}, {}});
    trips[1234].duration = 900ms;
    const auto points = ui::thinOut(trips, RoundTrip::Kind::Ping, {0ms, 10s}, 100);
    QCOMPARE(points.size(), 101U);
    const auto highest = std::max_element(
        points.begin(), points.end(), [](const auto &a, const auto &b) { return a.duration < b.duration; });
    QCOMPARE(*highest, (ui::LatencyPoint{1.234, 0.9}));
}

void LatencyPanelTest::thinsOutAMillion()
{
    std::vector<RoundTrip> trips;
    for (int i = 0; i < 1'000'000; ++i)
        trips.push_back({RoundTrip::Kind::Echo,
                         std::chrono::microseconds(i),
                         std::chrono::nanoseconds(100'000 + i * 7919LL % 400'000),
                         {},
                         {}});
    QElapsedTimer clock;
    clock.start();
    const auto points = ui::thinOut(trips, RoundTrip::Kind::Echo, {0ms, 1s}, 300);
    qInfo("1,000,000 round trips thinned out to %zu points in %lld ms", points.size(),
          static_cast<long long>(clock.elapsed()));
    QVERIFY(points.size() < 300U * 64U);
    QVERIFY(points.size() > 300U);
}

void LatencyPanelTest::leavesOutWhatIsOutsideTheWindow()
{
    const std::vector<RoundTrip> trips = {{RoundTrip::Kind::Ping, 1s, 1ms, {}, {}},
                                          {RoundTrip::Kind::Ping, 5s, 0ns, {}, {}},
                                          {RoundTrip::Kind::Echo, 5s, 1ms, {}, {}},
                                          {RoundTrip::Kind::Ping, 9s, 1ms, {}, {}}};
    const auto points = ui::thinOut(trips, RoundTrip::Kind::Ping, {2s, 8s}, 10);
    QCOMPARE(points, std::vector{(ui::LatencyPoint{5, 0})});
}

void LatencyPanelTest::labelsTicksInTheirUnit()
{
    const QString nbsp(QChar(QChar::Nbsp));
    const auto joined = [&](double lower, double upper) {
        return OpenTicker().labels(lower, upper).join(QLatin1Char(' ')).replace(nbsp, QLatin1String("_"));
    };
    QCOMPARE(joined(200e-6, 5e-3), QStringLiteral("200_µs 500_µs 1_ms 2_ms 5_ms"));
    QCOMPARE(joined(1e-7, 10.0), QStringLiteral("100_ns 1_µs 10_µs 100_µs 1_ms 10_ms 100_ms 1_s 10_s"));
}

void LatencyPanelTest::saysWhatWillAppear()
{
    auto *hint = m_panel->findChild<ui::Hint *>();
    QVERIFY(hint->isVisible());
    QCOMPARE(hint->title(), QStringLiteral("No round trips yet"));
    QVERIFY(m_panel->summaryText().isEmpty());
}

void LatencyPanelTest::drawsPingsAndEchoes()
{
    roundTrips(20);
    QTRY_COMPARE(m_panel->plot()->shownPoints(), 40);
    QVERIFY(m_panel->plot()->isVisible());
    QVERIFY(!m_panel->findChild<ui::Hint *>()->isVisible());
    QCOMPARE(m_panel->summaryText(), QStringLiteral("Median 4.00 ms, 99 % under 4.00 ms, 20 echo(es)."));
    m_session->clear();
    QTRY_VERIFY(m_panel->findChild<ui::Hint *>()->isVisible());
}

void LatencyPanelTest::speaksOfTheKindThatIsChosen()
{
    roundTrips(5);
    QTRY_VERIFY(m_panel->summaryText().contains(QLatin1String("5 echo(es)")));
    const auto actions = m_panel->findChild<QToolButton *>()->menu()->actions();
    const auto pings = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->text() == QLatin1String("Pings");
    });
    QVERIFY(pings != actions.end());
    (*pings)->trigger();
    QCOMPARE(m_panel->summaryText(), QStringLiteral("Median 1.00 ms, 99 % under 1.00 ms, 5 ping(s)."));
}

void LatencyPanelTest::namesTheTimeShown()
{
    auto *button = m_panel->findChild<QToolButton *>();
    QCOMPARE(button->text(), QStringLiteral("All"));
    // Its text and its mark have room beside each other.
    QVERIFY(button->width() >
            button->fontMetrics().horizontalAdvance(button->text()) + 4 * ui::Theme::instance().spacing());
    button->menu()->actions().at(2)->trigger();
    QCOMPARE(button->text(), QStringLiteral("10 min"));
    auto *tabs = m_panel->findChild<QTabBar *>();
    m_panel->resize(m_panel->minimumSizeHint());
    QTRY_VERIFY(tabs->width() >= tabs->sizeHint().width());
}

void LatencyPanelTest::listsTheFigures()
{
    roundTrips(7);
    QTRY_COMPARE(m_panel->table()->item(0, LatencyTable::EchoColumn)->text(), QStringLiteral("7"));
    m_panel->findChild<QTabBar *>()->setCurrentIndex(1);
    QVERIFY(m_panel->table()->isVisible());
    QCOMPARE(m_panel->table()->item(3, LatencyTable::PingColumn)->text(), QStringLiteral("1.00 ms"));
    QCOMPARE(m_panel->table()->item(6, LatencyTable::EchoColumn)->text(), QStringLiteral("4.00 ms"));
}

void LatencyPanelTest::setsThePingInterval()
{
    auto *interval = m_panel->findChild<QDoubleSpinBox *>();
    interval->setValue(2.5);
    QCOMPARE(m_session->profile().pingIntervalMs, 2500);
    interval->setValue(0.01);
    QCOMPARE(m_session->profile().pingIntervalMs, 50);
    QCOMPARE(interval->value(), 0.05);
    interval->setValue(0);
    QCOMPARE(m_session->profile().pingIntervalMs, 0);
    QCOMPARE(interval->text(), QStringLiteral("off"));
}

void LatencyPanelTest::showsTheIntervalOfTheProfile()
{
    workspace::Profile profile = m_session->profile();
    profile.pingIntervalMs = 5000;
    m_session->setProfile(profile);
    QCOMPARE(m_panel->findChild<QDoubleSpinBox *>()->value(), 5.0);
}

void LatencyPanelTest::followsTheTheme()
{
    roundTrips(10);
    QTRY_VERIFY(m_panel->plot()->shownPoints() > 0);
    auto &theme = ui::Theme::instance();
    theme.setPreference(ui::Theme::Preference::Light);
    const QColor light = m_panel->plot()->grab().toImage().pixelColor(3, 3);
    theme.setPreference(ui::Theme::Preference::Dark);
    QTRY_VERIFY(m_panel->plot()->grab().toImage().pixelColor(3, 3).lightness() < light.lightness());
    theme.setPreference(ui::Theme::Preference::System);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::LatencyPanelTest)
#include "tst_latencypanel.moc"
