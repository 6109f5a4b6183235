#include "server/faults.h"

#include <QRandomGenerator>
#include <QTest>

using namespace wireloupe::server;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = FaultSpecError::Kind;
Q_DECLARE_METATYPE(FaultOptions)

class TestFaults : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<FaultOptions>("options");
        QTest::addColumn<QString>("formatted");
        const auto row = [](const char *text, const FaultOptions &options, const char *formatted = nullptr) {
            QTest::newRow(text) << QString::fromLatin1(text) << options
                                << QString::fromLatin1(formatted ? formatted : text);
        };
        row("", {});
        row("latency=100ms", {.latency = 100ms});
        row("latency=100ms~20ms", {.latency = 100ms, .jitter = 20ms});
        row("latency=2s~1500ms", {.latency = 2s, .jitter = 1500ms});
        row("latency=0~5ms", {.jitter = 5ms}, "latency=0ms~5ms");
        row("drop=5%", {.drop = 0.05});
        row("drop=0.05", {.drop = 0.05}, "drop=5%");
        row("drop=1", {.drop = 1}, "drop=100%");
        row("drop=0.1%", {.drop = 0.001});
        row("drop=0", {}, "");
        row("duplicate=1%", {.duplicate = 0.01});
        row("reorder=10%", {.reorder = 0.1});
        row("corrupt=1%", {.corrupt = 0.01});
        row("truncate=1%", {.truncate = 0.01});
        row("throttle=50k", {.throttle = 50'000});
        row("throttle=2M", {.throttle = 2'000'000});
        row("throttle=1234", {.throttle = 1234});
        row("close=1011@10", {.closeAfter = 10, .closeCode = 1011});
        row("close=4000@1", {.closeAfter = 1, .closeCode = 4000});
        row("reset=2%", {.reset = 0.02});
        row("reset=@3", {.resetAfter = 3});
        row("stall=1%", {.stall = 0.01});
        row("stall=1%,5s", {.stall = 0.01, .stallTime = 5s});
        row("stall=1%,0", {.stall = 0.01}, "stall=1%");
        row("mute-pong", {.isPongMuted = true});
        row("direction=in", {.direction = FaultOptions::Direction::Incoming});
        row("direction=both", {.direction = FaultOptions::Direction::Both});
        row("direction=out", {}, "");
        row("seed=42", {.seed = 42});
        row("seed=18446744073709551615", {.seed = ~quint64{0}});
        row(" drop = 5% , seed=7 ", {.drop = 0.05, .seed = 7}, "drop=5%,seed=7");
        row("drop=5%,drop=6%", {.drop = 0.06}, "drop=6%");
        row("latency=1s~1s,latency=2s", {.latency = 2s}, "latency=2s");
        row("stall=50%,250ms,reset=1%,mute-pong",
            {.stall = 0.5, .stallTime = 250ms, .reset = 0.01, .isPongMuted = true});
    }

    void reads()
    {
        QFETCH(const QString, text);
        QFETCH(const FaultOptions, options);
        QFETCH(const QString, formatted);
        const auto read = parseFaults(text);
        QVERIFY2(std::holds_alternative<FaultOptions>(read), qPrintable(text));
        QCOMPARE(std::get<FaultOptions>(read), options);
        QCOMPARE(formatFaults(options), formatted);
    }

    void saysWhereItIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("position");
        const auto row = [](const char *text, Kind kind, int position) {
            QTest::newRow(text) << QString::fromLatin1(text) << static_cast<int>(kind) << position;
        };
        row("drop=5%,,seed=1", Kind::UnknownFault, 8);
        row("drop=5%,", Kind::UnknownFault, 8);
        row("lag=5%", Kind::UnknownFault, 0);
        row("seed=1, lag", Kind::UnknownFault, 8);
        row("5s", Kind::UnknownFault, 0);
        row("drop=5%,5s", Kind::UnknownFault, 8);
        row("mute-pong=1", Kind::UnknownFault, 0);
        row("drop", Kind::MissingValue, 4);
        row("seed=1,latency=", Kind::MissingValue, 15);
        row("drop=101%", Kind::BadProbability, 5);
        row("drop=1.01", Kind::BadProbability, 5);
        row("drop=-1%", Kind::BadProbability, 5);
        row("drop=1e-3", Kind::BadProbability, 5);
        row("drop=nan", Kind::BadProbability, 5);
        row("drop=%", Kind::BadProbability, 5);
        row("latency=100", Kind::BadTime, 8);
        row("latency=100ms~", Kind::BadTime, 8);
        row("latency=3601s", Kind::BadTime, 8);
        row("stall=5s", Kind::BadProbability, 6);
        row("throttle=0", Kind::BadRate, 9);
        row("throttle=5G", Kind::BadRate, 9);
        row("throttle=2000M", Kind::BadRate, 9);
        row("close=1005@1", Kind::BadCode, 6);
        row("close=@1", Kind::BadCode, 6);
        row("close=1011", Kind::BadCount, 6);
        row("close=1011@0", Kind::BadCount, 6);
        row("reset=@", Kind::BadCount, 6);
        row("direction=up", Kind::BadDirection, 10);
        row("seed=x", Kind::BadSeed, 5);
        row("seed=18446744073709551616", Kind::BadSeed, 5);
    }

    void saysWhereItIsWrong()
    {
        QFETCH(const QString, text);
        QFETCH(const int, kind);
        QFETCH(const int, position);
        const auto read = parseFaults(text);
        QVERIFY(std::holds_alternative<FaultSpecError>(read));
        const auto error = std::get<FaultSpecError>(read);
        QCOMPARE(static_cast<int>(error.kind), kind);
        QCOMPARE(error.position, position);
    }

    /// What is written is read as the same, whatever the numbers.
    void comesBackAsItWas()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 2000; ++i) {
            FaultOptions options;
            options.direction = static_cast<FaultOptions::Direction>(random.bounded(3));
            options.latency = std::chrono::milliseconds(random.bounded(3'600'000));
            options.jitter = std::chrono::milliseconds(random.bounded(3'600'000));
            options.drop = random.generateDouble();
            options.corrupt = random.bounded(10'001) / 10'000.0;
            options.reorder = random.generateDouble() / 1e9;
            options.stall = random.generateDouble();
            options.stallTime = std::chrono::milliseconds(random.bounded(10'000));
            options.throttle = random.bounded(1 << 30);
            options.reset = random.bounded(101) / 100.0;
            options.closeAfter = random.bounded(5U);
            options.seed = random.generate64();
            const QString text = formatFaults(options);
            const auto read = parseFaults(text);
            QVERIFY2(std::holds_alternative<FaultOptions>(read), qPrintable(text));
            QVERIFY2(std::get<FaultOptions>(read) == options, qPrintable(text));
        }
    }

    void survivesAnyText()
    {
        QRandomGenerator random(11);
        const QString alphabet = u"drop=,5%sm~@reset-stall0.1klatency "_s;
        for (int i = 0; i < 50'000; ++i) {
            QString text;
            for (int left = random.bounded(20); left > 0; --left)
                text += alphabet[random.bounded(alphabet.size())];
            const auto read = parseFaults(text);
            if (const auto *error = std::get_if<FaultSpecError>(&read))
                QVERIFY2(error->position >= 0 && error->position <= text.size(), qPrintable(text));
        }
    }

    void knowsWhatIsHarmless()
    {
        QVERIFY(FaultOptions().isHarmless());
        QVERIFY((FaultOptions{.direction = FaultOptions::Direction::Both, .seed = 5}).isHarmless());
        QVERIFY(!(FaultOptions{.isPongMuted = true}).isHarmless());
        QVERIFY(!(FaultOptions{.drop = 0.001}).isHarmless());
        QVERIFY(!(FaultOptions{.closeAfter = 3}).isHarmless());
    }
};

QTEST_APPLESS_MAIN(TestFaults)
#include "tst_faults.moc"
