#pragma once

#include <memory>

#include <QFile>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>

namespace wireloupe::workspace::test {

/// What each test of a file begins with: an empty folder of its own.
class FolderFixture : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

protected:
    QString folder() const { return m_folder->path(); }
    QString inFolder(const QString &name) const { return m_folder->filePath(name); }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace wireloupe::workspace::test
