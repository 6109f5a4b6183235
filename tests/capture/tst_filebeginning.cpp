#include "capture/filebeginning.h"

#include <QTemporaryDir>
#include <QTest>

#include "capture/filefault.h"

using namespace wireloupe::capture;
using format::Beginning;
using namespace std::chrono_literals;

class TestFileBeginning : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { fileFault = nullptr; }

    void movesInSteps();
    void stepsGrowWithWhatIsKept();
    void movesAtOnceWhereAsked();
    void spaceGoesOneStepLate();
    void spaceGoesWithTimeToo();
    void movesWhereNoSpaceCanBeGivenBack();
    void triesAgainWhereTheHeadCannotBeWritten();
    void beginsAnew();

private:
    std::optional<Beginning> written() const;
    QByteArray bytes(quint64 offset, qsizetype size) const;

    static constexpr quint64 mib = 1 << 20;
    QTemporaryDir m_folder;
    CaptureFile m_file;
};

void TestFileBeginning::init()
{
    QVERIFY(m_file.open(m_folder.filePath(QStringLiteral("file")), CaptureFile::Mode::Overwrite));
    format::FileHead head;
    head.startedAt = QDateTime::currentDateTimeUtc();
    m_file.writeAt(0, format::encode(head));
    const QByteArray content(64 << 20, 'x');
    m_file.writeAt(format::fileHeadSize, content);
}

std::optional<Beginning> TestFileBeginning::written() const
{
    const auto head = format::decodeFileHead(bytes(0, format::fileHeadSize));
    return head ? head->beginning : std::nullopt;
}

QByteArray TestFileBeginning::bytes(quint64 offset, qsizetype size) const
{
    QByteArray read(size, '-');
    m_file.readAt(offset, {read.data(), static_cast<size_t>(size)});
    return read;
}

void TestFileBeginning::movesInSteps()
{
    FileBeginning beginning(m_file);
    beginning.moveTo({2 * mib, Row{20}}, 10 * mib, 0s);
    QCOMPARE(written(), Beginning{});
    beginning.moveTo({5 * mib, Row{50}}, 10 * mib, 0s);
    QCOMPARE(written(), (Beginning{5 * mib, Row{50}}));
    beginning.moveTo({8 * mib, Row{80}}, 10 * mib, 0s);
    QCOMPARE(written(), (Beginning{5 * mib, Row{50}}));
    beginning.moveTo({9 * mib, Row{90}}, 10 * mib, 0s);
    QCOMPARE(written(), (Beginning{9 * mib, Row{90}}));
}

void TestFileBeginning::stepsGrowWithWhatIsKept()
{
    FileBeginning beginning(m_file);
    beginning.moveTo({7 * mib, Row{7}}, 7 * mib + 128 * mib, 0s);
    QCOMPARE(written(), Beginning{});
    beginning.moveTo({9 * mib, Row{9}}, 9 * mib + 128 * mib, 0s);
    QCOMPARE(written(), (Beginning{9 * mib, Row{9}}));
}

void TestFileBeginning::movesAtOnceWhereAsked()
{
    FileBeginning beginning(m_file);
    beginning.finish({format::fileHeadSize + 100, Row{1}});
    QCOMPARE(written(), (Beginning{format::fileHeadSize + 100, Row{1}}));
    QCOMPARE(bytes(format::fileHeadSize + 100, 3), QByteArray("xxx"));
}

void TestFileBeginning::spaceGoesOneStepLate()
{
    if (!m_file.release(60 * mib, mib))
        QSKIP("the file system cannot give back the space of a part of a file");
    FileBeginning beginning(m_file);
    beginning.moveTo({5 * mib + 1, Row{5}}, 10 * mib, 100s);
    QCOMPARE(bytes(4 * mib, 3), QByteArray("xxx"));
    beginning.moveTo({10 * mib + 1, Row{10}}, 12 * mib, 100s);
    QCOMPARE(bytes(4 * mib, 3), QByteArray(3, '\0'));
    QCOMPARE(bytes(5 * mib, 4), QByteArray("\0xxx", 4));
    beginning.finish({20 * mib, Row{20}});
    QCOMPARE(bytes(20 * mib - 2, 4), QByteArray("\0\0xx", 4));
    QCOMPARE(written(), (Beginning{20 * mib, Row{20}}));
}

void TestFileBeginning::spaceGoesWithTimeToo()
{
    if (!m_file.release(60 * mib, mib))
        QSKIP("the file system cannot give back the space of a part of a file");
    FileBeginning beginning(m_file);
    QVERIFY(!beginning.nextRelease());
    beginning.moveTo({5 * mib, Row{5}}, 10 * mib, 100s);
    QCOMPARE(beginning.nextRelease(), 101s);
    beginning.moveTo({5 * mib, Row{5}}, 10 * mib, 101s - 1ns);
    QCOMPARE(bytes(5 * mib - 3, 6), QByteArray("xxxxxx"));
    beginning.moveTo({5 * mib, Row{5}}, 10 * mib, 101s);
    QCOMPARE(bytes(5 * mib - 3, 6), QByteArray("\0\0\0xxx", 6));
    QVERIFY(!beginning.nextRelease());
}

void TestFileBeginning::movesWhereNoSpaceCanBeGivenBack()
{
    fileFault = [](FileOperation operation) {
        return operation == FileOperation::Release || operation == FileOperation::Sync;
    };
    FileBeginning beginning(m_file);
    beginning.finish({5 * mib, Row{5}});
    beginning.finish({10 * mib, Row{10}});
    QCOMPARE(written(), (Beginning{10 * mib, Row{10}}));
    QCOMPARE(bytes(4 * mib, 3), QByteArray("xxx"));
}

void TestFileBeginning::triesAgainWhereTheHeadCannotBeWritten()
{
    FileBeginning beginning(m_file);
    fileFault = [](FileOperation operation) { return operation == FileOperation::Write; };
    beginning.finish({5 * mib, Row{5}});
    QCOMPARE(bytes(4 * mib, 3), QByteArray("xxx")); // no space goes that the head does not tell of
    fileFault = nullptr;
    beginning.moveTo({5 * mib, Row{5}}, 10 * mib, 0s);
    QCOMPARE(written(), (Beginning{5 * mib, Row{5}}));
}

void TestFileBeginning::beginsAnew()
{
    FileBeginning beginning(m_file);
    beginning.finish({5 * mib, Row{5}});
    beginning.reset();
    QCOMPARE(written(), Beginning{});
    beginning.finish({6 * mib, Row{6}});
    fileFault = [](FileOperation operation) { return operation == FileOperation::Write; };
    beginning.reset();
    fileFault = nullptr;
    beginning.moveTo({}, 10 * mib, 0s); // nothing has been dropped since
    QCOMPARE(written(), Beginning{});
}

QTEST_APPLESS_MAIN(TestFileBeginning)
#include "tst_filebeginning.moc"
