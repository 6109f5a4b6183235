#include <QRandomGenerator>
#include <QTest>

#include "session/fullserver.h"
#include "session/serverfaults.h"
#include "session/serverfile.h"

namespace wireloupe::session {

using namespace Qt::StringLiterals;
using workspace::FileProblem;

/// The file of a server may come from anybody.
class HostileServerFileTest : public QObject
{
    Q_OBJECT

    static QByteArray withMembers(const QByteArray &members)
    {
        return R"({"format":"wireloupe server","version":1,)" + members + '}';
    }

private slots:
    void refusesHostileTexts_data();
    void refusesHostileTexts();
    void survivesBeingCut();
    void staysTheSameWhateverItReads();
};

void HostileServerFileTest::refusesHostileTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("number") << QByteArray("1");
    QTest::newRow("zeros") << QByteArray(1000, '\0');
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("deep schema") << withMembers(R"("schema":{"schema":)" + QByteArray(100'000, '['));
    QTest::newRow("deep and whole") << withMembers(R"("x":)" + QByteArray(1000, '[') + QByteArray(1000, ']'));
    QTest::newRow("no UTF-8") << withMembers("\"name\":\"\xFF\"");
    QTest::newRow("lone surrogate") << withMembers(R"("name":"\ud800")");
    QTest::newRow("infinite") << withMembers(R"("replay":{"speed":1e999})");
}

void HostileServerFileTest::refusesHostileTexts()
{
    QFETCH(QByteArray, text);
    const ReadServer read = parseServer(text);
    QVERIFY(read.fault.problem != FileProblem::None);
    QVERIFY(!read.fault.detail.isEmpty());
}

void HostileServerFileTest::survivesBeingCut()
{
    const QByteArray written = serializeServer(samples::fullServer()).trimmed();
    for (qsizetype size = 0; size < written.size(); size += 7) // each takes a millisecond
        QCOMPARE(parseServer(written.first(size)).fault.problem, FileProblem::NotJson);
}

/// Where something else can be read of a text that was tampered with, it is written and read as the same.
void HostileServerFileTest::staysTheSameWhateverItReads()
{
    constexpr QByteArrayView bytes = "{}[]\",:-0129eE.\\tfn/$ \x80\xFF";
    const QByteArray whole = serializeServer(samples::fullServer());
    QRandomGenerator random(20);
    int readCount = 0;
    for (int round = 0; round < 1500; ++round) {
        QByteArray text = whole;
        for (int change = random.bounded(1, 4); change > 0; --change)
            text[random.bounded(int(text.size()))] = bytes[random.bounded(int(bytes.size()))];
        const ReadServer read = parseServer(text);
        if (read.fault.problem != FileProblem::None)
            continue;
        ++readCount;
        faultsOf(read.server.options);
        const QByteArray written = serializeServer(read.server);
        const ReadServer again = parseServer(written);
        QVERIFY2(again.fault.problem == FileProblem::None, qPrintable(again.fault.detail));
        QCOMPARE(serializeServer(again.server), written);
    }
    QVERIFY2(readCount > 100, QByteArray::number(readCount).constData());
}

} // namespace wireloupe::session

QTEST_GUILESS_MAIN(wireloupe::session::HostileServerFileTest)
#include "tst_hostileserverfile.moc"
