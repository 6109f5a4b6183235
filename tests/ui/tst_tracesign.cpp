#include <set>

#include <QApplication>
#include <QTest>

#include "ui/tracesign.h"

namespace wireloupe {

using ui::Theme;

/// The signs of the lines of latency graphs can be told apart, with and without colours.
class TraceSignTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Theme::instance().install(*qApp); }
    void shapesAndColorsDiffer();
    void signsComeAgain();
    void iconFollowsTheme();
};

void TraceSignTest::shapesAndColorsDiffer()
{
    std::set<int> shapes;
    std::set<QRgb> colors;
    for (int sign = 0; sign < ui::traceSignCount; ++sign) {
        shapes.insert(ui::traceSign(sign).shape);
        colors.insert(ui::traceScatter(sign, 6).brush().color().rgb());
    }
    QCOMPARE(shapes.size(), std::size_t{ui::traceSignCount});
    QCOMPARE(colors.size(), std::size_t{ui::traceSignCount});
}

void TraceSignTest::signsComeAgain()
{
    QVERIFY(ui::traceSign(ui::traceSignCount) == ui::traceSign(0));
    QVERIFY(ui::traceSign(ui::traceSignCount + 2) == ui::traceSign(2));
}

void TraceSignTest::iconFollowsTheme()
{
    for (int sign = 0; sign < ui::traceSignCount; ++sign) {
        const QIcon icon = ui::traceIcon(sign);
        for (const auto preference : {Theme::Preference::Light, Theme::Preference::Dark}) {
            Theme::instance().setPreference(preference);
            const QImage image = icon.pixmap(QSize(32, 32), 1.0).toImage();
            QCOMPARE(image.pixelColor(16, 16), Theme::instance().color(ui::traceSign(sign).role));
            QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
        }
    }
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::TraceSignTest)
#include "tst_tracesign.moc"
