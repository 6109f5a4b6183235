#include <algorithm>

#include <QHash>
#include <QImage>
#include <QTableView>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTimer>

#include "latencysample.h"
#include "serverwindow.h"
#include "session/clientsession.h"
#include "ui/capturepane.h"
#include "ui/detailpane.h"
#include "ui/latencypanel.h"
#include "ui/latencytimeplot.h"
#include "ui/latencyviews.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using ui::ActionId;

/// The pictures of the program in its guide and its README, made by the program at work: NAME-light.png and
/// NAME-dark.png in the folder named by WIRELOUPE_PICTURES, or nowhere. What is checked is that they can be
/// made, and are small enough to be shipped. See tests/pictures/run.
class GuidePicturesTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void connection();
    void server();
    void latency();
    void cleanup() { ui::Theme::instance().setPreference(ui::Theme::Preference::System); }

private:
    static void saveConnections();
    static quint16 preferredPort();
    void keep(QWidget &widget, const QString &name);

    static constexpr qint64 mostBytes = 150'000;
    /// A graph needs a while to be worth a picture; a check does not.
    const std::chrono::milliseconds m_recorded = qEnvironmentVariableIsSet("WIRELOUPE_PICTURES") ? 20s : 2s;
    QTemporaryDir m_folder;
};

namespace {

constexpr QSize windowSize{1280, 800};

QString order(int number)
{
    static const char *const kinds[] = {
        R"({"type":"order","id":%1,"total":149.90,"lines":[{"sku":"WL-1","count":2},{"sku":"WL-7","count":1}]})",
        R"({"type":"subscribe","channel":"orders","since":%1})",
        R"({"type":"chat","from":"Ada","id":%1,"text":"Is the new release out?"})"};
    return QString::fromLatin1(kinds[number % 3]).arg(9007199254740993LL + number);
}

int distance(QRgb one, QRgb other)
{
    return std::abs(qRed(one) - qRed(other)) + std::abs(qGreen(one) - qGreen(other)) +
           std::abs(qBlue(one) - qBlue(other));
}

/// In the 256 colours that there is most of, but for those that an eye hardly tells from these: a third of
/// the bytes.
QImage inFewColors(const QImage &picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    QList<QRgb> all = counts.keys();
    std::ranges::sort(all, [&counts](QRgb one, QRgb other) {
        return std::pair(counts[one], one) > std::pair(counts[other], other);
    });
    QList<QRgb> colors;
    constexpr int told = 18;
    for (const QRgb color : all)
        if (colors.size() < 256 &&
            std::ranges::none_of(colors, [color](QRgb other) { return distance(color, other) < told; }))
            colors << color;
    QHash<QRgb, uint> places;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at)
        places[at.key()] = static_cast<uint>(
            std::ranges::min_element(colors, {}, [&](QRgb color) { return distance(color, at.key()); }) -
            colors.begin());
    QImage few(picture.size(), QImage::Format_Indexed8);
    few.setColorTable(colors);
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            few.setPixel(x, y, places[picture.pixel(x, y)]);
    return few;
}

/// The last one but a few, so that it stands amid the others.
void goToOrder(ui::TabPage &page)
{
    const capture::Store &store = *page.store();
    qint64 row = store.count() - 12;
    while (row > 0 && !store.read(capture::Row{row}).payload.contains("\"order\""))
        --row;
    page.capturePane()->goToRow(capture::Row{row});
}

} // namespace

void GuidePicturesTest::saveConnections()
{
    ui::SavedConnections saved(ui::SavedConnections::defaultPath());
    const auto add = [&saved](const QString &folder, const QStringList &names) {
        const QModelIndex parent = saved.model().addFolder({}, folder);
        for (const QString &name : names) {
            workspace::Profile profile;
            profile.name = name;
            profile.url = u"wss://staging.example.org/"_s + name;
            saved.model().addConnection(parent, profile);
        }
    };
    add(u"Local"_s, {u"echo"_s, u"chat"_s});
    add(u"Staging"_s, {u"orders"_s, u"prices"_s, u"ticker"_s});
}

/// The one that the program proposes where it is free, so that the picture is as people see it.
quint16 GuidePicturesTest::preferredPort()
{
    constexpr quint16 proposed = 9001;
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost, proposed) ? proposed : 0;
}

