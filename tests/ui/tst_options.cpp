#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include "ui/actions.h"
#include "ui/appearance.h"
#include "ui/connectiondefaults.h"
#include "ui/logsettings.h"
#include "ui/serverdefaults.h"
#include "ui/storage.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using ui::Option;
using ui::Options;

/// Settings as values of a type: kept, told, and what becomes of nonsense in the file.
class OptionsTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void haveTheirDefaults();
    void keepOnlyWhatDiffers();
    void tellOfChanges();
    void takeNoOtherValues();
    void nonsenseCountsAsNotThere_data();
    void nonsenseCountsAsNotThere();
    void comeBackFromTheFile();
    void eachDefaultIsAValue();
};

namespace {

enum class Size : quint8 { Small, Large };

const Option<bool> &isLoud()
{
    static const Option<bool> option(u"test/isLoud"_s, true);
    return option;
}

const Option<int> &pause()
{
    static const Option<int> option(u"test/pause"_s, 100, workspace::Range{50, 200, true});
    return option;
}

const Option<QString> &name()
{
    static const Option<QString> option(u"test/name"_s, u"Ada"_s,
                                        [](const QString &text) { return text.size() < 5; });
    return option;
}

const Option<Size> &size()
{
    static const Option<Size> option(u"test/size"_s, Size::Large, {u"small"_s, u"large"_s});
    return option;
}

} // namespace

void OptionsTest::haveTheirDefaults()
{
    const Options &options = Options::instance();
    QCOMPARE(options.get(isLoud()), true);
    QCOMPARE(options.get(pause()), 100);
    QCOMPARE(options.get(name()), u"Ada"_s);
    QCOMPARE(options.get(size()), Size::Large);
    QVERIFY(options.isDefault(size()));
}

void OptionsTest::keepOnlyWhatDiffers()
{
    Options &options = Options::instance();
    QVERIFY(options.set(size(), Size::Small));
    QCOMPARE(QSettings().value(size().key).toString(), u"small"_s);
    QVERIFY(!options.isDefault(size()));
    options.reset(size());
    QVERIFY(!QSettings().contains(size().key));
    QVERIFY(options.set(name(), {})); // nothing is a text too
    QVERIFY(QSettings().contains(name().key));
    QCOMPARE(options.get(name()), QString());
}

void OptionsTest::tellOfChanges()
{
    Options &options = Options::instance();
    QSignalSpy changed(&options, &Options::changed);
    options.set(pause(), 100);
    QCOMPARE(changed.size(), 0);
    options.set(pause(), 0);
    options.set(pause(), 0);
    QCOMPARE(changed, (QList<QVariantList>{{pause().key}}));
    options.reset(pause());
    QCOMPARE(changed.size(), 2);
}

void OptionsTest::takeNoOtherValues()
{
    Options &options = Options::instance();
    for (const int number : {49, 201, -1, 1})
        QVERIFY(!options.set(pause(), number));
    QVERIFY(!options.set(name(), u"Grace"_s));
    QVERIFY(!options.setValue(size(), u"huge"_s));
    QVERIFY(!options.setValue(isLoud(), 2));
    QVERIFY(QSettings().allKeys().isEmpty());
}

void OptionsTest::nonsenseCountsAsNotThere_data()
{
    QTest::addColumn<QVariant>("stored");
    QTest::newRow("text") << QVariant(u"nonsense"_s);
    QTest::newRow("nothing") << QVariant(u""_s);
    QTest::newRow("list") << QVariant(QStringList{u"small"_s, u"large"_s});
    QTest::newRow("map") << QVariant(QVariantMap{{u"a"_s, 1}});
    QTest::newRow("large number") << QVariant(Q_INT64_C(5'000'000'000));
    QTest::newRow("fraction") << QVariant(99.4);
    QTest::newRow("bytes") << QVariant(QByteArray("\0\xff\xfe\x01", 4));
}

void OptionsTest::nonsenseCountsAsNotThere()
{
    QFETCH(QVariant, stored);
    for (const QString &key : {isLoud().key, pause().key, size().key})
        QSettings().setValue(key, stored);
    const Options &options = Options::instance();
    QCOMPARE(options.get(isLoud()), true);
    QCOMPARE(options.get(pause()), 100);
    QCOMPARE(options.get(size()), Size::Large);
    QSettings().setValue(name().key, u"far too long"_s);
    QCOMPARE(options.get(name()), u"Ada"_s);
}

/// There, everything is a text.
void OptionsTest::comeBackFromTheFile()
{
    Options &options = Options::instance();
    options.set(isLoud(), false);
    options.set(pause(), 200);
    options.set(name(), u"Öya"_s);
    options.set(size(), Size::Small);
    QSettings().sync();
    const QString path = QSettings().fileName();
    const QString copy = path + u".copy"_s;
    QFile::remove(copy);
    QVERIFY(QFile::copy(path, copy));
    QSettings file(copy, QSettings::IniFormat);
    QCOMPARE(isLoud().read(file.value(isLoud().key)), QVariant(false));
    QCOMPARE(pause().read(file.value(pause().key)), QVariant(200));
    QCOMPARE(name().read(file.value(name().key)), QVariant(u"Öya"_s));
    QCOMPARE(size().read(file.value(size().key)), QVariant(u"small"_s));
}

/// Else it would not be taken when it is set, and reset would do nothing.
void OptionsTest::eachDefaultIsAValue()
{
    using L = ui::LogSettings;
    QList<ui::OptionSpec> all{
        ui::themeOption(),           ui::languageOption(),      ui::motionOption(),
        ui::deflateOption(),         ui::deflateLevelOption(),  ui::deflateThresholdOption(),
        ui::proxyOption(),           ui::userAgentOption(),     ui::serverPortOption(),
        ui::serverReachOption(),     ui::serverMessageOption(), ui::serverPeersOption(),
        ui::serverHandshakeOption(), ui::logFolderOption(),     L::option(&L::megabytes),
        L::option(&L::rows),         L::option(&L::minutes),    L::option(&L::closedMegabytes),
        L::option(&L::closedDays)};
    for (const ui::GroupDefaults &group : ui::connectionDefaults()) {
        if (group.isEnabled)
            all.append(*group.isEnabled);
        for (const ui::NumberDefault &number : group.numbers)
            all.append(number.option);
    }
    for (const ui::ActionSpec &spec : ui::Actions::table())
        all.append(ui::Actions::shortcutsOption(spec.id));
    QSet<QString> keys;
    for (const ui::OptionSpec &option : all) {
        QCOMPARE(option.read(option.fallback), std::optional(option.fallback));
        QVERIFY2(!keys.contains(option.key), qPrintable(option.key));
        keys.insert(option.key);
    }
    // An action that gets the keys that it had from the first has changed nothing.
    for (const ui::ActionSpec &spec : ui::Actions::table())
        QCOMPARE(QKeySequence::listToString(ui::Actions::defaultShortcuts(spec.id)),
                 ui::Actions::shortcutsOption(spec.id).fallback.toString());
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::OptionsTest)
#include "tst_options.moc"
