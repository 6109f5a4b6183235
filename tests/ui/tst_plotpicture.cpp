#include "ui/plotpicture.h"

#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

#include "ui/tracesign.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using ui::PictureHeading;

class PlotPictureTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::instance().install(*qApp); }
    void isTwiceAsFine();
    void hasATitleAndALegend();
    void leavesTheCrosshairOut();
    void svgIsInVectors();
    void svgTakesAnyTitle();
    void looksTheSameInBoth();

private:
    static std::unique_ptr<QCustomPlot> plot();
};

std::unique_ptr<QCustomPlot> PlotPictureTest::plot()
{
    auto plot = std::make_unique<QCustomPlot>();
    plot->resize(400, 240);
    plot->addGraph();
    plot->graph()->setPen(QPen(Qt::red, 3));
    plot->graph()->setData({0, 1, 2}, {0, 2, 1}, true);
    plot->rescaleAxes();
    plot->replot();
    return plot;
}

namespace {

PictureHeading heading()
{
    PictureHeading heading;
    heading.title = u"echo <of> & 5 > 3"_s;
    heading.legend = {{ui::traceSign(0), u"before"_s}, {ui::traceSign(1), u"after </text>"_s}};
    return heading;
}

int countOf(const QImage &image, QRgb color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == color;
    return count;
}

/// All text of an SVG, and what elements it has.
struct Content
{
    QStringList texts;
    QSet<QString> elements;
    bool isWellFormed = false;
};

Content contentOf(const QByteArray &svg)
{
    Content content;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement())
            content.elements << reader.name().toString();
        else if (reader.isCharacters() && !reader.isWhitespace())
            content.texts << reader.text().trimmed().toString();
    }
    content.isWellFormed = !reader.hasError();
    return content;
}

} // namespace

void PlotPictureTest::isTwiceAsFine()
{
    const auto graph = plot();
    const QRect before = graph->viewport();
    QCOMPARE(ui::plotImage(*graph, {}).size(), QSize(800, 480));
    const QImage picture = ui::plotImage(*graph, heading());
    QCOMPARE(picture.width(), 800);
    QVERIFY(picture.height() > 480 + 40);
    QVERIFY(countOf(picture, qRgb(255, 0, 0)) > 1000);
    // The plot itself is as it was.
    QCOMPARE(graph->viewport(), before);
}

void PlotPictureTest::hasATitleAndALegend()
{
    const auto graph = plot();
    const QColor first = ui::Theme::instance().color(ui::traceSign(0).role);
    const QColor second = ui::Theme::instance().color(ui::traceSign(1).role);
    const QImage picture = ui::plotImage(*graph, heading());
    QVERIFY(countOf(picture, first.rgb()) > 50);
    QVERIFY(countOf(picture, second.rgb()) > 50);
    // Many names take more lines.
    PictureHeading many = heading();
    for (int i = 0; i < 20; ++i)
        many.legend.append({ui::traceSign(i), u"a rather long name %1"_s.arg(i)});
    QVERIFY(ui::plotImage(*graph, many).height() > picture.height() + 100);
}

void PlotPictureTest::leavesTheCrosshairOut()
{
    const auto graph = plot();
    graph->addLayer(u"crosshair"_s);
    auto *box = new QCPItemRect(graph.get());
    box->setLayer(u"crosshair"_s);
    box->setBrush(QColor(0, 255, 0));
    box->setPen(Qt::NoPen);
    box->topLeft->setCoords(0.5, 1.5);
    box->bottomRight->setCoords(1.5, 0.5);
    const QRgb green = qRgb(0, 255, 0);
    QCOMPARE(countOf(ui::plotImage(*graph, {}), green), 0);
    QVERIFY(graph->layer(u"crosshair"_s)->visible());
    QVERIFY(countOf(graph->toPixmap().toImage(), green) > 1000);
}

void PlotPictureTest::svgIsInVectors()
{
    const auto graph = plot();
    graph->xAxis->setLabel(u"axis label"_s);
    const Content content = contentOf(ui::plotSvg(*graph, heading()));
    QVERIFY(content.isWellFormed);
    QVERIFY(content.elements.contains(u"polyline"_s) || content.elements.contains(u"path"_s));
    QVERIFY(!content.elements.contains(u"image"_s));
    QVERIFY2(content.texts.contains(u"axis label"_s), qPrintable(content.texts.join(u'|')));
    QVERIFY(content.texts.contains(u"before"_s));
}

void PlotPictureTest::svgTakesAnyTitle()
{
    const auto graph = plot();
    const Content content = contentOf(ui::plotSvg(*graph, heading()));
    QVERIFY(content.isWellFormed);
    QVERIFY2(content.texts.contains(u"echo <of> & 5 > 3"_s), qPrintable(content.texts.join(u'|')));
    QVERIFY(content.texts.contains(u"after </text>"_s));
}

void PlotPictureTest::looksTheSameInBoth()
{
    const auto graph = plot();
    const QByteArray svg = ui::plotSvg(*graph, heading());
    const QImage raster = ui::plotImage(*graph, heading());
    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QImage drawn(raster.size(), QImage::Format_RGB32);
    drawn.fill(Qt::white);
    QPainter painter(&drawn);
    renderer.render(&painter);
    painter.end();
    const int inRaster = countOf(raster, qRgb(255, 0, 0));
    const int inSvg = countOf(drawn, qRgb(255, 0, 0));
    QVERIFY2(std::abs(inRaster - inSvg) < inRaster / 4, qPrintable(u"%1 and %2"_s.arg(inRaster).arg(inSvg)));
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::PlotPictureTest)
#include "tst_plotpicture.moc"
