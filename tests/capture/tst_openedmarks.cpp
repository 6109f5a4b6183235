#include "capture/openedmarks.h"

#include <QFileInfo>
#include <QStandardPaths>

#include "capture/filefault.h"
#include "records.h"
#include "storefolder.h"

using namespace wireloupe::capture;
using test::createStore;
using test::openStore;

class TestOpenedMarks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { fileFault = nullptr; }

    void goToTheFile();
    void goToAFileOfVersion2();
    void addNothingToATornFile();
    void addNothingToAFileInUse();
    void oneOpenedStoreWrites();
    void addNothingToAnotherFileOfThatName();
    void aWriteThatFailsTearsNothing();
    void rowsBehindAreFoundAgain();
    void areBounded();

private:
    test::StoreFolder m_folder;
    QString m_path;
    static int s_number;
};

int TestOpenedMarks::s_number = 0;

/// A capture of three rows, with a mark that was set while it was recorded.
void TestOpenedMarks::init()
{
    m_path = m_folder.path(qPrintable(QStringLiteral("capture%1").arg(++s_number)));
    const auto store = createStore(m_path);
    for (const char *text : {"zero", "one", "two"})
        store->append(test::sent(text));
    store->setMark(Row{0}, QStringLiteral("while recording"));
}

void TestOpenedMarks::goToTheFile()
{
    {
        const auto opened = openStore(m_path);
        QCOMPARE(opened->marks().size(), 1);
        opened->setMark(Row{2}, QStringLiteral("later"));
        opened->setMark(Row{1}, {});
        opened->removeMark(Row{0});
        opened->setMark(Row{3}, QStringLiteral("no such row"));
        QVERIFY(opened->areMarksKept());
        QCOMPARE(opened->count(), 3);
        QCOMPARE(opened->read(Row{2}).payload, QByteArray("two"));
    }
    const auto again = openStore(m_path);
    QCOMPARE(again->marks().notes(), (Marks::Map{{Row{1}, QString()}, {Row{2}, QStringLiteral("later")}}));
    QCOMPARE(again->count(), 3);
    QCOMPARE(again->read(Row{2}).payload, QByteArray("two"));
    QVERIFY(again->damage().isSound());
    QVERIFY(again->save(m_folder.path("saved")).isEmpty());
    QCOMPARE(openStore(m_folder.path("saved"))->marks(), again->marks());
}

/// Which becomes one of version 3: an older program would take a mark for a row.
void TestOpenedMarks::goToAFileOfVersion2()
{
    format::FileHead head;
    head.version = 2;
    head.size = static_cast<quint16>(format::basicHeadSize);
    head.startedAt = QDateTime::currentDateTimeUtc();
    const QByteArray records = m_folder.contentOf(qPrintable(QFileInfo(m_path).fileName()))
                                   .sliced(format::fileHeadSize, format::recordHeadSize + 4);
    m_folder.write("version2", format::encode(head) + records);
    openStore(m_folder.path("version2"))->setMark(Row{0}, QStringLiteral("new"));
    const auto again = openStore(m_folder.path("version2"));
    QCOMPARE(again->count(), 1);
    QCOMPARE(again->read(Row{0}).payload, QByteArray("zero"));
    QCOMPARE(again->marks().note(Row{0}), QStringLiteral("new"));
    const auto raised = format::decodeFileHead(m_folder.contentOf("version2"));
    QVERIFY(raised);
    QCOMPARE(raised->version, quint16{3});
    QCOMPARE(raised->startedAt.toMSecsSinceEpoch(), head.startedAt.toMSecsSinceEpoch());
}

void TestOpenedMarks::addNothingToATornFile()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::Append));
    file.write("WLR");
    file.close();
    const QByteArray before = m_folder.contentOf(qPrintable(QFileInfo(m_path).fileName()));
    const auto opened = openStore(m_path);
    QVERIFY(opened->areMarksKept()); // there is none yet that is not
    opened->setMark(Row{1}, QStringLiteral("for now"));
    QCOMPARE(opened->marks().note(Row{1}), QStringLiteral("for now"));
    QVERIFY(!opened->areMarksKept());
    QCOMPARE(m_folder.contentOf(qPrintable(QFileInfo(m_path).fileName())), before);
}

