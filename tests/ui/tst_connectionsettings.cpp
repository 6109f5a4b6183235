#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

#include "connectionwindow.h"
#include "ui/handshakesettings.h"
#include "ui/querymodel.h"
#include "windowfixture.h"
#include "workspace/fullprofile.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using test::startServer;
using test::TestWindow;
using ui::ActionId;
using ui::HandshakeSettings;
using ui::QueryModel;
using workspace::Auth;
using workspace::Profile;

/// The handshake's settings in the tab of their connection: in step with its address, sent to a server, kept.
class ConnectionSettingsTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void queryAndAddressKeepInStep();
    void goesIntoTheHandshake();
    void secretsStayOutOfTheSettings();
    void pictures_data();
    void pictures();
};

namespace {

ui::ConnectionTab *openTab(TestWindow &window, const QString &url)
{
    window.trigger(ActionId::NewConnection);
    auto *address = window.findOnPage<QLineEdit>("address");
    address->selectAll();
    QTest::keyClicks(address, url);
    return qobject_cast<ui::ConnectionTab *>(window.currentPage());
}

QByteArray requestOf(const ui::TabPage &tab)
{
    for (qint64 row = 0; row < tab.store()->count(); ++row) {
        const capture::Record record = tab.store()->read(capture::Row{row});
        if (record.head.kind == capture::RecordKind::HandshakeRequest)
            return record.payload;
    }
    return {};
}

} // namespace

void ConnectionSettingsTest::queryAndAddressKeepInStep()
{
    TestWindow window;
    ui::ConnectionTab *tab = openTab(window, u"ws://h/p?a=%7e&b&a=+"_s);
    window.clickOnPage("toggleSettings");
    auto *address = window.findOnPage<QLineEdit>("address");
    auto *raw = window.findOnPage<QLineEdit>("rawQuery");
    auto *model = qobject_cast<QueryModel *>(window.findOnPage<QTableView>("query")->model());
    QCOMPARE(raw->text(), u"a=%7e&b&a=+"_s);
    QCOMPARE(model->pairCount(), 3);
    QCOMPARE(model->index(0, 1).data().toString(), u"~"_s);

    model->setData(model->index(3, 0), u"new name"_s, Qt::EditRole);
    model->setData(model->index(3, 1), u"ä&=%"_s, Qt::EditRole);
    QCOMPARE(address->text(), u"ws://h/p?a=%7e&b&a=+&new%20name=%C3%A4%26=%25"_s);
    QCOMPARE(tab->profile().url, address->text());
    QCOMPARE(raw->text(), u"a=%7e&b&a=+&new%20name=%C3%A4%26=%25"_s);
    model->move(3, 0);
    model->remove(1);
    QCOMPARE(address->text(), u"ws://h/p?new%20name=%C3%A4%26=%25&b&a=+"_s);

    raw->clear();
    QTest::keyClicks(raw, u"x=1&&y"_s);
    QCOMPARE(address->text(), u"ws://h/p?x=1&&y"_s);
    QCOMPARE(model->pairCount(), 3);
    address->selectAll();
    QTest::keyClicks(address, u"ws://other/?z=2#f"_s);
    QCOMPARE(raw->text(), u"z=2"_s);
    raw->selectAll();
    QTest::keyClick(raw, Qt::Key_Delete);
    QCOMPARE(address->text(), u"ws://other/#f"_s);
}

void ConnectionSettingsTest::goesIntoTheHandshake()
{
    TestWindow window;
    ui::ConnectionTab *tab = openTab(window, startServer(window) + u"chat?a=%7e"_s);
    Profile profile = tab->profile();
    profile.headers = {
        {u"x-b"_s, u"2"_s}, {u"X-A"_s, u"1"_s}, {u"x-b"_s, u"3"_s}, {u"HOST"_s, u"other.example"_s}};
    profile.auth = {Auth::Kind::Basic, u"ann"_s, {}, u"s3cret"_s};
    auto *settings = qobject_cast<HandshakeSettings *>(window.findOnPage("handshakeSettings"));
    settings->readFrom(profile);
    auto *model = qobject_cast<QueryModel *>(window.findOnPage<QTableView>("query")->model());
    model->setData(model->index(1, 0), u"b c"_s, Qt::EditRole);
    window.clickOnPage("connectButton");
    QTRY_COMPARE(tab->clientState(), net::ClientState::Open);
    const QByteArray request = requestOf(*tab);
    QVERIFY2(request.startsWith("GET /chat?a=%7e&b%20c HTTP/1.1\r\n"), request.constData());
    const qsizetype first = request.indexOf("x-b: 2\r\nX-A: 1\r\nx-b: 3\r\n");
    QVERIFY2(first > 0, request.constData());
    QVERIFY(request.contains("HOST: other.example\r\n"));
    QCOMPARE(request.toLower().count("\r\nhost:"), 1);
    QVERIFY(request.contains("Authorization: Basic " + QByteArray("ann:s3cret").toBase64()));
}

