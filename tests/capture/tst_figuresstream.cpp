#include <deque>
#include <limits>
#include <vector>

#include <QTest>

#include "capture/figuresstream.h"

using namespace wireloupe::capture;
using Time = std::chrono::nanoseconds;

class TestFiguresStream : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsRead();
    void numbersAreShort();
    void readsNothingBehindTheEnd();
    void refusesWhatCannotBeRight();
    void listsTakeNoMoreThanThereIs();
};

namespace {

enum class Color : quint8 { Red, Green, Blue };

struct Values
{
    quint64 large = 0;
    quint32 small = 0;
    qint64 below = 0;
    qint32 smallBelow = 0;
    Time time{};
    bool flag = false;
    double real = 0;
    QString text;
    Color color = Color::Red;
    std::vector<qint64> list;
    std::deque<quint32> queue;
    std::optional<Time> there;
    std::optional<Time> missing = Time(1);
    std::unique_ptr<double> owned;

    template <class Stream>
    void exchange(Stream &stream)
    {
        stream.number(large);
        stream.number(small);
        stream.number(below);
        stream.number(smallBelow);
        stream.time(time);
        stream.flag(flag);
        stream.real(real);
        stream.text(text);
        stream.choice(color, Color::Blue);
        stream.list(
            list, 10, [&stream](qint64 &value) { stream.number(value); });
        stream.list(
            queue, 10, [&stream](quint32 &value) { stream.number(value); });
        stream.optional(
            there, [&stream](Time &value) { stream.time(value); });
        stream.optional(
            missing, [&stream](Time &value) { stream.time(value); });
        stream.optional(owned, [&stream](double &value) { stream.real(value); });
    }
};

Values sample()
{
    Values values;
    values.large = std::numeric_limits<quint64>::max();
    values.small = std::numeric_limits<quint32>::max();
    values.below = std::numeric_limits<qint64>::min();
    values.smallBelow = -5;
    values.time = Time(-1'000'000'000'000);
    values.flag = true;
    values.real = -0.1;
    values.text = QStringLiteral("a “text” 😀");
    values.color = Color::Blue;
    values.list = {0, -1, 1, 64, -65, std::numeric_limits<qint64>::max()};
    values.queue = {7, 128};
    values.there = Time(3);
    values.missing.reset();
    values.owned = std::make_unique<double>(2.5);
    return values;
}

QByteArray written(Values values)
{
    FiguresWriter writer;
    values.exchange(writer);
    return std::move(writer).take();
}

template <class Write>
FiguresReader readerOf(const Write &write)
{
    static QByteArray bytes;
    FiguresWriter writer;
    write(writer);
    bytes = std::move(writer).take();
    return FiguresReader(bytes);
}

} // namespace

void TestFiguresStream::whatIsWrittenIsRead()
{
    const QByteArray bytes = written(sample());
    FiguresReader reader(bytes);
    Values read;
    read.exchange(reader);
    QVERIFY(reader.isSound() && reader.isAtEnd());
    const Values expected = sample();
    QCOMPARE(read.large, expected.large);
    QCOMPARE(read.small, expected.small);
    QCOMPARE(read.below, expected.below);
    QCOMPARE(read.smallBelow, expected.smallBelow);
    QVERIFY(read.time == expected.time);
    QCOMPARE(read.flag, true);
    QCOMPARE(read.real, expected.real);
    QCOMPARE(read.text, expected.text);
    QCOMPARE(read.color, expected.color);
    QCOMPARE(read.list, expected.list);
    QCOMPARE(read.queue, expected.queue);
    QVERIFY(read.there == expected.there && !read.missing);
    QCOMPARE(*read.owned, 2.5);
}

void TestFiguresStream::numbersAreShort()
{
    const auto sizeOf = [](auto value) {
        FiguresWriter writer;
        writer.number(value);
        return std::move(writer).take().size();
    };
    QCOMPARE(sizeOf(quint64{0}), 1);
    QCOMPARE(sizeOf(quint64{127}), 1);
    QCOMPARE(sizeOf(quint64{128}), 2);
    QCOMPARE(sizeOf(qint64{-64}), 1);
    QCOMPARE(sizeOf(qint64{64}), 2);
    QCOMPARE(sizeOf(std::numeric_limits<quint64>::max()), 10);
}

void TestFiguresStream::readsNothingBehindTheEnd()
{
    const QByteArray bytes = written(sample());
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        FiguresReader reader(QByteArrayView(bytes).first(size));
        Values read;
        read.exchange(reader);
        QVERIFY2(!reader.isSound(), qPrintable(QString::number(size)));
    }
}

void TestFiguresStream::refusesWhatCannotBeRight()
{
    const auto refuses = [](const auto &write, auto value, const auto &read) {
        FiguresReader reader = readerOf(write);
        const auto before = value;
        read(reader, value);
        return !reader.isSound() && value == before;
    };
    QVERIFY(refuses([](auto &to) { to.number(quint64{1} << 32); }, quint32{7},
                    [](auto &from, auto &value) { from.number(value); }));
    QVERIFY(refuses([](auto &to) { to.number(qint64{1} << 31); }, qint32{7},
                    [](auto &from, auto &value) { from.number(value); }));
    QVERIFY(refuses([](auto &to) { to.number(qint64{1} << 62); }, Time(7),
                    [](auto &from, auto &value) { from.time(value); }));
    QVERIFY(refuses([](auto &to) { to.number(quint64{2}); }, true,
                    [](auto &from, auto &value) { from.flag(value); }));
    QVERIFY(
        refuses([](auto &to) { to.real(qInf()); }, 1.0, [](auto &from, auto &value) { from.real(value); }));
    QVERIFY(refuses([](auto &to) { to.number(quint64{3}); }, Color::Green,
                    [](auto &from, auto &value) { from.choice(value, Color::Blue); }));
    QVERIFY(refuses([](auto &to) { to.number(quint64{100}); }, QString(QStringLiteral("x")),
                    [](auto &from, auto &value) { from.text(value); }));
    FiguresReader endless(QByteArrayView("\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff", 12));
    quint64 value = 5;
    endless.number(value);
    QVERIFY(!endless.isSound());
    QCOMPARE(value, 5U);
}

void TestFiguresStream::listsTakeNoMoreThanThereIs()
{
    for (const quint64 size : {quint64{11}, quint64{1} << 60}) {
        FiguresReader reader = readerOf([size](auto &to) {
            to.number(size);
            to.text(QStringLiteral("some bytes behind it"));
        });
        std::vector<quint64> list{1, 2};
        reader.list(list, 10, [&reader](quint64 &value) { reader.number(value); });
        QVERIFY(!reader.isSound());
        QVERIFY(list.empty());
    }
    FiguresReader reader = readerOf([](auto &to) { to.number(quint64{1'000'000}); });
    std::vector<quint64> list;
    reader.list(list, 10'000'000, [&reader](quint64 &value) { reader.number(value); });
    QVERIFY(!reader.isSound());
    QVERIFY(list.capacity() < 1000);
}

QTEST_APPLESS_MAIN(TestFiguresStream)
#include "tst_figuresstream.moc"
