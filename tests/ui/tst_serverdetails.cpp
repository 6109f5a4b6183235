#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include "ui/behaviorwords.h"
#include "ui/restartnote.h"
#include "ui/serverdetails.h"
#include "ui/serverstate.h"
#include "ui/servertlspage.h"
#include "ui/theme.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using ui::ServerDetails;

class ServerDetailsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::instance().install(*qApp); }
    void init();

    void keepsDefaults();
    void takesOptionsAndGivesThemBack();
    void writesWhatIsTyped();
    void saysInItsTitlesWhatIsSet();
    void asksForTheFilesOfAnOwnCertificateOnly();
    void saysHowClientsTrustTheAuthority();
    void cannotBeEditedWhileTheServerRuns();
    void saysWhatWaitsForTheNextStart();
    void choosesWhatServes();
    void saysWhatEachLimitCauses();
    void isAsHighAsItsPage();
    void fieldsBelowEachOtherAreAlikeWide();
    void fitsASmallWindow_data();
    void fitsASmallWindow();

private:
    /// Positions of the pages.
    enum Page : int {
        Behaviour,
        Faults,
        Tls,
        Compression,
        Access,
        Response,
        Limits,
        Transport,
        Guards,
        Sharing
    };

    template <class Widget>
    Widget *find(const char *name) const
    {
        return m_details->findChild<Widget *>(QLatin1String(name));
    }
    net::ServerOptions options() const
    {
        net::ServerOptions options;
        m_details->writeTo(options);
        return options;
    }

    std::unique_ptr<ServerDetails> m_details;
};

void ServerDetailsTest::init()
{
    m_details = std::make_unique<ServerDetails>();
    m_details->resize(900, 300);
    m_details->setCurrentIndex(Tls);
    m_details->show();
}

void ServerDetailsTest::keepsDefaults()
{
    QCOMPARE(ui::toVariantMap(options()), ui::toVariantMap(net::ServerOptions()));
}

void ServerDetailsTest::takesOptionsAndGivesThemBack()
{
    net::ServerOptions given;
    given.tls = {.isEnabled = true,
                 .certificateFile = u"/c.pem"_s,
                 .keyFile = u"/k.pem"_s,
                 .keyPassword = u"secret"_s,
                 .authorityFolder = {},
                 .hostNames = {u"example.test"_s}};
    given.deflate.level = 9;
    given.deflate.clientMaxWindowBits = 11;
    given.access = {.origins = {"https://a.example", "null"},
                    .paths = {"/chat"},
                    .token = "t",
                    .tokenPlace = server::AccessOptions::TokenPlace::Query,
                    .user = "ada",
                    .password = "p"};
    given.responseHeaders = {{"X-A", "1"}};
    given.subprotocols = {"v2", "v1"};
    given.limits.maxMessagePayload = given.limits.maxFramePayload = 8 * 1024;
    given.exchange.url = u"redis://localhost"_s;
    given.exchange.channel = "mine";
    given.exchange.password = "p";
    given.maxPeers = 5;
    given.engine = net::Engine::Wire;
    given.threads = 3;
    given.http.isEnabled = true;
    given.http.keptMessages = 50;
    given.http.keptBytes = 2 << 20;
    given.guards = {
        .rate = {.messagesPerSecond = 9,
                 .messageBurst = 20,
                 .bytesPerSecond = 4096,
                 .byteBurst = 8192,
                 .reaction = server::RateLimit::Reaction::Delay},
        .slowConsumer = {.limit = 1 << 20, .reaction = server::SlowConsumer::Reaction::DropOldest},
        .heartbeat = {.interval = std::chrono::seconds(20), .timeout = std::chrono::seconds(5)}};
    QSignalSpy edited(m_details.get(), &ServerDetails::edited);
    m_details->readFrom(given);
    QCOMPARE(edited.count(), 0);
    const net::ServerOptions back = options();
    QCOMPARE(ui::toVariantMap(back), ui::toVariantMap(given));
    QVERIFY(back.access == given.access);
    QVERIFY(back.guards == given.guards);
    QVERIFY(back.http == given.http);
    QCOMPARE(back.engine, given.engine);
    QCOMPARE(back.threads, given.threads);
    QVERIFY(back.exchange == given.exchange);
    QCOMPARE(back.tls.keyPassword, given.tls.keyPassword);
}

void ServerDetailsTest::writesWhatIsTyped()
{
    QSignalSpy edited(m_details.get(), &ServerDetails::edited);
    m_details->setCurrentIndex(Access);
    QTest::keyClicks(find<QLineEdit>("serverPaths"), u" /chat , ,/b"_s);
    QTest::keyClicks(find<QLineEdit>("serverOrigins"), u"https://a.example"_s);
    QTest::keyClicks(find<QLineEdit>("serverToken"), u"t0k"_s);
    QVERIFY(edited.count() > 0);
    QCOMPARE(options().access.paths, (QList<QByteArray>{"/chat", "/b"}));
    QCOMPARE(options().access.origins, QList<QByteArray>{"https://a.example"});
    QCOMPARE(options().access.token, QByteArray("t0k"));
    m_details->setCurrentIndex(Limits);
    find<QSpinBox>("limitMessage")->setValue(64);
    QCOMPARE(options().limits.maxMessagePayload, 64U * 1024);
    QCOMPARE(options().limits.maxFramePayload, 64U * 1024);
}

