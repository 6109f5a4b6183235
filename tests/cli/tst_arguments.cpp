#include <array>

#include <QtTest>

#include "cli/arguments.h"
#include "cli/helptext.h"

using namespace wireloupe;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestArguments : public QObject
{
    Q_OBJECT

private slots:
    void valuesAndFallbacks();
    void shortOptionsAndDashes();
    void orderIsKept();
    void problemsAreSaid_data();
    void problemsAreSaid();
    void numbersAreChecked();
    void choicesAreChecked();
    void timesAreChecked();
    void givenIsNotByFallback();
    void valuesComeFromFiles();
    void filesThatDoNotFitAreSaid();
    void positionalMayBeLeftOut();
    void helpNeedsNothingElse();
    void helpTextNamesEverything();
    void helpTextFitsTheTerminal();

private:
    /// As a value: a file with that in it.
    QString fileWith(const QByteArray &text) const;

    QTemporaryDir m_folder;
    const cli::CommandSpec m_spec{
        .name = u"fetch"_s,
        .summary = u"get a thing"_s,
        .positional = u"THING"_s,
        .description = u"Gets a thing from somewhere, or from somewhere else, and says so in a sentence that "
                       u"is long enough to "
                       "need a second line."_s,
        .options = {{{u"n"_s, u"number"_s}, u"N"_s, u"how many"_s, u"7"_s},
                    {{u"header"_s}, u"TEXT"_s, u"may be repeated"_s, {}, {}, cli::FromFile::EachLine},
                    {{u"secret"_s}, u"TEXT"_s, u"just one"_s, {}, {}, cli::FromFile::OneLine},
                    {{u"o"_s, u"output"_s}, u"FILE"_s, u"where to"_s},
                    {{u"with-a-name-of-some-length"_s}, u"VALUE"_s, u"a line of its own"_s},
                    {{u"loud"_s}, {}, u"say more"_s}},
        .examples = {{u"wireloupe fetch it"_s, u"the usual"_s}}};
};

void TestArguments::valuesAndFallbacks()
{
    cli::Arguments arguments(m_spec, {u"it"_s, u"--header"_s, u"a"_s, u"--header=b"_s, u"--loud"_s});
    QCOMPARE(arguments.problem(), QString());
    QCOMPARE(arguments.positional(), u"it"_s);
    QCOMPARE(arguments.integer(u"number"_s, 0, 100), 7);
    QCOMPARE(arguments.texts(u"header"_s), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(arguments.text(u"header"_s), u"b"_s);
    QVERIFY(arguments.has(u"loud"_s));
    QVERIFY(!arguments.has(u"output"_s));
    QCOMPARE(arguments.problem(), QString());
}

void TestArguments::shortOptionsAndDashes()
{
    cli::Arguments arguments(m_spec, {u"-o"_s, u"-"_s, u"-n"_s, u"3"_s, u"--"_s, u"--it"_s});
    QCOMPARE(arguments.problem(), QString());
    QCOMPARE(arguments.text(u"output"_s), u"-"_s);
    QCOMPARE(arguments.integer(u"number"_s, 0, 100), 3);
    QCOMPARE(arguments.positional(), u"--it"_s);
}

void TestArguments::orderIsKept()
{
    const cli::Arguments arguments(m_spec, {u"-o"_s, u"1"_s, u"--header"_s, u"2"_s, u"it"_s, u"--number"_s,
                                            u"3"_s, u"--header=4"_s, u"--output"_s, u"5"_s});
    QStringList given;
    for (const auto &each : arguments.inOrder({u"header"_s, u"output"_s}))
        given << each.option + u'=' + each.value;
    QCOMPARE(given, (QStringList{u"output=1"_s, u"header=2"_s, u"header=4"_s, u"output=5"_s}));
    QVERIFY(arguments.inOrder({u"loud"_s}).isEmpty());
}

void TestArguments::problemsAreSaid_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << QStringList{} << u"THING"_s;
    QTest::newRow("too many") << QStringList{u"it"_s, u"that"_s} << u"that"_s;
    QTest::newRow("unknown option") << QStringList{u"it"_s, u"--quite"_s}
                                    << u"There is no option \"--quite\"."_s;
    QTest::newRow("unknown letter") << QStringList{u"it"_s, u"-q"_s} << u"There is no option \"-q\"."_s;
    QTest::newRow("missing value") << QStringList{u"it"_s, u"--header"_s} << u"header"_s;
}

