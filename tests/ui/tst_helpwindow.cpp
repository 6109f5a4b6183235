#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>

#include "appearances.h"
#include "ui/helpcontents.h"
#include "ui/helphits.h"
#include "ui/helpview.h"
#include "ui/helpwindow.h"
#include "ui/hint.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using ui::HelpContents;
using ui::HelpHits;
using ui::HelpTarget;
using ui::HelpView;
using ui::HelpWindow;

/// The window of the guide by itself: the search, links, the way back, and its looks.
class HelpWindowTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void searchesByKeys();
    void saysThatNothingIsFound();
    void followsLinksAndGoesBack();
    void goesToHeadings();
    void opensPagesFromTheContents();
    void asksBeforeItOpensABrowser();
    void loadsNothingFromElsewhere();
    void remembersPageAndSize();
    void keepsNobodyIn();
    void escapeClearsAndCloses();
    void followsTheTheme();
    void picturesFit();
    void looks_data();
    void looks();
    void looksFromRightToLeft();
};

namespace {

/// A guide on the screen, without the program.
struct Guide
{
    HelpWindow window{[] { return u"| Action | Shortcut |\n|---|---|\n| Do it | `Ctrl+D` |"_s; }};
    HelpView *view = window.findChild<HelpView *>();
    HelpHits *hits = window.findChild<HelpHits *>();
    HelpContents *contents = window.findChild<HelpContents *>();
    QLineEdit *search = window.findChild<QLineEdit *>(u"helpSearch"_s);

    explicit Guide(const HelpTarget &target = {}, QSize size = {760, 520})
    {
        window.resize(size);
        window.open(target);
        [this] { QVERIFY(QTest::qWaitForWindowActive(&window)); }();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(window.focusWidget(), key, modifiers);
    }
    QString page() const { return window.current().page; }
    /// Of the block that is the first in sight.
    QString topLine() const
    {
        return view->cursorForPosition({view->viewport()->width() / 4, 4}).block().text();
    }
    QColor linkColor() const
    {
        for (QTextBlock block = view->document()->begin(); block.isValid(); block = block.next())
            for (QTextBlock::iterator at = block.begin(); !at.atEnd(); ++at)
                if (!at.fragment().charFormat().anchorHref().isEmpty())
                    return at.fragment().charFormat().foreground().color();
        return {};
    }
};

} // namespace

void HelpWindowTest::searchesByKeys()
{
    Guide guide;
    QVERIFY(guide.search->hasFocus());
    QTest::keyClicks(guide.search, u"certif fingerprint"_s);
    QTRY_VERIFY(guide.hits->isVisible());
    QVERIFY(guide.hits->count() > 1);
    QCOMPARE(guide.hits->currentIndex().row(), 0);
    guide.press(Qt::Key_Down);
    QCOMPARE(guide.hits->currentIndex().row(), 1);
    guide.press(Qt::Key_Up);
    guide.press(Qt::Key_Up);
    QCOMPARE(guide.hits->currentIndex().row(), 0);
    QVERIFY(guide.search->hasFocus());
    QVERIFY(guide.hits->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"ertificate"_s));
    guide.press(Qt::Key_Return);
    QCOMPARE(guide.page(), u"tls.md"_s);
    QVERIFY(guide.view->hasFocus());
    QVERIFY(!guide.view->extraSelections().isEmpty()); // what was found is marked
    guide.press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(guide.search->hasFocus());
    QCOMPARE(guide.search->selectedText(), guide.search->text());
    guide.search->clear();
    QTRY_VERIFY(guide.contents->isVisible());
    QVERIFY(guide.view->extraSelections().isEmpty());
}

void HelpWindowTest::saysThatNothingIsFound()
{
    Guide guide;
    QTest::keyClicks(guide.search, u"xyzzy"_s);
    QVERIFY(!guide.hits->isVisible());
    QVERIFY(guide.window.findChild<ui::Hint *>()->isVisible());
    guide.press(Qt::Key_Return);
    QCOMPARE(guide.page(), ui::HelpPages::index);
}

