#include <QDialog>
#include <QPixmap>

#include "looks/contrast.h"
#include "looks/placement.h"
#include "looks/textfit.h"
#include "screens/screens.h"
#include "screens/stage.h"
#include "ui/sidebar.h"
#include "ui/theme.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace Qt::StringLiterals;

/// Every screen of the program in both appearances, small to large, from left to right and from right to
/// left: no text is cut off or too pale, nothing lies over something else. Further runs have finer scales,
/// and the other languages, as LC_ALL says, in one appearance and their own direction. Leaves its pictures in
/// the folder named by WIRELOUPE_PICTURES, for an eye to judge.
class ScreensTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        test::dressUp();
        m_direction = QGuiApplication::layoutDirection();
        m_isTranslated = !qEnvironmentVariableIsEmpty("LC_ALL");
        // A run in another language has to be one.
        QCOMPARE(ui::Sidebar::tr("Search") != u"Search"_s, m_isTranslated);
    }
    void windows_data() { list(test::windowScreens()); }
    void windows() { judge(); }
    void connections_data() { list(test::connectionScreens()); }
    void connections() { judge(); }
    void captures_data() { list(test::captureScreens()); }
    void captures() { judge(); }
    void servers_data() { list(test::serverScreens()); }
    void servers() { judge(); }
    void latencies_data() { list(test::latencyScreens()); }
    void latencies() { judge(); }
    void dialogs_data() { list(test::dialogScreens()); }
    void dialogs() { judge(); }
    void popups_data() { list(test::popupScreens()); }
    void popups() { judge(); }
    void cleanup();

private:
    struct Size
    {
        const char *name;
        QSize size;
    };
    using Sizes = std::vector<Size>;

    static void list(const test::Screens &screens);
    static Sizes sizesOf(const QWidget &widget);
    void judge();
    void judgeView(const QString &name, QWidget &widget);
    void judgeLook(QWidget &widget, const QString &name, const QString &look);
    void note(const QString &name, const QString &look, const QStringList &problems);

    Qt::LayoutDirection m_direction = Qt::LeftToRight; ///< of the language
    bool m_isTranslated = false;
    QMap<QString, QStringList> m_found; ///< problem: the looks that have it
};

void ScreensTest::list(const test::Screens &screens)
{
    QTest::addColumn<test::Screen>("screen");
    for (const test::Screen &screen : screens)
        QTest::newRow(qPrintable(screen.name)) << screen;
}

void ScreensTest::cleanup()
{
    ui::Theme::instance().setPreference(ui::Theme::Preference::System);
    QGuiApplication::setLayoutDirection(m_direction);
}

/// The smallest that it can have, a usual one, a large one. A popup has one of its own. At a finer scale the
/// usual one does: layouts know nothing of it.
ScreensTest::Sizes ScreensTest::sizesOf(const QWidget &widget)
{
    if (widget.windowType() == Qt::Popup)
        return {{"own", widget.size()}};
    if (widget.devicePixelRatio() > 1)
        return {{"usual", qobject_cast<const QDialog *>(&widget) ? widget.size() : QSize(1280, 800)}};
    const QSize least = widget.minimumSizeHint().expandedTo(widget.minimumSize());
    if (qobject_cast<const QDialog *>(&widget))
        return {{"small", least}, {"own", widget.size()}, {"large", widget.size() * 1.5}};
    return {{"small", least}, {"usual", {1280, 800}}, {"large", {1920, 1200}}};
}

void ScreensTest::judge()
{
    QFETCH(const test::Screen, screen);
    m_found.clear();
    test::present(screen, [this](const QString &name, QWidget &widget) { judgeView(name, widget); });
    for (auto at = m_found.cbegin(); at != m_found.cend(); ++at)
        qWarning("%s\n    [%s]", qPrintable(at.key()), qPrintable(at.value().join(u", "_s)));
    QCOMPARE(m_found.size(), 0);
}

void ScreensTest::judgeView(const QString &name, QWidget &widget)
{
    using Preference = ui::Theme::Preference;
    const Sizes sizes = sizesOf(widget);
    for (const auto &[theme, themeName] :
         {std::pair(Preference::Light, u"light"_s), std::pair(Preference::Dark, u"dark"_s)}) {
        if (m_isTranslated && theme != Preference::Light)
            continue;
        ui::Theme::instance().setPreference(theme);
        for (const auto &[direction, directionName] :
             {std::pair(Qt::LeftToRight, u"ltr"_s), std::pair(Qt::RightToLeft, u"rtl"_s)}) {
            if (m_isTranslated && direction != m_direction)
                continue;
            QGuiApplication::setLayoutDirection(direction);
            for (const Size &size : sizes) {
                widget.resize(size.size);
                test::settle();
                judgeLook(widget, name,
                          u"%1-%2-%3"_s.arg(themeName, QLatin1String(size.name), directionName));
            }
        }
    }
    QGuiApplication::setLayoutDirection(m_direction);
    widget.resize(sizes[sizes.size() / 2].size);
}

void ScreensTest::judgeLook(QWidget &widget, const QString &name, const QString &look)
{
    const QPixmap picture = widget.grab();
    note(name, look, test::clippedTexts(widget));
    note(name, look, test::strayWidgets(widget));
    note(name, look, test::overlaps(widget));
    if (look.endsWith(u"usual-ltr"_s) || look.endsWith(u"own-ltr"_s)) // colours are the same at any size
        note(name, look, test::paleTexts(widget, picture.toImage()));
    const QString folder = qEnvironmentVariable("WIRELOUPE_PICTURES");
    if (folder.isEmpty())
        return;
    const QString file = u"%1-%2@%3x.png"_s.arg(name, look).arg(picture.devicePixelRatio());
    QVERIFY(QDir().mkpath(folder));
    QVERIFY2(picture.save(QDir(folder).filePath(file)), qPrintable(file));
}

void ScreensTest::note(const QString &name, const QString &look, const QStringList &problems)
{
    for (const QString &problem : problems)
        m_found[name + u": "_s + problem] << look;
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::ScreensTest)
#include "tst_screens.moc"
