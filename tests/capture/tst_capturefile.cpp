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

QTEST_APPLESS_MAIN(TestCaptureFile)
#include "tst_capturefile.moc"
