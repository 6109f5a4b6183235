#include <atomic>
#include <thread>

#include <QTest>

#include "capture/sharedlog.h"

using wireloupe::capture::SharedLog;

class TestSharedLog : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheNewest();
    void viewsNeverChange();
    void viewsShareTheirValues();
    void viewsSayWhatIsNew();
    void canBeReadWhileItGrows();
};

void TestSharedLog::keepsTheNewest()
{
    SharedLog<int, 8> log(20);
    QVERIFY(log.view().isEmpty());
    for (int number = 0; number < 1000; ++number) {
        log.append(number);
        const auto &view = log.view();
        QCOMPARE(view.size(), std::min(20, number + 1));
        QCOMPARE(view.begin(), std::max(0, number - 19));
        for (qint64 i = 0; i < view.size(); ++i)
            QCOMPARE(view[i], static_cast<int>(view.begin() + i));
        QCOMPARE(view.back(), number);
    }
    QCOMPARE(log.total(), 1000);
}

void TestSharedLog::viewsNeverChange()
{
    SharedLog<int, 8> log(20);
    std::vector<SharedLog<int, 8>::View> views;
    for (int number = 0; number < 100; ++number) {
        log.append(number);
        views.push_back(log.view());
    }
    for (int number = 0; number < 100; ++number) {
        const auto &view = views[static_cast<std::size_t>(number)];
        QCOMPARE(view.size(), std::min(20, number + 1));
        for (qint64 i = 0; i < view.size(); ++i)
            QCOMPARE(view[i], number + 1 - static_cast<int>(view.size() - i));
    }
}

void TestSharedLog::viewsShareTheirValues()
{
    SharedLog<int, 8> log(100);
    for (int number = 0; number < 50; ++number)
        log.append(number);
    const auto first = log.view();
    log.append(50);
    const auto second = log.view();
    for (qint64 i = 0; i < first.size(); ++i)
        QCOMPARE(&first[i], &second[i]);
}

void TestSharedLog::viewsSayWhatIsNew()
{
    SharedLog<int, 8> log(1000);
    qint64 seen = 0;
    qint64 sum = 0;
    for (int number = 1; number <= 100; ++number) {
        log.append(number);
        if (number % 7 != 0 && number != 100)
            continue;
        const auto view = log.view();
        for (; seen < view.begin() + view.size(); ++seen)
            sum += view[seen - view.begin()];
    }
    QCOMPARE(sum, 5050);
}

void TestSharedLog::canBeReadWhileItGrows()
{
    SharedLog<qint64, 64> log(1000);
    log.append(0);
    std::atomic<const SharedLog<qint64, 64>::View *> handed = nullptr;
    std::atomic_bool isDone = false;
    std::atomic_bool isRight = true;
    std::thread reader([&] {
        while (!isDone)
            if (const auto *view = handed.exchange(nullptr)) {
                for (qint64 i = 0; i < view->size(); ++i)
                    if ((*view)[i] != view->begin() + i)
                        isRight = false;
                delete view;
            }
    });
    for (qint64 number = 1; number < 300'000; ++number) {
        log.append(number);
        if (number % 100 == 0)
            delete handed.exchange(new SharedLog<qint64, 64>::View(log.view()));
    }
    isDone = true;
    reader.join();
    delete handed.exchange(nullptr);
    QVERIFY(isRight);
}

QTEST_APPLESS_MAIN(TestSharedLog)
#include "tst_sharedlog.moc"
