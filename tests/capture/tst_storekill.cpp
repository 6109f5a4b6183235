// A process that records 10,000 frames a second is killed at random moments. WIRELOUPE_KILLS says how often:
//
//     WIRELOUPE_KILLS=200 tst_capture_storekill
#include <algorithm>
#include <cstdio>
#include <thread>
#include <vector>

#include <QElapsedTimer>
#include <QProcess>

#include "records.h"
#include "storefolder.h"

using namespace wireloupe::capture;
using namespace std::chrono_literals;

/// What is on the disk when a recording process is killed.
class TestStoreKill : public QObject
{
    Q_OBJECT

private slots:
    void losesNoMoreThan250Milliseconds();

private:
    /// When all before a row had been appended.
    struct Progress
    {
        qint64 rows = 0;
        qint64 time = 0; ///< of monotonicNow()
    };

    static void check(const QString &path, const std::vector<Progress> &told, qint64 killed, bool isLimited);

    test::StoreFolder m_folder;
    static qint64 s_longest;
};

qint64 TestStoreKill::s_longest = 0;

namespace {

constexpr qint64 framesPerSecond = 10'000;

QByteArray textOf(qint64 row, bool isLimited)
{
    // Enough for a limit to give space back several times a second.
    return (QByteArray::number(row) + ' ').leftJustified(isLimited ? 4000 : 100, 'x');
}

/// Tells of each batch, after it has been appended, how many rows there are and when that was.
int record(const QString &path, bool isLimited)
{
    const auto store = Store::create(path).store;
    if (!store)
        return 1;
    if (isLimited)
        store->setLimit({.bytes = 4 << 20});
    const auto begin = monotonicNow();
    for (qint64 rows = 0;;) {
        const qint64 due = (monotonicNow() - begin).count() * framesPerSecond / 1'000'000'000;
        for (; rows < due; ++rows)
            store->append(test::sent(textOf(rows, isLimited), monotonicNow()));
        const qint64 told[] = {rows, monotonicNow().count()};
        if (std::fwrite(told, sizeof told, 1, stdout) != 1 || std::fflush(stdout) != 0)
            return 1;
        std::this_thread::sleep_for(1ms);
    }
}

} // namespace

void TestStoreKill::losesNoMoreThan250Milliseconds()
{
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue("WIRELOUPE_KILLS", &isNumber);
    const int kills = isNumber ? asked : 10;
    QRandomGenerator random(static_cast<quint32>(monotonicNow().count()));
    for (int i = 0; i < kills && !QTest::currentTestFailed(); ++i) {
        const bool isLimited = i % 2 == 1;
        const QString path = m_folder.path("killed");
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--record"), path, QString::number(isLimited)});
        QVERIFY(child.waitForReadyRead(20'000));
        QElapsedTimer timer;
        timer.start();
        const int moment = 300 + random.bounded(1200);
        QByteArray bytes;
        while (timer.elapsed() < moment) {
            child.waitForReadyRead(static_cast<int>(moment - timer.elapsed()) + 1);
            bytes += child.readAllStandardOutput();
        }
        const qint64 killed = monotonicNow().count();
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        bytes += child.readAllStandardOutput();
        std::vector<Progress> told(static_cast<size_t>(bytes.size()) / sizeof(Progress));
        std::copy_n(bytes.constData(), told.size() * sizeof(Progress), reinterpret_cast<char *>(told.data()));
        check(path, told, killed, isLimited);
    }
    qInfo("%d kills, at most %.1f ms lost", kills, static_cast<double>(s_longest) / 1e6);
}

void TestStoreKill::check(const QString &path, const std::vector<Progress> &told, qint64 killed,
                          bool isLimited)
{
    QVERIFY(!told.empty());
    const auto opened = test::openStore(path);
    QVERIFY(opened);
    const FileDamage damage = opened->damage();
    QVERIFY(damage.isSound() || damage.kind == FileDamage::Kind::Torn);
    const RowRange rows = opened->rows();
    // The first batch that is not all there: it had been appended at its time.
    const auto lost = std::find_if(told.begin(), told.end(),
                                   [&](const Progress &progress) { return progress.rows > toInt(rows.end); });
    const qint64 loss = lost == told.end() ? 0 : killed - lost->time;
    s_longest = std::max(s_longest, loss);
    QVERIFY2(loss <= std::chrono::nanoseconds(250ms).count(),
             qPrintable(QStringLiteral("%1 ms of %2").arg(loss / 1'000'000).arg(told.back().rows)));
    QCOMPARE(rows.first == Row{}, !isLimited || rows.end < Row{2000});
    for (qint64 row = toInt(rows.first); row < toInt(rows.end); ++row) {
        const Record record = opened->read(Row{row});
        QVERIFY(!record.head.flags.testFlag(RecordFlag::Damaged));
        QCOMPARE(record.payload, textOf(row, isLimited));
    }
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QStringLiteral("--record"))
        return record(arguments[2], arguments[3] == QStringLiteral("1"));
    TestStoreKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_storekill.moc"