void HelpWindowTest::followsLinksAndGoesBack()
{
    Guide guide;
    const auto *back = guide.window.findChild<QToolButton *>(u"helpBackButton"_s);
    const auto *forward = guide.window.findChild<QToolButton *>(u"helpForwardButton"_s);
    QVERIFY(!back->isEnabled() && !forward->isEnabled());
    guide.view->setFocus();
    guide.press(Qt::Key_Tab); // the first link
    guide.press(Qt::Key_Return);
    QCOMPARE(guide.page(), u"first-steps.md"_s);
    QVERIFY(back->isEnabled());
    QVERIFY(guide.window.windowTitle().contains(u"First steps"_s));
    guide.view->verticalScrollBar()->setValue(30);
    emit guide.view->targetChosen({u"server.md"_s, u"the-peers"_s});
    QCOMPARE(guide.page(), u"server.md"_s);
    guide.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(guide.page(), u"first-steps.md"_s);
    QCOMPARE(guide.view->verticalScrollBar()->value(), 30);
    QVERIFY(forward->isEnabled());
    guide.press(Qt::Key_Left, Qt::AltModifier);
    guide.press(Qt::Key_Left, Qt::AltModifier); // there is no more
    QCOMPARE(guide.page(), ui::HelpPages::index);
    guide.press(Qt::Key_Right, Qt::AltModifier);
    guide.press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(guide.window.current(), (HelpTarget{u"server.md"_s, u"the-peers"_s}));
    guide.press(Qt::Key_Home, Qt::AltModifier);
    QCOMPARE(guide.page(), ui::HelpPages::index);
    QVERIFY(!forward->isEnabled());
    emit guide.view->targetChosen({u"no-such.md"_s, {}});
    QCOMPARE(guide.page(), ui::HelpPages::index);
}

void HelpWindowTest::goesToHeadings()
{
    Guide guide({u"sending.md"_s, u"control-frames"_s});
    QTRY_COMPARE(guide.topLine(), u"Control frames"_s);
    emit guide.view->targetChosen({u"server.md"_s, u"the-peers"_s});
    QCOMPARE(guide.topLine(), u"The peers"_s);
    emit guide.view->targetChosen({u"server.md"_s, {}});
    QCOMPARE(guide.view->verticalScrollBar()->value(), 0);
}

