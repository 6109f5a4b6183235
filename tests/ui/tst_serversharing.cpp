#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "ui/serversharingpage.h"
#include "ui/theme.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using net::ExchangeState;
using ui::ServerSharingPage;

/// The page where the server is told of its Redis, by clicks and keys.
class ServerSharingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::instance().install(*qApp); }
    void init()
    {
        m_page = std::make_unique<ServerSharingPage>();
        m_page->show();
    }

    void takesUrlChannelAndPassword()
    {
        QSignalSpy edited(m_page.get(), &ServerSharingPage::edited);
        const QString off = m_page->title();
        QTest::keyClicks(field("redisUrl"), u" redis://localhost:6379 "_s);
        field("redisChannel")->selectAll();
        QTest::keyClicks(field("redisChannel"), u"news"_s);
        QTest::keyClicks(field("redisPassword"), u"pa"_s);
        QVERIFY(edited.count() > 0);
        net::ServerOptions options;
        m_page->writeTo(options);
        QCOMPARE(options.exchange.url, u"redis://localhost:6379"_s);
        QCOMPARE(options.exchange.channel, QByteArray("news"));
        QCOMPARE(options.exchange.password, QByteArray("pa"));
        QVERIFY(m_page->title() != off);
        QVERIFY(!label("redisProblem")->isVisible());
    }

    void saysWhatIsWrongWithAUrl()
    {
        QTest::keyClicks(field("redisUrl"), u"http://localhost"_s);
        QVERIFY(label("redisProblem")->isVisible());
        QVERIFY(!label("redisProblem")->text().isEmpty());
        field("redisUrl")->selectAll();
        QTest::keyClick(field("redisUrl"), Qt::Key_Delete);
        QVERIFY(!label("redisProblem")->isVisible());
    }

    void keepsTheColorsOfItsProblem()
    {
        QTest::keyClicks(field("redisUrl"), u"http://localhost"_s);
        QCOMPARE(field("redisUrl")->accessibleDescription(), label("redisProblem")->text());
        for (const auto preference : {ui::Theme::Preference::Dark, ui::Theme::Preference::Light}) {
            ui::Theme::instance().setPreference(preference);
            QCOMPARE(label("redisProblem")->palette().color(QPalette::WindowText),
                     ui::Theme::instance().color(ui::Role::Error));
        }
    }

    void saysHowItStands()
    {
        QVERIFY(!label("redisStatus")->isVisible());
        m_page->setStatus({.state = ExchangeState::Connecting});
        QVERIFY(label("redisStatus")->isVisible());
        QVERIFY(label("redisStatus")->text().contains(u"Redis"_s));
        const QString connecting = label("redisStatus")->text();
        m_page->setStatus({.state = ExchangeState::Connecting,
                           .event = net::notSharing(capture::Cause::ConnectionRefused, "localhost:6379")});
        QVERIFY(label("redisStatus")->text() != connecting);
        m_page->setStatus({});
        QVERIFY(!label("redisStatus")->isVisible());
    }

    void isFixedWhileTheServerRuns()
    {
        m_page->setRunning(true);
        QVERIFY(!field("redisUrl")->isEnabled() && !field("redisPassword")->isEnabled());
        QVERIFY(label("redisStatus")->isEnabled());
        m_page->setRunning(false);
        QVERIFY(field("redisUrl")->isEnabled());
    }

private:
    QLineEdit *field(const char *name) const { return m_page->findChild<QLineEdit *>(QLatin1String(name)); }
    QLabel *label(const char *name) const { return m_page->findChild<QLabel *>(QLatin1String(name)); }

    std::unique_ptr<ServerSharingPage> m_page;
};

} // namespace wireloupe

QTEST_MAIN(wireloupe::ServerSharingTest)
#include "tst_serversharing.moc"
