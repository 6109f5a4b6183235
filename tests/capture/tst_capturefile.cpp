#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "capture/capturefile.h"

using namespace wireloupe::capture;

class TestCaptureFile : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatWasWritten();
    void readsLessAtTheEnd();
    void truncates();
    void createsOnlyWhatIsNew();
    void overwrites();
    void saysWhyItCannotOpen();
    void saysWhyItCannotWrite();
    void isForTheOwnerAlone();
    void oneAtATimeWrites();
    void updatesWithoutCutting();
    void givesSpaceBack();
    void knowsAFileByAnotherName();

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
};

namespace {

std::span<const char> spanOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

std::span<char> writable(QByteArray &bytes)
{
    return {bytes.data(), static_cast<size_t>(bytes.size())};
}

} // namespace

void TestCaptureFile::readsWhatWasWritten()
{
    CaptureFile file;
    QVERIFY(file.open(path("a"), CaptureFile::Mode::CreateNew));
    QCOMPARE(file.writeAt(0, spanOf("0123456789")).size, 10);
    QCOMPARE(file.writeAt(5, spanOf("abcdefg")).size, 7);
    QCOMPARE(file.size(), quint64{12});
    QByteArray first(3, '\0');
    QByteArray second(4, '\0');
    const auto transfer = file.readAt(4, writable(first), writable(second));
    QCOMPARE(transfer.size, 7);
    QVERIFY(transfer.error.isEmpty());
    QCOMPARE(first, QByteArray("4ab"));
    QCOMPARE(second, QByteArray("cdef"));
}

void TestCaptureFile::readsLessAtTheEnd()
{
    CaptureFile file;
    QVERIFY(file.open(path("b"), CaptureFile::Mode::CreateNew));
    file.writeAt(0, spanOf("0123456789"));
    QByteArray first(3, '-');
    QByteArray second(4, '-');
    QCOMPARE(file.readAt(5, writable(first), writable(second)).size, 5);
    QCOMPARE(first + second, QByteArray("56789--"));
    QCOMPARE(file.readAt(10, writable(first)).size, 0);
    QCOMPARE(file.readAt(1000, writable(first)).size, 0);
    QVERIFY(file.readAt(1000, writable(first)).error.isEmpty());
}

void TestCaptureFile::truncates()
{
    CaptureFile file;
    QVERIFY(file.open(path("c"), CaptureFile::Mode::CreateNew));
    file.writeAt(0, spanOf("0123456789"));
    QVERIFY(file.truncate(4));
    QCOMPARE(file.size(), quint64{4});
}

void TestCaptureFile::createsOnlyWhatIsNew()
{
    CaptureFile first;
    CaptureFile second;
    QVERIFY(first.open(path("d"), CaptureFile::Mode::CreateNew));
    QVERIFY(!second.open(path("d"), CaptureFile::Mode::CreateNew));
    QVERIFY(!second.openError().isEmpty());
}

void TestCaptureFile::overwrites()
{
    CaptureFile file;
    QVERIFY(file.open(path("e"), CaptureFile::Mode::CreateNew));
    file.writeAt(0, spanOf("0123456789"));
    QVERIFY(file.open(path("e"), CaptureFile::Mode::Overwrite));
    QCOMPARE(file.size(), quint64{0});
}

void TestCaptureFile::saysWhyItCannotOpen()
{
    CaptureFile file;
    QVERIFY(!file.open(path("missing"), CaptureFile::Mode::Read));
    QVERIFY(!file.openError().isEmpty());
    QVERIFY(!file.isDenied());
    // No way to make a folder that root may not write, but a path through a file is one for everybody.
    QVERIFY(
        !file.open(QString::fromLocal8Bit(__FILE__) + QStringLiteral("/x"), CaptureFile::Mode::Overwrite));
    QVERIFY(!file.openError().isEmpty());
}

void TestCaptureFile::saysWhyItCannotWrite()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("needs /dev/full");
    CaptureFile file;
    QVERIFY(file.open(QStringLiteral("/dev/full"), CaptureFile::Mode::Overwrite));
    const auto transfer = file.writeAt(0, spanOf("x"));
    QCOMPARE(transfer.size, 0);
    QVERIFY(!transfer.error.isEmpty());
}

void TestCaptureFile::isForTheOwnerAlone()
{
    CaptureFile file;
    QVERIFY(file.open(path("f"), CaptureFile::Mode::CreateNew));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY((QFile::permissions(path("f")) & others) == QFile::Permissions());
}

void TestCaptureFile::oneAtATimeWrites()
{
    CaptureFile first;
    QVERIFY(first.open(path("g"), CaptureFile::Mode::CreateNew));
    first.writeAt(0, spanOf("kept"));
    QVERIFY(CaptureFile::isBeingWritten(path("g")));
    for (const auto mode : {CaptureFile::Mode::Overwrite, CaptureFile::Mode::Update}) {
        CaptureFile second;
        QVERIFY(!second.open(path("g"), mode));
        QVERIFY(second.isInUse());
        QVERIFY(!second.isDenied());
        QVERIFY(!second.openError().isEmpty());
    }
    CaptureFile reader;
    QVERIFY(reader.open(path("g"), CaptureFile::Mode::Read));
    QCOMPARE(reader.size(), quint64{4});

    first.close();
    QVERIFY(!CaptureFile::isBeingWritten(path("g")));
    QVERIFY(!CaptureFile::isBeingWritten(path("missing")));
    QVERIFY(!QFile::exists(path("missing")));
    QVERIFY(first.open(path("g"), CaptureFile::Mode::Overwrite));
    QVERIFY(!first.isInUse());
}

void TestCaptureFile::updatesWithoutCutting()
{
    CaptureFile file;
    QVERIFY(!file.open(path("h"), CaptureFile::Mode::Update));
    QVERIFY(!QFile::exists(path("h")));
    QVERIFY(file.open(path("h"), CaptureFile::Mode::CreateNew));
    file.writeAt(0, spanOf("0123456789"));
    QVERIFY(file.open(path("h"), CaptureFile::Mode::Update));
    QCOMPARE(file.writeAt(10, spanOf("ab")).size, 2);
    QVERIFY(file.sync(10, 2));
    QCOMPARE(file.size(), quint64{12});
}

/// Where the file system can. Where it cannot, nothing changes.
void TestCaptureFile::givesSpaceBack()
{
    CaptureFile file;
    QVERIFY(file.open(path("i"), CaptureFile::Mode::CreateNew));
    const QByteArray content(1 << 20, 'x');
    file.writeAt(0, spanOf(content));
    const bool isReleased = file.release(1000, 1'000'000);
    QCOMPARE(file.size(), quint64{1 << 20});
    QByteArray bytes(content.size(), '-');
    QCOMPARE(file.readAt(0, writable(bytes)).size, bytes.size());
    QByteArray expected = content;
    if (isReleased)
        expected.replace(1000, 1'000'000, QByteArray(1'000'000, '\0'));
    QVERIFY(bytes == expected);
}

void TestCaptureFile::knowsAFileByAnotherName()
{
    CaptureFile file;
    CaptureFile same;
    CaptureFile other;
    QVERIFY(file.open(path("j"), CaptureFile::Mode::CreateNew));
    QVERIFY(QFile::link(path("j"), path("link")));
    QVERIFY(same.open(path("link"), CaptureFile::Mode::Read));
    QVERIFY(other.open(path("k"), CaptureFile::Mode::CreateNew));
    QVERIFY(file.isSameFile(same));
    QVERIFY(!file.isSameFile(other));
}

QTEST_APPLESS_MAIN(TestCaptureFile)
#include "tst_capturefile.moc"