void GuidePicturesTest::keep(QWidget &widget, const QString &name)
{
    const QString wanted = qEnvironmentVariable("WIRELOUPE_PICTURES");
    const QDir folder(wanted.isEmpty() ? m_folder.path() : wanted);
    QVERIFY(folder.mkpath(u"."_s));
    for (const auto &[theme, suffix] : {std::pair(ui::Theme::Preference::Light, u"-light.png"_s),
                                        std::pair(ui::Theme::Preference::Dark, u"-dark.png"_s)}) {
        ui::Theme::instance().setPreference(theme);
        QTest::qWait(500); // graphs are drawn anew at their own pace
        const QString path = folder.filePath(name + suffix);
        constexpr int smallest = 0; // by the best compression
        const QImage picture = inFewColors(widget.grab().toImage().convertToFormat(QImage::Format_RGB32));
        QVERIFY2(picture.save(path, "PNG", smallest), qPrintable(path));
        QVERIFY2(QFileInfo(path).size() < mostBytes, qPrintable(path));
    }
}

void GuidePicturesTest::connection()
{
    saveConnections();
    test::TestWindow window(windowSize);
    window.trigger(ActionId::ShowServer);
    auto *server = qobject_cast<ui::ServerTab *>(window.currentPage());
    net::ServerOptions options;
    options.port = preferredPort();
    options.plan.faults = {.latency = 2ms, .jitter = 1ms};
    server->setOptions(options);
    server->start();
    QTRY_VERIFY(!server->url().isEmpty());
    ui::ConnectionTab *tab = test::connectTab(window);
    int number = 0;
    QTimer people;
    connect(&people, &QTimer::timeout, tab, [&] { test::write(*tab, order(number++)); });
    people.start(130ms);
    QTest::qWait(static_cast<int>(m_recorded.count()));
    people.stop();
    QTRY_COMPARE(test::incoming(*tab, order(number - 1).toUtf8()), 1);
    auto *detail = tab->findChild<ui::DetailPane *>();
    detail->setCurrentTab(ui::DetailPane::Tab::Pretty);
    goToOrder(*tab);
    keep(*window, u"connection"_s);
}

void GuidePicturesTest::server()
{
    saveConnections();
    test::TestWindow window(windowSize);
    window.trigger(ActionId::ShowServer);
    auto *server = qobject_cast<ui::ServerTab *>(window.currentPage());
    net::ServerOptions options;
    options.port = preferredPort();
    options.plan.behavior.mode = server::Mode::Broadcast;
    options.guards.heartbeat.interval = 1s;
    server->setOptions(options);
    server->start();
    QTRY_VERIFY(!server->url().isEmpty());
    session::Runtime runtime;
    std::vector<std::unique_ptr<session::ClientSession>> clients;
    for (const QString &path : {u"chat"_s, u"chat"_s, u"orders"_s, u"orders"_s, u"prices"_s}) {
        auto &client = clients.emplace_back(
            std::make_unique<session::ClientSession>(runtime, capture::Store::create().store));
        workspace::Profile profile;
        profile.url = server->url() + path;
        client->setProfile(profile);
        client->open();
        QTRY_VERIFY(client->isOpen());
    }
    int number = 0;
    QTimer people;
    connect(&people, &QTimer::timeout, server, [&] {
        clients[static_cast<std::size_t>(number) % clients.size()]->send(
            {wire::Message::Type::Text, order(number).toUtf8()});
        ++number;
    });
    people.start(300ms);
    QTest::qWait(static_cast<int>(m_recorded.count() / 4));
    people.stop();
    auto *peers = window.findOnPage<QTableView>("peers");
    QTRY_COMPARE(peers->model()->rowCount(), static_cast<int>(clients.size()));
    peers->selectRow(1);
    goToOrder(*server);
    keep(*window, u"server"_s);
}

void GuidePicturesTest::latency()
{
    test::SampleCapture sample;
    sample.handshake();
    test::recordLatencies(sample, test::LatencyMood::Spiky);
    test::TestWindow window(windowSize);
    window->parts().workbench->openCapture({.store = sample.store(), .name = u"prices.example"_s});
    ui::LatencyPanel *panel = window.currentPage()->findChild<ui::LatencyPanel *>()->openWindow();
    panel->window()->resize(windowSize);
    QTRY_VERIFY(!panel->views()->timePlot()->picture().points.empty());
    keep(*panel->window(), u"latency"_s);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::GuidePicturesTest)
#include "tst_guidepictures.moc"