void HelpWindowTest::opensPagesFromTheContents()
{
    Guide guide;
    guide.press(Qt::Key_Down);
    QVERIFY(guide.contents->hasFocus());
    const auto found = guide.contents->findItems(u"Filters"_s, Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    guide.contents->setCurrentItem(found.first());
    QCOMPARE(guide.page(), ui::HelpPages::index); // going past it is not choosing it
    guide.press(Qt::Key_Return);
    QCOMPARE(guide.page(), u"filters.md"_s);
    emit guide.view->targetChosen({u"log.md"_s, u"find"_s});
    QCOMPARE(guide.contents->currentItem()->text(0), u"The log"_s);
}

void HelpWindowTest::asksBeforeItOpensABrowser()
{
    Guide guide;
    auto *bar = guide.window.findChild<QWidget *>(u"messageBar"_s);
    QVERIFY(!bar->isVisible());
    emit guide.view->anchorClicked(QUrl(u"https://www.rfc-editor.org/rfc/rfc6455"_s));
    QVERIFY(bar->isVisible());
    QVERIFY(bar->findChild<QLabel *>(u"messageText"_s)
                ->text()
                .contains(u"https://www.rfc-editor.org/rfc/rfc6455"_s));
    QVERIFY(bar->findChild<QPushButton *>(u"messageAction"_s)->isVisible());
    QCOMPARE(guide.page(), ui::HelpPages::index);
    emit guide.view->targetChosen({u"log.md"_s, {}});
    QVERIFY(!bar->isVisible());
    emit guide.view->anchorClicked(QUrl(u"file:///etc/passwd"_s));
    QVERIFY(!bar->isVisible());
}

void HelpWindowTest::loadsNothingFromElsewhere()
{
    Guide guide;
    const auto sizeOf = [&guide](const QString &url) {
        return guide.view->loadResource(QTextDocument::ImageResource, QUrl(url)).value<QPixmap>().size();
    };
    for (const QString &url :
         {u"https://example.org/a.png"_s, u"file:///usr/share/pixmaps/a.png"_s, u"a.png"_s,
          u"qrc:/icons/wireloupe.svg"_s, u"qrc:/help/../icons/wireloupe.svg"_s})
        QCOMPARE(sizeOf(url), QSize(1, 1));
    QVERIFY(sizeOf(u"qrc:/help/images/window.svg"_s).width() > 100);
    QCOMPARE(guide.view->loadResource(QTextDocument::HtmlResource, QUrl(u"qrc:/help/en/log.md"_s)).toString(),
             QString());
}

void HelpWindowTest::remembersPageAndSize()
{
    const QSize size(612, 431);
    {
        Guide guide({u"tls.md"_s, u"when-it-fails"_s}, size);
        QTRY_COMPARE(guide.window.size(), size);
        guide.window.close();
    }
    HelpWindow again([] { return QString(); });
    again.open();
    QCOMPARE(again.current(), (HelpTarget{u"tls.md"_s, u"when-it-fails"_s}));
    QTRY_COMPARE(again.size(), size);
}

/// Tab goes through all of it and comes back.
void HelpWindowTest::keepsNobodyIn()
{
    Guide guide({u"tls.md"_s, {}});
    QSet<QWidget *> visited;
    for (int step = 0; step < 60; ++step) {
        guide.press(Qt::Key_Tab);
        visited.insert(guide.window.focusWidget());
        if (guide.search->hasFocus())
            break;
    }
    QVERIFY(guide.search->hasFocus());
    QVERIFY(visited.contains(guide.contents));
    QVERIFY(visited.contains(guide.view));
    for (const QWidget *widget : visited)
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
}

void HelpWindowTest::escapeClearsAndCloses()
{
    Guide guide;
    QTest::keyClicks(guide.search, u"log"_s);
    guide.press(Qt::Key_Return);
    guide.press(Qt::Key_Escape);
    QVERIFY(guide.search->text().isEmpty());
    QVERIFY(guide.window.isVisible());
    guide.press(Qt::Key_Escape);
    QVERIFY(!guide.window.isVisible());
}

void HelpWindowTest::followsTheTheme()
{
    Guide guide({u"filters.md"_s, u"keys"_s});
    auto &theme = ui::Theme::instance();
    for (const auto preference : {ui::Theme::Preference::Dark, ui::Theme::Preference::Light}) {
        const QString top = guide.topLine();
        theme.setPreference(preference);
        QCOMPARE(guide.linkColor(), QApplication::palette().color(QPalette::Link));
        // Widgets hear of another palette by an event.
        QTRY_COMPARE(guide.view->palette().color(QPalette::Base),
                     QApplication::palette().color(QPalette::Base));
        const QImage picture = guide.view->viewport()->grab().toImage();
        QCOMPARE(picture.pixelColor(1, picture.height() - 2), QApplication::palette().color(QPalette::Base));
        QCOMPARE(guide.topLine(), top); // at the same place
    }
    theme.setPreference(ui::Theme::Preference::System);
}

void HelpWindowTest::picturesFit()
{
    Guide guide({u"first-steps.md"_s, {}}, {1100, 500});
    const auto width = [&guide] {
        for (QTextBlock block = guide.view->document()->begin(); block.isValid(); block = block.next())
            for (QTextBlock::iterator at = block.begin(); !at.atEnd(); ++at)
                if (const QTextImageFormat image = at.fragment().charFormat().toImageFormat();
                    image.isValid())
                    return image.width();
        return 0.0;
    };
    QCOMPARE(width(), 640); // as it was drawn
    guide.window.resize(600, 500);
    QTRY_VERIFY(width() > 100 && width() < guide.view->viewport()->width());
    QCOMPARE(guide.view->horizontalScrollBar()->maximum(), 0);
}

void HelpWindowTest::looks_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("query");

    for (const bool isDark : {false, true})
        for (const char *page : {"index", "filters", "first-steps", "keyboard"})
            for (const char *query : {"", "certificate"})
                if (!*query || qstrcmp(page, "filters") == 0)
                    QTest::addRow("%s-%s%s", page, isDark ? "dark" : "light", *query ? "-search" : "")
                        << isDark << QString::fromLatin1(page) + u".md"_s << QString::fromLatin1(query);
}

void HelpWindowTest::looks()
{
    test::applyAppearance();
    QFETCH(QString, page);
    QFETCH(QString, query);
    Guide guide({page, {}}, {1000, 680});
    guide.search->setText(query);
    test::keepAppearance(guide.window, u"help"_s);
    ui::Theme::instance().setPreference(ui::Theme::Preference::System);
}

void HelpWindowTest::looksFromRightToLeft()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    {
        Guide guide({u"log.md"_s, {}}, {1000, 680});
        guide.search->setText(u"marks"_s);
        QVERIFY(guide.hits->mapToGlobal(QPoint()).x() > guide.view->mapToGlobal(QPoint()).x());
        test::keepPicture(guide.window, u"help-rtl"_s);
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::HelpWindowTest)
#include "tst_helpwindow.moc"