void ServerDetailsTest::saysInItsTitlesWhatIsSet()
{
    QCOMPARE(m_details->tabText(Tls), u"TLS"_s);
    QTest::mouseClick(find<QCheckBox>("serverTls"), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(m_details->tabText(Tls), u"TLS (on)"_s);
    QCOMPARE(m_details->tabText(Access), u"Access"_s);
    m_details->setCurrentIndex(Access);
    QTest::keyClicks(find<QLineEdit>("serverToken"), u"t"_s);
    QCOMPARE(m_details->tabText(Access), u"Access (1)"_s);
}

void ServerDetailsTest::asksForTheFilesOfAnOwnCertificateOnly()
{
    QVERIFY(!find<QLineEdit>("serverHosts")->isVisible());
    QTest::mouseClick(find<QCheckBox>("serverTls"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(find<QLineEdit>("serverHosts")->isVisible());
    QVERIFY(!find<QLineEdit>("serverCertificate")->isVisible());
    QTest::mouseClick(find<QRadioButton>("serverOwnFiles"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(!find<QLineEdit>("serverHosts")->isVisible());
    QVERIFY(find<QLineEdit>("serverCertificate")->isVisible());
    QTest::keyClicks(find<QLineEdit>("serverCertificate"), u"/c.pem"_s);
    QCOMPARE(options().tls.certificateFile, u"/c.pem"_s);
    // Files that were named do not count once the other identity is chosen.
    QTest::mouseClick(find<QRadioButton>("serverOwnAuthority"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(options().tls.certificateFile.isEmpty());
}

void ServerDetailsTest::saysHowClientsTrustTheAuthority()
{
    QTest::mouseClick(find<QCheckBox>("serverTls"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(!find<QPushButton>("copyAuthority")->isVisible());
    m_details->tlsPage()->setAuthority(u"/data/ca.pem"_s, u"wss://localhost:9443/"_s);
    QCOMPARE(find<QLabel>("authorityFile")->text(), u"/data/ca.pem"_s);
    QTest::mouseClick(find<QPushButton>("copyAuthority"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"/data/ca.pem"_s);
    find<QComboBox>("trustClient")->setCurrentIndex(1);
    QCOMPARE(find<QLineEdit>("trustHint")->text(), u"curl --cacert '/data/ca.pem' https://localhost:9443/"_s);
}

void ServerDetailsTest::cannotBeEditedWhileTheServerRuns()
{
    QTest::mouseClick(find<QCheckBox>("serverTls"), Qt::LeftButton, {}, QPoint(8, 8));
    m_details->tlsPage()->setAuthority(u"/data/ca.pem"_s, u"wss://localhost:9443/"_s);
    m_details->setRunning(true);
    for (const char *name :
         {"serverTls", "serverHosts", "serverDeflate", "serverPaths", "limitMessage", "limitRate"})
        QVERIFY2(!find<QWidget>(name)->isEnabled(), name);
    // What takes effect with the next message.
    for (const char *name : {"routeMode", "formEchoPrefix", "faultText", "schema"})
        QVERIFY2(find<QWidget>(name)->isEnabled(), name);
    // What is of use only while it runs.
    QVERIFY(find<QPushButton>("copyAuthority")->isEnabled());
    m_details->setRunning(false);
    QVERIFY(find<QWidget>("serverPaths")->isEnabled());
}

void ServerDetailsTest::saysWhatWaitsForTheNextStart()
{
    const auto noteOf = [this](int page) -> QString {
        m_details->setCurrentIndex(page);
        const auto notes = m_details->widget(page)->findChildren<ui::RestartNote *>();
        return notes.isEmpty() || !notes.first()->isVisible() ? QString() : notes.first()->text();
    };
    for (int page = 0; page < m_details->count(); ++page)
        QVERIFY2(noteOf(page).isEmpty(), qPrintable(m_details->tabText(page)));
    m_details->setRunning(true);
    for (int page = 0; page < m_details->count(); ++page)
        QCOMPARE(noteOf(page).contains(u"when the server starts"_s), page != Behaviour && page != Faults);
    m_details->setRunning(false);
    QVERIFY(noteOf(Tls).isEmpty());
}

void ServerDetailsTest::choosesWhatServes()
{
    m_details->setCurrentIndex(Transport);
    QSignalSpy edited(m_details.get(), &ServerDetails::edited);
    auto *engine = find<QComboBox>("serverEngine");
    engine->setFocus();
    QTest::keyClick(engine, Qt::Key_End);
    QCOMPARE(options().engine, net::Engine::Wire);
    QVERIFY(!find<QSpinBox>("httpKeptMessages")->isEnabled());
    const QString before = m_details->tabText(Transport);
    QTest::mouseClick(find<QCheckBox>("serverHttp"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(options().http.isEnabled);
    QVERIFY(m_details->tabText(Transport) != before);
    find<QSpinBox>("httpKeptMessages")->setValue(7);
    QCOMPARE(options().http.keptMessages, 7);
    QVERIFY(edited.count() >= 2);
    m_details->setRunning(true);
    for (const char *name : {"serverEngine", "serverThreads", "serverHttp"})
        QVERIFY2(!find<QWidget>(name)->isEnabled(), name);
}

void ServerDetailsTest::saysWhatEachLimitCauses()
{
    const std::pair<const char *, const char *> answers[] = {{"limitMessage", "1009"},
                                                             {"limitFragments", "1009"},
                                                             {"limitPeers", "503"},
                                                             {"limitHandshake", "dropped"}};
    for (const auto &[name, answer] : answers)
        QVERIFY2(find<QSpinBox>(name)->accessibleDescription().contains(QLatin1String(answer)), name);
}

// With room for it, nothing is read by scrolling, and what needs little takes little from the log.
void ServerDetailsTest::isAsHighAsItsPage()
{
    m_details->resize(1040, 300);
    auto *mode = find<QComboBox>("routeMode");
    const auto overhang = [this] {
        m_details->resize(m_details->width(), m_details->sizeHint().height());
        const auto *area = m_details->currentWidget()->findChild<QScrollArea *>();
        return area->verticalScrollBar()->maximum();
    };
    for (int page = Behaviour; page <= Sharing; ++page) {
        m_details->setCurrentIndex(page);
        for (int form = 0; form < (page == Behaviour ? ui::modeCount : 1); ++form) {
            if (page == Behaviour) {
                mode->setCurrentIndex(form);
                emit mode->activated(form);
            }
            QTRY_VERIFY2(overhang() == 0,
                         qPrintable(u"page %1, form %2: %3 px"_s.arg(page).arg(form).arg(overhang())));
        }
    }
    m_details->setCurrentIndex(Behaviour);
    const auto heightOf = [this, mode](server::Mode form) {
        mode->setCurrentIndex(static_cast<int>(form));
        emit mode->activated(static_cast<int>(form));
        QCoreApplication::processEvents();
        return m_details->sizeHint().height();
    };
    const int least = heightOf(server::Mode::Silent);
    QVERIFY(heightOf(server::Mode::Rules) > least);
    QCOMPARE(heightOf(server::Mode::BlackHole), least);
}

void ServerDetailsTest::fieldsBelowEachOtherAreAlikeWide()
{
    const std::initializer_list<const char *> columns[] = {
        {"limitRate", "limitByteRate", "limitBacklog", "heartbeat"},
        {"messageBurst", "byteBurst", "heartbeatTimeout"},
        {"serverWindowBits", "clientWindowBits"},
        {"serverEngine", "serverThreads"},
        {"streamMaxMessages", "streamMaxBacklog", "streamSeed"}};
    for (const auto &names : columns) {
        const int width = find<QWidget>(*names.begin())->minimumWidth();
        for (const char *name : names) {
            QCOMPARE(find<QWidget>(name)->minimumWidth(), width);
            QVERIFY2(find<QWidget>(name)->sizeHint().width() <= width, name);
        }
    }
}

void ServerDetailsTest::fitsASmallWindow_data()
{
    // Of the page: narrower than it can be, and in windows of 1000, 1280 and 1920 without their sidebar.
    QTest::addColumn<int>("width");
    for (const int width : {655, 770, 1040, 1680})
        QTest::newRow(qPrintable(QString::number(width))) << width;
}

// Nothing is read by scrolling sideways.
void ServerDetailsTest::fitsASmallWindow()
{
    QFETCH(int, width);
    m_details->resize(width, 400);
    auto *mode = find<QComboBox>("routeMode");
    const auto overhang = [this] {
        const auto *area = m_details->currentWidget()->findChild<QScrollArea *>();
        if (!area)
            area = qobject_cast<const QScrollArea *>(m_details->currentWidget());
        return area ? area->horizontalScrollBar()->maximum() : 0;
    };
    for (int page = Behaviour; page <= Sharing; ++page) {
        m_details->setCurrentIndex(page);
        for (int form = 0; form < (page == Behaviour ? ui::modeCount : 1); ++form) {
            if (page == Behaviour) {
                mode->setCurrentIndex(form);
                emit mode->activated(form);
            }
            QTRY_VERIFY2(overhang() == 0,
                         qPrintable(u"page %1, form %2: %3 px"_s.arg(page).arg(form).arg(overhang())));
        }
    }
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::ServerDetailsTest)
#include "tst_serverdetails.moc"
