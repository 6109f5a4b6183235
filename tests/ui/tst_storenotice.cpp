#include <QTest>

#include "ui/storenotice.h"

using namespace wireloupe;
using namespace wireloupe::ui;
using namespace Qt::StringLiterals;
using capture::FileDamage;
using capture::Recording;

/// What a store's state is in words, and what can be done about it.
class StoreNoticeTest : public QObject
{
    Q_OBJECT

private slots:
    void saysNothingWhileAllIsWell();
    void paused();
    void resumed();
    void inMemory();
    void damaged();
    void writtenElsewhere();
    void marks();
    void severalAtOnce();

private:
    static StoreNotice only(const StoreFacts &facts);
};

StoreNotice StoreNoticeTest::only(const StoreFacts &facts)
{
    const QList<StoreNotice> notices = noticesOf(facts);
    if (notices.size() != 1)
        qFatal("There are %d notices", static_cast<int>(notices.size()));
    return notices.first();
}

void StoreNoticeTest::saysNothingWhileAllIsWell()
{
    for (const Recording recording : {Recording::Off, Recording::ToFile})
        QVERIFY(noticesOf({.health = {recording, {}, 0}}).isEmpty());
    const auto store = capture::Store::create().store;
    QVERIFY(noticesOf(factsOf(*store, {})).isEmpty());
}

void StoreNoticeTest::paused()
{
    StoreFacts facts{.health = {Recording::Paused, u"No space left on device"_s, 0}, .folder = u"/cache"_s};
    StoreNotice notice = only(facts);
    QCOMPARE(notice.kind, Banner::Kind::Error);
    QCOMPARE(notice.remedy, StoreRemedy::None);
    QCOMPARE(notice.text, u"Recording is paused, because /cache cannot be written: No space left on device. "
                          "Connections go on, and what comes waits in memory. Make room there; recording "
                          "goes on by itself."_s);
    facts.health.lostRecords = 1200;
    notice = only(facts);
    QVERIFY2(notice.text.endsWith(u"could not be kept so far."_s), qPrintable(notice.text));
    QVERIFY2(notice.text.contains(u"200"_s), qPrintable(notice.text));
}

void StoreNoticeTest::resumed()
{
    const StoreNotice notice = only({.health = {Recording::ToFile, {}, 7}});
    QCOMPARE(notice.kind, Banner::Kind::Warning);
    QCOMPARE(notice.remedy, StoreRemedy::Dismiss);
    QVERIFY2(notice.text.contains(u"7 row"_s), qPrintable(notice.text));
}

void StoreNoticeTest::inMemory()
{
    StoreFacts facts{.health = {Recording::InMemory, {}, 0}, .isInMemory = true, .folder = u"/cache"_s};
    QCOMPARE(only(facts).remedy, StoreRemedy::SaveAs);
    QVERIFY(only(facts).text.contains(u"268"_s)); // 256 MiB
    facts.origin.memoryReason = u"Permission denied"_s;
    QVERIFY2(only(facts).text.endsWith(u"because no file can be written in /cache: Permission denied."_s),
             qPrintable(only(facts).text));
    const auto store = capture::Store::createInMemory().store;
    QVERIFY(factsOf(*store, {}).isInMemory);
}

void StoreNoticeTest::damaged()
{
    const StoreNotice notice =
        only({.damage = {.kind = FileDamage::Kind::Torn, .offset = 99, .detail = {}, .droppedBytes = 5}});
    QCOMPARE(notice.kind, Banner::Kind::Warning);
    QCOMPARE(notice.remedy, StoreRemedy::Repair);
    QVERIFY2(notice.text.startsWith(u"The file ends inside a record, at byte 99."_s),
             qPrintable(notice.text));
}

void StoreNoticeTest::writtenElsewhere()
{
    const StoreNotice notice = only({.origin = {.isBeingWritten = true}});
    QCOMPARE(notice.kind, Banner::Kind::Info);
    QCOMPARE(notice.remedy, StoreRemedy::ReadAgain);
}

void StoreNoticeTest::marks()
{
    QCOMPARE(only({.areMarksKept = false}).remedy, StoreRemedy::SaveAs);
}

void StoreNoticeTest::severalAtOnce()
{
    const QList<StoreNotice> notices = noticesOf({.health = {Recording::Paused, u"full"_s, 1},
                                                  .damage = {.kind = FileDamage::Kind::Record, .detail = {}},
                                                  .areMarksKept = false});
    QCOMPARE(notices.size(), 3);
    QCOMPARE(notices.first().kind, Banner::Kind::Error);
    for (const StoreNotice &notice : notices)
        QCOMPARE(buttonText(notice.remedy).isEmpty(), notice.remedy == StoreRemedy::None);
}

QTEST_GUILESS_MAIN(StoreNoticeTest)

#include "tst_storenotice.moc"
