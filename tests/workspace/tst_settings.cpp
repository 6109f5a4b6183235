#include <QTemporaryDir>
#include <QTest>

#include "workspace/settings.h"

using namespace wireloupe::workspace;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString fileWith(const QByteArray &text)
    {
        const QString path = m_folder.filePath(u"settings.ini"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

private slots:
    void startsWithDefaults()
    {
        const Settings settings(fileWith(""));
        QCOMPARE(settings.serverDefaults(), ServerDefaults());
        QCOMPARE(settings.logOptions(), LogOptions());
        QCOMPARE(settings.windowState(), WindowState());
        QCOMPARE(settings.serverDefaults().port, 9001);
    }

    void everythingComesBack()
    {
        const QString path = fileWith("");
        const ServerDefaults server{u"::1"_s, 0, ServerMode::Broadcast, u"Echo: "_s, true};
        const LogOptions log{false, TimeStyle::ClockTime};
        const WindowState window{
            QByteArray("\0\1", 2),
            "layout"_ba,
            "splitter"_ba,
            "pane"_ba,
            {QUuid::createUuid(), QUuid::createUuid()},
            1,
            {u"a,b\n\"c\""_s, u"ü"_s},
        };
        {
            Settings settings(path);
            settings.setServerDefaults(server);
            settings.setLogOptions(log);
            settings.setWindowState(window);
        }
        const Settings settings(path);
        QCOMPARE(settings.serverDefaults(), server);
        QCOMPARE(settings.logOptions(), log);
        QCOMPARE(settings.windowState(), window);
    }

    void nonsenseIsTheDefault()
    {
        const Settings settings(fileWith("[server]\nport=70000\nmode=maze\n[window]\ncurrentTab=-4\n"
                                         "openConnections=x, {00000000-0000-4000-8000-000000000001}\n"));
        QCOMPARE(settings.serverDefaults(), ServerDefaults());
        QCOMPARE(settings.windowState().currentTab, 0);
        QCOMPARE(settings.windowState().openConnections.size(), 1);
    }

    void connectionsHaveAPlace() { QVERIFY(connectionsPath().endsWith(u"/connections.json")); }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
