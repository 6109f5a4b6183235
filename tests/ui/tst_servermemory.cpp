#include <QFile>
#include <QLineEdit>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>

#include "connectionwindow.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using test::TestWindow;
using ui::ActionId;
using ui::ServerTab;

/// What the server's tab keeps until the next start.
class ServerMemoryTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void remembersItsSettings();
    void remembersBehaviorsWithTheirFiles();
};

void ServerMemoryTest::remembersItsSettings()
{
    {
        TestWindow window;
        window.trigger(ActionId::ShowServer);
        window.clickOnPage("toggleServerDetails");
        window.findOnPage<QSpinBox>("limitPeers")->setValue(7);
        window.findOnPage<QLineEdit>("serverPaths")->setText(u"/chat"_s);
        window.findOnPage<QLineEdit>("serverToken")->setText(u"t0psecret"_s);
        window.findOnPage<QLineEdit>("serverUser")->setText(u"ada"_s);
        window.findOnPage<QLineEdit>("serverPassword")->setText(u"t0psecret"_s);
        window->close();
    }
    QSettings().sync();
    QFile file(QSettings().fileName());
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(!file.readAll().contains("t0psecret"));
    TestWindow window;
    window.trigger(ActionId::ShowServer);
    const net::ServerOptions options = qobject_cast<ServerTab *>(window.currentPage())->options();
    QCOMPARE(options.maxPeers, 7);
    QCOMPARE(options.access.paths, QList<QByteArray>{"/chat"});
    QVERIFY(options.access.token.isEmpty());
    QVERIFY(options.access.user.isEmpty() && options.access.password.isEmpty());
    QVERIFY(test::messageOf(window.currentPage()).isEmpty());
}

// The rows of a stream are in their file, not in the settings.
void ServerMemoryTest::remembersBehaviorsWithTheirFiles()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"rows.txt"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("one\ntwo\n");
    file.close();
    {
        TestWindow window;
        window.trigger(ActionId::ShowServer);
        net::ServerOptions options;
        server::Route route{.path = "/feed"};
        route.behavior.mode = server::Mode::Stream;
        route.behavior.stream.rowsFile = file.fileName();
        options.plan.routes = {route};
        options.plan.faults.drop = 0.5;
        qobject_cast<ServerTab *>(window.currentPage())->setOptions(options);
        window->close();
    }
    TestWindow window;
    window.trigger(ActionId::ShowServer);
    auto *server = qobject_cast<ServerTab *>(window.currentPage());
    QTRY_COMPARE(server->options().plan.routes.size(), 1);
    QTRY_COMPARE(server->options().plan.routes.first().behavior.stream.rows.count(), 2U);
    QCOMPARE(server->options().plan.faults.drop, 0.5);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::ServerMemoryTest)

#include "tst_servermemory.moc"
