#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "workspace/savedfilters.h"

using namespace wireloupe::workspace;
using namespace Qt::StringLiterals;

class TestSavedFilters : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void comeBack();
    void areRenamedAndRemoved();
    void rememberWhatWasUsedLast();
    void setAsideWhatCannotBeRead();
    void sayWhenTheyCannotBeWritten();

private:
    QString path() const { return m_folder->filePath(u"config/filters.json"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSavedFilters::comeBack()
{
    SavedFilters filters(path());
    QVERIFY(!filters.report().existed && filters.all().isEmpty() && filters.history().isEmpty());
    QCOMPARE(filters.save({u"chat"_s, u"json:$.type=\"ch at\""_s}), QString());
    QCOMPARE(filters.save({u"größe"_s, u"size:>1k"_s}), QString());
    QCOMPARE(filters.save({u"chat"_s, u"chat"_s}), QString());
    QCOMPARE(filters.remember(u"op:ping"_s), QString());
    const SavedFilters again(path());
    QCOMPARE(again.all(), (QList<SavedFilter>{{u"chat"_s, u"chat"_s}, {u"größe"_s, u"size:>1k"_s}}));
    QCOMPARE(again.history(), QStringList{u"op:ping"_s});
    QVERIFY(again.contains(u"chat"_s) && !again.contains(u"Chat"_s));
}

void TestSavedFilters::areRenamedAndRemoved()
{
    SavedFilters filters(path());
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        filters.save({name, name + u'!'});
    QCOMPARE(filters.rename(u"a"_s, u"d"_s), QString());
    QCOMPARE(filters.rename(u"d"_s, u"c"_s), QString()); // takes its place
    QCOMPARE(filters.rename(u"nobody"_s, u"b"_s), QString());
    QCOMPARE(SavedFilters(path()).all(), (QList<SavedFilter>{{u"c"_s, u"a!"_s}, {u"b"_s, u"b!"_s}}));
    QCOMPARE(filters.remove(u"c"_s), QString());
    QCOMPARE(filters.remove(u"nobody"_s), QString());
    QCOMPARE(SavedFilters(path()).all(), (QList<SavedFilter>{{u"b"_s, u"b!"_s}}));
}

void TestSavedFilters::rememberWhatWasUsedLast()
{
    SavedFilters filters(path());
    for (int i = 0; i < 60; ++i)
        filters.remember(QString::number(i));
    filters.remember(u"30"_s);
    filters.remember(QString());
    filters.remember(QString(SavedFilters::maxRemembered + 1, u'x'));
    const QStringList history = SavedFilters(path()).history();
    QCOMPARE(history.size(), SavedFilters::maxHistory);
    QCOMPARE(history.first(), u"10"_s);
    QCOMPARE(history.last(), u"30"_s);
    QCOMPARE(history.count(u"30"_s), 1);
    QCOMPARE(filters.forgetHistory(), QString());
    QVERIFY(SavedFilters(path()).history().isEmpty());
}

void TestSavedFilters::setAsideWhatCannotBeRead()
{
    for (const QByteArray &bad :
         {QByteArray("no json"), QByteArray(R"({"format":"wireloupe filters","version":2})"),
          QByteArray(R"({"format":"something else","version":1})"),
          QByteArray(R"({"format":"wireloupe filters","version":1,"filters":[7]})")}) {
        QVERIFY(QDir().mkpath(m_folder->filePath(u"config"_s)));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bad);
        file.close();
        SavedFilters filters(path());
        QVERIFY(filters.report().problem != FileProblem::None);
        QVERIFY(QFile::exists(filters.report().setAsideAs));
        QVERIFY(filters.all().isEmpty());
        QCOMPARE(filters.save({u"a"_s, u"b"_s}), QString());
        QCOMPARE(SavedFilters(path()).all().size(), 1);
        QVERIFY(QFile::remove(filters.report().setAsideAs));
    }
}

void TestSavedFilters::sayWhenTheyCannotBeWritten()
{
    QFile blocker(m_folder->filePath(u"config"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly)); // a file where the folder would have to be
    SavedFilters filters(path());
    QVERIFY(!filters.save({u"a"_s, u"b"_s}).isEmpty());
    QCOMPARE(filters.all().size(), 1);
}

QTEST_APPLESS_MAIN(TestSavedFilters)
#include "tst_savedfilters.moc"