void TestOpenedMarks::addNothingToAFileInUse()
{
    const auto recording = createStore(m_folder.path("recording"));
    recording->append(test::sent("x"));
    QTRY_COMPARE(openStore(m_folder.path("recording"))->count(), 1);
    QVERIFY(Store::isInUse(m_folder.path("recording")));
    QCOMPARE(Store::create(m_folder.path("recording")).error, StoreError::InUse);
    const auto opened = openStore(m_folder.path("recording"));
    opened->setMark(Row{0}, QStringLiteral("for now"));
    QVERIFY(!opened->areMarksKept());
    recording->append(test::sent("y"));
    QTRY_COMPARE(openStore(m_folder.path("recording"))->count(), 2);
    QVERIFY(openStore(m_folder.path("recording"))->marks().isEmpty());
}

void TestOpenedMarks::oneOpenedStoreWrites()
{
    const auto first = openStore(m_path);
    const auto second = openStore(m_path);
    QVERIFY(!Store::isInUse(m_path));
    first->setMark(Row{1}, QStringLiteral("first"));
    QVERIFY(Store::isInUse(m_path));
    second->setMark(Row{2}, QStringLiteral("second"));
    QVERIFY(first->areMarksKept());
    QVERIFY(!second->areMarksKept());
    QCOMPARE(Store::create(m_path).error, StoreError::InUse);
    QCOMPARE(openStore(m_path)->marks(), first->marks());
}

void TestOpenedMarks::addNothingToAnotherFileOfThatName()
{
    const auto opened = openStore(m_path);
    QVERIFY(QFile::rename(m_path, m_path + QStringLiteral(".away")));
    createStore(m_path)->append(test::sent("another"));
    opened->setMark(Row{1}, QStringLiteral("for the first"));
    QVERIFY(!opened->areMarksKept());
    QVERIFY(openStore(m_path)->marks().isEmpty());
}

void TestOpenedMarks::aWriteThatFailsTearsNothing()
{
    {
        const auto opened = openStore(m_path);
        opened->setMark(Row{1}, QStringLiteral("written"));
        fileFault = [](FileOperation operation) { return operation == FileOperation::Write; };
        opened->setMark(Row{2}, QStringLiteral("not written"));
        QVERIFY(!opened->areMarksKept());
        QCOMPARE(opened->marks().size(), 3);
        fileFault = nullptr;
    }
    const auto again = openStore(m_path);
    QVERIFY(again->damage().isSound());
    QCOMPARE(again->count(), 3);
    QCOMPARE(again->marks().size(), 2);
}

/// A mark lies between the last row of then and the first row of what was recorded after it.
void TestOpenedMarks::rowsBehindAreFoundAgain()
{
    const auto store = createStore(m_folder.path("between"));
    for (int i = 0; i < 50; ++i) {
        store->append(test::sent(QByteArray::number(i)));
        store->setMark(Row{i}, QStringLiteral("note %1").arg(i));
    }
    const auto check = [](const Store &from) {
        for (qint64 row = 0; row < 50; ++row)
            if (from.read(Row{row}).payload != QByteArray::number(row) ||
                from.marks().note(Row{row}) != QStringLiteral("note %1").arg(row))
                return false;
        return from.count() == 50;
    };
    QVERIFY(check(*store));
    QTRY_VERIFY(check(*openStore(m_folder.path("between"))));
    QVERIFY(check(*store));
}

void TestOpenedMarks::areBounded()
{
    StoreState state;
    for (quint64 i = 0; i <= Marks::maxSize; ++i)
        state.rows.append(i);
    for (qint64 row = 0; row < Marks::maxSize; ++row)
        QVERIFY(state.apply({Row{row}, false, {}}));
    QVERIFY(!state.apply({Row{Marks::maxSize}, false, {}}));
    QVERIFY(state.apply({Row{7}, false, QStringLiteral("another note")}));
    QVERIFY(state.apply({Row{7}, true, {}}));
    QVERIFY(state.apply({Row{Marks::maxSize}, false, {}}));
    QCOMPARE(state.marks.size(), Marks::maxSize);
}

QTEST_GUILESS_MAIN(TestOpenedMarks)
#include "tst_openedmarks.moc"
