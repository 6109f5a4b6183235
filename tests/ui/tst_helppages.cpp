#include <QDir>
#include <QFile>
#include <QMainWindow>
#include <QTemporaryDir>
#include <QTest>

#include "ui/actions.h"
#include "ui/fixedkeys.h"
#include "ui/helppages.h"
#include "ui/helpshortcuts.h"
#include "ui/helptopics.h"
#include "windowtest.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using ui::HelpBlock;
using ui::HelpPage;
using ui::HelpPages;
using ui::HelpSpan;
using ui::HelpTarget;

/// The guide that is in the program, and small ones.
class HelpPagesTest : public QObject
{
    Q_OBJECT

public:
    static void initMain() { test::useTemporaryFolders(); }

private slots:
    void holdsTheGuide();
    void listsContentsByTask();
    void linksLeadSomewhere();
    void picturesAreThere();
    void knowsEachPartOfTheWindow();
    void takesPagesOfTheLanguage();
    void doesWithoutPages();
    void listsShortcutsAsTheyAre();
};

namespace {

const HelpPages &guide()
{
    static const HelpPages pages(u"| a | b |\n|---|---|\n| c | d |"_s, QLocale(QLocale::English));
    return pages;
}

QList<HelpSpan> spansOf(const HelpPage &page)
{
    QList<HelpSpan> spans;
    for (const HelpBlock &block : page.blocks) {
        spans += block.spans;
        for (const auto &row : block.rows)
            for (const auto &cell : row)
                spans += cell;
    }
    return spans;
}

void write(const QTemporaryDir &folder, const QString &name, const QByteArray &text)
{
    QVERIFY(QDir(folder.path()).mkpath(name.section(u'/', 0, -2)));
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

} // namespace

void HelpPagesTest::holdsTheGuide()
{
    QVERIFY(guide().pages().size() > 15);
    QCOMPARE(guide().pages().first().name, HelpPages::index);
    for (const HelpPage &page : guide().pages()) {
        QVERIFY2(!page.title.isEmpty(), qPrintable(page.name));
        QVERIFY2(page.blocks.size() > 3, qPrintable(page.name));
        QCOMPARE(page.folder, u":/help/en"_s);
        QVERIFY(!page.isRightToLeft);
    }
    QCOMPARE(guide().find(u"filters.md"_s)->title, u"Filters"_s);
    QVERIFY(!guide().find(u"nothing.md"_s));
}

void HelpPagesTest::listsContentsByTask()
{
    const auto &contents = guide().contents();
    QVERIFY(contents.size() > 4);
    QCOMPARE(contents.first().title, u"Begin"_s);
    QCOMPARE(contents.first().entries.first().title, u"First steps"_s);
    QCOMPARE(contents.first().entries.first().target, (HelpTarget{u"first-steps.md"_s, {}}));
    QSet<QString> listed{HelpPages::index};
    for (const auto &section : contents)
        for (const auto &entry : section.entries) {
            QVERIFY2(guide().contains(entry.target), qPrintable(entry.title));
            listed.insert(entry.target.page);
        }
    QCOMPARE(listed.size(), guide().pages().size());
}

void HelpPagesTest::linksLeadSomewhere()
{
    for (const HelpPage &page : guide().pages())
        for (const HelpSpan &span : spansOf(page)) {
            if (span.link.isEmpty() || span.link.contains(u"://"_s))
                continue;
            HelpTarget target = HelpPages::targetOf(span.link);
            if (target.page.isEmpty())
                target.page = page.name;
            QVERIFY2(guide().contains(target), qPrintable(page.name + u": "_s + span.link));
        }
}

void HelpPagesTest::picturesAreThere()
{
    int pictures = 0;
    for (const HelpPage &page : guide().pages())
        for (const HelpSpan &span : spansOf(page)) {
            if (span.image.isEmpty())
                continue;
            ++pictures;
            QVERIFY2(QFile::exists(QDir::cleanPath(page.folder + u'/' + span.image)), qPrintable(span.image));
            QVERIFY(!span.text.isEmpty()); // in words, too
        }
    QVERIFY(pictures > 0);
}

void HelpPagesTest::knowsEachPartOfTheWindow()
{
    for (const ui::HelpTopic &topic : ui::helpTopics()) {
        const HelpTarget target = HelpPages::targetOf(QLatin1String(topic.link));
        QVERIFY2(guide().contains(target), topic.link);
    }
    QVERIFY(ui::helpTopicOf(nullptr).isEmpty());
    const QWidget unknown;
    QVERIFY(ui::helpTopicOf(&unknown).isEmpty());
}

void HelpPagesTest::takesPagesOfTheLanguage()
{
    const QTemporaryDir folder;
    write(folder, u"en/index.md"_s,
          "# Guide\n\n## Use\n\n- [Two](two.md)\n- [One](one.md)\n- [Three](three.md)\n");
    write(folder, u"en/one.md"_s, "# One\n");
    write(folder, u"en/two.md"_s, "# Two\n");
    write(folder, u"en/more.md"_s, "# More\n");
    write(folder, u"pt_BR/one.md"_s, "# Um\r\n\r\n{{shortcuts}}\r\n");
    write(folder, u"ar/two.md"_s, "# اثنان\n");
    const auto titles = [&folder](const QLocale &locale) {
        const HelpPages pages(u"keys"_s, locale, folder.path());
        QStringList all;
        for (const HelpPage &page : pages.pages())
            all << page.title;
        return all;
    };
    QCOMPARE(titles(QLocale(u"en_GB"_s)), (QStringList{u"Guide"_s, u"Two"_s, u"One"_s, u"More"_s}));
    QCOMPARE(titles(QLocale(u"fr_FR"_s)), titles(QLocale(u"en_GB"_s)));
    QCOMPARE(titles(QLocale(u"pt_BR"_s)), (QStringList{u"Guide"_s, u"Two"_s, u"Um"_s, u"More"_s}));

    const HelpPages portuguese(u"keys"_s, QLocale(u"pt_BR"_s), folder.path());
    QCOMPARE(ui::plainText(portuguese.find(u"one.md"_s)->blocks.last().spans), u"keys"_s);
    QCOMPARE(portuguese.find(u"one.md"_s)->folder, folder.filePath(u"pt_BR"_s));
    QCOMPARE(portuguese.contents().first().entries.size(), 2); // there is no three

    const HelpPages arabic({}, QLocale(u"ar_EG"_s), folder.path());
    QVERIFY(arabic.find(u"two.md"_s)->isRightToLeft);
    QVERIFY(!arabic.find(u"one.md"_s)->isRightToLeft);
}

void HelpPagesTest::doesWithoutPages()
{
    const HelpPages none({}, QLocale(), u":/no/such/folder"_s);
    QVERIFY(none.pages().isEmpty());
    QVERIFY(none.contents().isEmpty());
    QVERIFY(!none.contains({HelpPages::index, {}}));
}

void HelpPagesTest::listsShortcutsAsTheyAre()
{
    test::startAfresh();
    QMainWindow window;
    ui::Actions actions(&window);
    actions.setShortcuts(ui::ActionId::Pause, {QKeySequence(u"Ctrl+|"_s), QKeySequence(u"Ctrl+`"_s)});
    const QList<HelpBlock> blocks = ui::parseHelp(ui::helpShortcuts(actions));
    QCOMPARE(blocks.size(), 1);
    QCOMPARE(blocks.first().rows.size(),
             static_cast<qsizetype>(ui::Actions::table().size() + ui::fixedKeys().size()) + 1);
    QStringList found;
    for (const auto &row : blocks.first().rows)
        if (ui::plainText(row.first()).contains(u"Pause"_s) ||
            ui::plainText(row.first()).contains(u"User guide"_s))
            found << ui::plainText(row.at(1));
    QCOMPARE(found, (QStringList{u"Ctrl+|; Ctrl+`"_s, u"F1"_s}));
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::HelpPagesTest)
#include "tst_helppages.moc"