void TestArguments::problemsAreSaid()
{
    QFETCH(QStringList, words);
    QFETCH(QString, word);
    const cli::Arguments arguments(m_spec, words);
    QVERIFY2(arguments.problem().contains(word), qPrintable(arguments.problem()));
}

void TestArguments::numbersAreChecked()
{
    for (const QString &text : {u"-1"_s, u"101"_s, u"1.5"_s, u"ten"_s, QString(u""_s), u"99999999999"_s}) {
        cli::Arguments arguments(m_spec, {u"it"_s, u"--number="_s + text});
        arguments.integer(u"number"_s, 0, 100);
        QVERIFY2(arguments.problem().contains(u"--number"_s), qPrintable(text));
    }
    for (const QString &text : {u"-1"_s, u"nan"_s, u"inf"_s, u"soon"_s, u"61"_s}) {
        cli::Arguments arguments(m_spec, {u"it"_s, u"--number="_s + text});
        arguments.seconds(u"number"_s, 0, 60);
        QVERIFY2(arguments.problem().contains(u"--number"_s), qPrintable(text));
    }
    cli::Arguments arguments(m_spec, {u"it"_s, u"--number"_s, u"1.25"_s});
    QCOMPARE(arguments.seconds(u"number"_s, 0, 60), 1250ms);
    QCOMPARE(arguments.problem(), QString());
    cli::Arguments large(m_spec, {u"it"_s, u"-n"_s, u"4000000000"_s, u"-o"_s, u"-1"_s});
    QCOMPARE(large.number(u"number"_s, 1, 5'000'000'000), 4'000'000'000);
    QCOMPARE(large.problem(), QString());
    large.number(u"output"_s, 0, 10);
    QCOMPARE(large.problem(), u"--output takes a whole number from 0 to 10, not \"-1\"."_s);
}

void TestArguments::choicesAreChecked()
{
    constexpr std::array names{"one", "two"};
    cli::Arguments arguments(m_spec, {u"it"_s, u"-o"_s, u"two"_s, u"--header"_s, u"three"_s});
    QCOMPARE(arguments.choice(u"output"_s, names), 1U);
    QCOMPARE(arguments.problem(), QString());
    arguments.choice(u"header"_s, names);
    QCOMPARE(arguments.problem(), u"--header takes one of one, two, not \"three\"."_s);
}

void TestArguments::timesAreChecked()
{
    cli::Arguments arguments(m_spec, {u"it"_s, u"-o"_s, u"250ms"_s, u"--header"_s, u"2m"_s});
    QCOMPARE(arguments.time(u"output"_s, 0ms, 1s), 250ms);
    QCOMPARE(arguments.problem(), QString());
    arguments.time(u"header"_s, 5ms, 1s);
    QCOMPARE(arguments.problem(),
             u"--header takes a time from 5 ms to 1000 ms, such as 250ms or 1.5s, not \"2m\"."_s);
}

void TestArguments::givenIsNotByFallback()
{
    const cli::Arguments arguments(m_spec, {u"it"_s, u"--loud"_s, u"-o"_s, u"x"_s});
    QVERIFY(arguments.isGiven(u"loud"_s));
    QVERIFY(arguments.isGiven(u"output"_s));
    QVERIFY(!arguments.isGiven(u"number"_s));
    QVERIFY(arguments.has(u"number"_s));
}

QString TestArguments::fileWith(const QByteArray &text) const
{
    QFile file(m_folder.filePath(u"values"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s", qPrintable(file.errorString()));
    return u'@' + file.fileName();
}

void TestArguments::valuesComeFromFiles()
{
    const QStringList repeated{u"it"_s,       u"--header"_s,          u"a"_s,
                               u"--header"_s, fileWith("b\r\n\nç\n"), u"--header=d"_s};
    const cli::Arguments headers(m_spec, repeated);
    QCOMPARE(headers.problem(), QString());
    QCOMPARE(headers.texts(u"header"_s), (QStringList{u"a"_s, u"b"_s, u"ç"_s, u"d"_s}));
    for (const char *text : {"hush", "hush\n", "hush\r\n"}) {
        const cli::Arguments secret(m_spec, {u"it"_s, u"--secret"_s, fileWith(text)});
        QCOMPARE(secret.problem(), QString());
        QCOMPARE(secret.text(u"secret"_s), u"hush"_s);
    }
    const cli::Arguments others(m_spec, {u"it"_s, u"--output"_s, u"@x"_s, u"--secret"_s, u"a@x"_s});
    QCOMPARE(others.problem(), QString());
    QCOMPARE(others.text(u"output"_s), u"@x"_s);
    QCOMPARE(others.text(u"secret"_s), u"a@x"_s);
}

void TestArguments::filesThatDoNotFitAreSaid()
{
    const auto problem = [this](const QString &value) {
        return cli::Arguments(m_spec, {u"it"_s, u"--secret"_s, value}).problem();
    };
    const QString path = fileWith({}).sliced(1);
    QCOMPARE(problem(fileWith("\n")), u"--secret: %1 does not hold one line, but 0."_s.arg(path));
    QCOMPARE(problem(fileWith("a\nb\n")), u"--secret: %1 does not hold one line, but 2."_s.arg(path));
    QCOMPARE(problem(u"@"_s), u"--secret: the name of a file follows the @."_s);
    QVERIFY(problem(u"@/nowhere/at/all"_s).startsWith(u"--secret: /nowhere/at/all could not be read: "_s));
    QCOMPARE(problem(u"@/dev/zero"_s), u"--secret: /dev/zero holds more than 1 MiB."_s);
}

void TestArguments::positionalMayBeLeftOut()
{
    cli::CommandSpec spec = m_spec;
    spec.isPositionalOptional = true;
    QCOMPARE(cli::Arguments(spec, {}).problem(), QString());
    QCOMPARE(cli::Arguments(spec, {}).positional(), QString());
    QCOMPARE(cli::Arguments(spec, {u"it"_s}).positional(), u"it"_s);
    QVERIFY(!cli::Arguments(spec, {u"it"_s, u"that"_s}).problem().isEmpty());
    QVERIFY(cli::helpText(spec).startsWith(u"Usage: wireloupe fetch [THING] [OPTION]...\n"_s));
}

void TestArguments::helpNeedsNothingElse()
{
    QVERIFY(cli::Arguments(m_spec, {u"--help"_s}).wantsHelp());
    QVERIFY(cli::Arguments(m_spec, {u"-h"_s}).wantsHelp());
    QVERIFY(cli::Arguments(m_spec, {u"it"_s, u"--unknown"_s, u"--help"_s}).wantsHelp());
    QVERIFY(!cli::Arguments(m_spec, {u"it"_s}).wantsHelp());
}

void TestArguments::helpTextNamesEverything()
{
    const QString help = cli::helpText(m_spec);
    for (const QString &part :
         {u"Usage: wireloupe fetch THING"_s, u"-n, --number N"_s, u"how many (default 7)"_s, u"--loud"_s,
          u"-h, --help"_s, u"wireloupe fetch it"_s, u"the usual"_s})
        QVERIFY2(help.contains(part), qPrintable(part));
    const QString overview = cli::helpText(QList<cli::CommandSpec>{m_spec});
    for (const QString &part : {u"fetch"_s, u"get a thing"_s, u"--version"_s, u"Exit status"_s})
        QVERIFY2(overview.contains(part), qPrintable(part));
}

void TestArguments::helpTextFitsTheTerminal()
{
    for (const QString &line : cli::helpText(m_spec).split(u'\n'))
        QVERIFY2(line.size() <= 80, qPrintable(line));
}

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
