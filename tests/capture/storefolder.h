#pragma once

#include <QDebug>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "capture/store.h"

namespace wireloupe::capture::test {

/// A folder for one test's captures, which goes with it.
class StoreFolder
{
public:
    QString path() const { return m_folder.path(); }
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QByteArray contentOf(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const char *name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

private:
    QTemporaryDir m_folder;
};

/// Null after a warning; so is openStore(), which is indexed.
inline std::shared_ptr<Store> createStore(const QString &path)
{
    const StoreResult result = Store::create(path);
    if (!result.store)
        qWarning() << "cannot create" << path << result.detail;
    return result.store;
}

inline std::shared_ptr<Store> openStore(const QString &path)
{
    const StoreResult result = Store::open(path);
    if (!result.store)
        qWarning() << "cannot open" << path << static_cast<int>(result.error) << result.detail;
    else
        result.store->waitUntilIndexed();
    return result.store;
}

} // namespace wireloupe::capture::test
