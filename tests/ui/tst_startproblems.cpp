#include <algorithm>

#include <QLabel>

#include "windowfixture.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using test::TestWindow;

/// What a window says of the files that it finds, and cannot use.
class StartProblemsTest : public test::WindowFixture
{
    Q_OBJECT

    static QDir folder() { return QFileInfo(ui::SavedConnections::defaultPath()).dir(); }

    static void write(const QString &name, const QByteArray &bytes)
    {
        QVERIFY(QDir().mkpath(folder().path()));
        QFile file(folder().filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    /// Of the bars over the tabs.
    static QString told(TestWindow &window)
    {
        const auto labels = window->findChildren<QLabel *>(u"messageText"_s);
        const auto found = std::ranges::find_if(labels, &QWidget::isVisible);
        return found == labels.end() ? QString() : (*found)->text();
    }

private slots:
    void cleanup()
    {
        for (const QString &name : folder().entryList({u"*.json*"_s}))
            QVERIFY(folder().remove(name));
    }

    void nothingOnACleanHome()
    {
        TestWindow window;
        QCOMPARE(told(window), QString());
    }

    void ofAllFilesAtOnce()
    {
        write(u"connections.json"_s, "{\n  oops");
        write(u"trusted-certificates.json"_s, "garbage");
        TestWindow window;
        const QString words = told(window);
        QVERIFY2(words.contains(u"The saved connections could not be read: line 2, column 3 is not JSON. "_s),
                 qPrintable(words));
        QVERIFY2(
            words.contains(u"The trusted certificates could not be read: line 1, column 1 is not JSON. "_s),
            qPrintable(words));
        for (const QString &name : folder().entryList({u"*.unreadable-*"_s}))
            QVERIFY2(words.contains(folder().filePath(name)), qPrintable(words));
        QCOMPARE(folder().entryList({u"*.unreadable-*"_s}).size(), 2);
    }

    /// Said before anything is lost, not after.
    void ofAFolderThatCannotBeMade()
    {
        const QByteArray before = qgetenv("XDG_CONFIG_HOME");
        write(u"in-the-way.json"_s, "");
        qputenv("XDG_CONFIG_HOME", folder().filePath(u"in-the-way.json"_s).toLocal8Bit());
        {
            TestWindow window;
            QVERIFY2(told(window).contains(u"cannot be written to"_s), qPrintable(told(window)));
        }
        qputenv("XDG_CONFIG_HOME", before);
    }
};

} // namespace wireloupe

QTEST_MAIN(wireloupe::StartProblemsTest)
#include "tst_startproblems.moc"
