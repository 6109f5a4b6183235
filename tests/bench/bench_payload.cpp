// What reading a payload costs: JSON laid out, painted, folded and searched, and two of them compared.

#include <QApplication>
#include <QScrollBar>

#include "lens/comparison.h"
#include "lens/jsonlayout.h"
#include "lens/linefind.h"
#include "lens/textlines.h"
#include "report.h"
#include "ui/textview.h"
#include "ui/theme.h"

namespace {

using namespace wireloupe;
using bench::report;

QByteArray records(qsizetype size)
{
    QByteArray json = "[";
    for (int id = 0; json.size() < size; ++id)
        json += "{\"id\":" + QByteArray::number(9007199254740993LL + id) +
                ",\"name\":\"Ada Lovelace\",\"values\":[1,2.50,null],\"nested\":{\"on\":true}},";
    return json + "0]";
}

template <typename Work>
double milliseconds(Work work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

/// A page of `lines`, at places all over it, as it is painted after a jump.
double pageTime(const std::shared_ptr<const lens::Lines> &lines, bool isWrapping)
{
    ui::TextView view;
    view.resize(1200, 900);
    view.setWrapping(isWrapping);
    view.show();
    view.setLines(lines);
    view.grab();
    constexpr int jumps = 50;
    const double taken = milliseconds([&] {
        for (int jump = 0; jump < jumps; ++jump) {
            view.verticalScrollBar()->setValue(
                static_cast<int>(view.verticalScrollBar()->maximum() * ((jump * 37LL) % jumps) / jumps));
            view.viewport()->repaint();
        }
    });
    return taken / jumps;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ui::Theme::instance().install(application);
    const QByteArray json = records(10 << 20);
    std::shared_ptr<const lens::JsonLayout> layout;
    report("pretty 10 MiB of JSON, laid out", milliseconds([&] { layout = lens::JsonLayout::make(json); }),
           "ms", "< 1000");
    report("pretty 10 MiB of JSON, a page", pageTime(layout, true), "ms", "< 50");
    lens::FoldMap folds(layout);
    report("pretty 10 MiB of JSON, all folded", milliseconds([&] { folds.closeAll(); }), "ms", "< 50");
    report("pretty 10 MiB of JSON, searched",
           milliseconds([&] { lens::findInLines(*layout, {QStringLiteral("lovelace")}, 1'000'000); }), "ms",
           "");
    const auto line = lens::TextLines::make(QByteArray(1 << 20, 'x'));
    report("one line of 1 MiB, a page, wrapped", pageTime(line, true), "ms", "< 50");
    report("one line of 1 MiB, a page, not wrapped", pageTime(line, false), "ms", "< 50");
    QByteArray other = json;
    other.replace("99254741\"", "x\"").replace("9007199254750000", "1");
    report("10 MiB of JSON compared",
           milliseconds([&] { lens::compare(json, other, lens::CompareMode::Json, false); }), "ms", "");
    return 0;
}
