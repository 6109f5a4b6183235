// Renders an icon for the desktop: rendericon FILE.svg SIZE FILE.png. Run by the build, not installed.

#include <cstdio>
#include <cstdlib>

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int size = words.size() == 4 ? words.at(2).toInt() : 0;
    if (size <= 0) {
        std::fputs("Usage: rendericon FILE.svg SIZE FILE.png\n", stderr);
        return EXIT_FAILURE;
    }
    QSvgRenderer renderer(words.at(1));
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.end();
    if (renderer.isValid() && image.save(words.at(3), "PNG"))
        return EXIT_SUCCESS;
    std::fprintf(stderr, "rendericon: %s could not be rendered to %s\n", qPrintable(words.at(1)),
                 qPrintable(words.at(3)));
    return EXIT_FAILURE;
}
