#include <QGuiApplication>
#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

#include "ui/labeldirection.h"

namespace wireloupe {

using namespace Qt::StringLiterals;

class LabelDirectionTest : public QObject
{
    Q_OBJECT

private slots:
    void namesBeginWhereTheLayoutDoes();
    void othersKeepTheirAlignment();
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

private:
    static int firstInk(QLabel &label);
};

/// The column of the label where its text begins; -1: it has none.
int LabelDirectionTest::firstInk(QLabel &label)
{
    const QImage image = label.grab().toImage();
    const QRgb empty = image.pixel(0, 0);
    for (int x = 0; x < image.width(); ++x)
        for (int y = 0; y < image.height(); ++y)
            if (image.pixel(x, y) != empty)
                return x;
    return -1;
}

void LabelDirectionTest::namesBeginWhereTheLayoutDoes()
{
    QLabel label(u"name"_s);
    label.resize(400, 30);
    ui::followLayout(label);
    ui::followLayout(label);
    QVERIFY(firstInk(label) >= 0 && firstInk(label) < 100);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QVERIFY(firstInk(label) > 300);
    label.setTextInteractionFlags(Qt::TextSelectableByMouse);
    QVERIFY(firstInk(label) > 300);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(firstInk(label) < 100);
    QCOMPARE(label.alignment(), Qt::AlignLeft | Qt::AlignVCenter);
}

void LabelDirectionTest::othersKeepTheirAlignment()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const std::initializer_list<Qt::Alignment> others{Qt::AlignCenter, Qt::AlignRight | Qt::AlignTop,
                                                      Qt::AlignLeft | Qt::AlignAbsolute};
    for (const Qt::Alignment alignment : others) {
        QLabel label(u"name"_s);
        label.setAlignment(alignment);
        ui::followLayout(label);
        QCOMPARE(label.alignment(), alignment);
    }
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::LabelDirectionTest)
#include "tst_labeldirection.moc"
