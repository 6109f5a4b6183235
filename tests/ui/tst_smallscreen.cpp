#include <QComboBox>
#include <QPushButton>
#include <QTabWidget>

#include "serverwindow.h"
#include "ui/textline.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using test::connectTab;
using test::startedServer;
using test::TestWindow;
using ui::ActionId;

/// The window at its smallest, which is half of a usual screen, with the sidebar open.
class SmallScreenTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void fitsWithTheServer();
    void fitsWithEachPageOfTheServer_data();
    void fitsWithEachPageOfTheServer();
    void fitsWithAConnection();
    void hasTheServerInOneRowWhereThereIsRoom();
    void saysWhatIsWrongWithAMessage();
};

namespace {

constexpr QSize small{960, 600};

int leastWidth(const QWidget &widget)
{
    return std::max(widget.minimumSizeHint().width(), widget.minimumWidth());
}

/// The names and widths of what asks for so much, from the window inwards; empty where it fits.
QString excessOf(const QWidget &window)
{
    if (leastWidth(window) <= small.width())
        return {};
    QStringList names;
    for (const QWidget *at = &window; at;) {
        names << u"%1 %2 (%3)"_s.arg(QLatin1String(at->metaObject()->className()), at->objectName())
                     .arg(leastWidth(*at));
        const QWidget *widest = nullptr;
        for (const QWidget *child : at->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
            if (child->isVisible() && !child->isWindow() &&
                (!widest || leastWidth(*child) > leastWidth(*widest)))
                widest = child;
        at = widest;
    }
    return names.join(u" > "_s);
}

/// Whether all of it is to be seen in the window.
bool isInside(const QWidget &widget)
{
    const QRect place(widget.mapTo(widget.window(), QPoint()), widget.size());
    return widget.window()->rect().contains(place) && widget.width() >= widget.minimumSizeHint().width();
}

} // namespace

void SmallScreenTest::fitsWithTheServer()
{
    TestWindow window(small);
    window.trigger(ActionId::ShowServer);
    auto *reach = window.findOnPage<QComboBox>("serverReach");
    for (int each = 0; each < reach->count(); ++each) {
        reach->setCurrentIndex(each);
        QTRY_COMPARE(excessOf(*window), QString());
    }
    auto *mode = window.findOnPage<QComboBox>("serverMode");
    for (int each = 0; each < mode->count(); ++each) {
        mode->setCurrentIndex(each);
        QTRY_COMPARE(excessOf(*window), QString());
    }
    mode->setCurrentIndex(0);
    reach->setCurrentIndex(0);
    for (const char *name : {"serverReach", "serverPort", "startStopServer"})
        QTRY_VERIFY2(isInside(*window.findOnPage(name)), name);
    window->resize(small); // a message about who can connect has taken some height
    startedServer(window);
    QTRY_COMPARE(excessOf(*window), QString());
    QCOMPARE(window->size(), small);
    for (const char *name : {"startStopServer", "connectToServer", "clientCode", "peers"})
        QTRY_VERIFY2(isInside(*window.findOnPage(name)), name);
    test::keepPicture(*window, u"smallscreen-server"_s);
}

void SmallScreenTest::fitsWithEachPageOfTheServer_data()
{
    QTest::addColumn<bool>("isRunning");
    QTest::newRow("stopped") << false;
    QTest::newRow("running") << true;
}

void SmallScreenTest::fitsWithEachPageOfTheServer()
{
    QFETCH(bool, isRunning);
    TestWindow window(small);
    window.trigger(ActionId::ShowServer);
    if (isRunning)
        startedServer(window);
    window.clickOnPage("toggleServerDetails");
    auto *details = window.findOnPage<QTabWidget>("serverDetails");
    for (int page = 0; page < details->count(); ++page) {
        details->setCurrentIndex(page);
        QTRY_COMPARE(excessOf(*window), QString());
        QCOMPARE(window->size(), small);
        test::keepPicture(*window, u"smallscreen-details-%1"_s.arg(page));
    }
}

void SmallScreenTest::fitsWithAConnection()
{
    TestWindow window(small);
    startedServer(window);
    connectTab(window);
    QTRY_COMPARE(excessOf(*window), QString());
    for (const char *name : {"connectButton", "saveConnection", "connectionStatus", "buildFrame"})
        QTRY_VERIFY2(isInside(*window.findOnPage(name)), name);
    test::keepPicture(*window, u"smallscreen-connection"_s);
    window.clickOnPage("toggleSettings");
    QTRY_COMPARE(excessOf(*window), QString());
    QCOMPARE(window->size(), small);
}

void SmallScreenTest::hasTheServerInOneRowWhereThereIsRoom()
{
    TestWindow window;
    window.trigger(ActionId::ShowServer);
    const auto top = [&window](const char *name) {
        return window.findOnPage(name)->mapTo(&*window, QPoint()).y();
    };
    QTRY_COMPARE(top("serverReach"), top("serverMode"));
    window->resize(small);
    QTRY_VERIFY(top("serverReach") > top("serverMode"));
    QCOMPARE(top("startStopServer"), top("serverMode"));
    window->resize(1280, 820);
    QTRY_COMPARE(top("serverReach"), top("serverMode"));
}

// Words for which there is no room beside the buttons stand below them.
void SmallScreenTest::saysWhatIsWrongWithAMessage()
{
    TestWindow window(small);
    startedServer(window);
    const ui::ConnectionTab *tab = connectTab(window);
    const auto *verdict = window.findOnPage<ui::TextLine>("composerVerdict");
    QTRY_VERIFY(isInside(*verdict) && verdict->width() >= verdict->sizeHint().width());
    tab->composer()->setMode(ui::DraftMode::Json);
    tab->composer()->setText(u"{\"type\": hello}"_s);
    QTRY_VERIFY(isInside(*verdict) && verdict->width() >= verdict->sizeHint().width());
    QVERIFY2(verdict->text().contains(u"column"_s), qPrintable(verdict->text()));
    QCOMPARE(window->size(), small);
    test::keepPicture(*window, u"smallscreen-json"_s);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::SmallScreenTest)

#include "tst_smallscreen.moc"
