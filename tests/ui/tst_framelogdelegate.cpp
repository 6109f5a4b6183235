#include <QImage>
#include <QPainter>
#include <QTest>

#include "samplecapture.h"
#include "ui/framelogdelegate.h"
#include "ui/framelogmodel.h"
#include "ui/theme.h"

namespace wireloupe {

using ui::FrameLogModel;

/// How the rows of the log are painted, from left to right and from right to left.
class FrameLogDelegateTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::instance().install(*qApp); }
    void partsLieSideBySide_data();
    void partsLieSideBySide();

private:
    static QImage painted(const QModelIndex &index, Qt::LayoutDirection direction);
};

namespace {

/// Columns of pixels in which there is anything.
int inked(const QImage &image)
{
    int count = 0;
    for (int x = 0; x < image.width(); ++x) {
        bool isInked = false;
        for (int y = 0; y < image.height(); ++y)
            isInked = isInked || image.pixel(x, y) != QColor(Qt::white).rgb();
        count += isInked;
    }
    return count;
}

} // namespace

QImage FrameLogDelegateTest::painted(const QModelIndex &index, Qt::LayoutDirection direction)
{
    const ui::FrameLogDelegate delegate;
    QImage image(240, delegate.rowHeight(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.direction = direction;
    option.state = QStyle::State_Enabled;
    delegate.paint(&painter, option, index);
    return image;
}

void FrameLogDelegateTest::partsLieSideBySide_data()
{
    QTest::addColumn<int>("column");
    QTest::newRow("arrow and word") << int{FrameLogModel::DirectionColumn};
    QTest::newRow("type and its bits") << int{FrameLogModel::TypeColumn};
    QTest::newRow("both lengths") << int{FrameLogModel::LengthColumn};
}

/// What lies over something else takes less room.
void FrameLogDelegateTest::partsLieSideBySide()
{
    QFETCH(const int, column);
    test::SampleCapture sample;
    sample.compressed(capture::Direction::Incoming, QByteArray(500, 'x'));
    FrameLogModel model(sample.store());
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 1);
    const QModelIndex index = model.index(0, column);
    const int leftToRight = inked(painted(index, Qt::LeftToRight));
    QVERIFY(leftToRight > 10);
    const int rightToLeft = inked(painted(index, Qt::RightToLeft));
    QVERIFY2(std::abs(rightToLeft - leftToRight) <= 3,
             qPrintable(QStringLiteral("%1 and %2").arg(rightToLeft).arg(leftToRight)));
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::FrameLogDelegateTest)
#include "tst_framelogdelegate.moc"