void ConnectionSettingsTest::secretsStayOutOfTheSettings()
{
    {
        TestWindow window;
        Profile profile = samples::fullProfile();
        const QModelIndex added = window->parts().saved->model().addConnection({}, profile);
        window->parts().workbench->openSaved(window->parts().saved->model().node(added)->id);
        QVERIFY(window->close());
    }
    QString kept;
    const QSettings settings;
    for (const QString &key : settings.allKeys())
        QDebug(&kept) << settings.value(key);
    QVERIFY2(kept.contains(u"wss://example.org/chat"_s), qPrintable(kept));
    QVERIFY2(!kept.contains(u"hush"_s), qPrintable(kept));

    TestWindow window;
    const auto *tab = qobject_cast<ui::ConnectionTab *>(window.currentPage());
    QVERIFY(tab);
    QCOMPARE(tab->profile().auth.secret, samples::fullProfile().auth.secret);
    QCOMPARE(tab->profile().proxy.password, samples::fullProfile().proxy.password);
}

void ConnectionSettingsTest::pictures_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QSize>("size");
    for (const bool isDark : {false, true})
        for (const QSize size : {QSize(960, 600), QSize(1600, 1000)})
            QTest::addRow("%s-%d", isDark ? "dark" : "light", size.width()) << isDark << size;
}

/// Every page at the sizes of a small and a large window: nothing is wider than its page, and where there is
/// room nothing has to be scrolled for.
void ConnectionSettingsTest::pictures()
{
    QFETCH(const bool, isDark);
    QFETCH(const QSize, size);
    ui::Theme::instance().setPreference(isDark ? ui::Theme::Preference::Dark : ui::Theme::Preference::Light);
    TestWindow window(size);
    Profile profile = samples::fullProfile();
    profile.url = u"ws://example.org/chat?room=blue%20sky&debug&room=b"_s;
    profile.headers = {{u"Origin"_s, u"https://example.org"_s},
                       {u"Cookie"_s, u"session=31d4d96e407aad42; theme=dark"_s},
                       {u"X-Trace"_s, u"1"_s, false}};
    profile.auth = {Auth::Kind::Basic, u"ann"_s, {}, u"correct horse"_s};
    profile.deflate = {};
    auto *tab = window->parts().workbench->openConnection(profile);
    window.clickOnPage("toggleSettings");
    auto *settings = tab->findChild<HandshakeSettings *>();
    for (int page = 0; page < settings->count(); ++page) {
        settings->setCurrentIndex(page);
        const auto *area = qobject_cast<QScrollArea *>(settings->currentWidget());
        QTest::qWait(20); // pages are laid out when they are seen
        QTRY_VERIFY2(area->horizontalScrollBar()->maximum() == 0, qPrintable(settings->tabText(page)));
        test::keepPicture(*window, u"settings-%1-%2"_s.arg(QLatin1String(QTest::currentDataTag())).arg(page));
    }
    tab->findChild<QToolButton *>(u"compressionFold"_s)->click();
    QTest::qWait(20);
    const auto *options = qobject_cast<QScrollArea *>(settings->currentWidget());
    QTRY_COMPARE(options->horizontalScrollBar()->maximum(), 0);
    QTRY_VERIFY(!tab->findChild<QSpinBox *>(u"serverWindowBits"_s)->visibleRegion().isEmpty());
    test::keepPicture(*window, u"settings-%1-compression"_s.arg(QLatin1String(QTest::currentDataTag())));
    ui::Theme::instance().setPreference(ui::Theme::Preference::System);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::ConnectionSettingsTest)

#include "tst_connectionsettings.moc"
