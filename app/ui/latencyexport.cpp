#include "ui/latencyexport.h"

#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>

#include "session/payloadfile.h"
#include "ui/background.h"
#include "ui/exportfiles.h"
#include "ui/filefolders.h"
#include "ui/latencycsv.h"
#include "ui/latencyfigures.h"
#include "ui/latencysummarytext.h"
#include "ui/latencywords.h"
#include "ui/tracesign.h"
#include "ui/words.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

QByteArray pngOf(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

qint64 countOf(const LatencyTraces &traces)
{
    qint64 count = 0;
    for (const LatencyFigures &figures : figuresOf(traces))
        count += figures.summary.count;
    return count;
}

} // namespace

LatencyExport::LatencyExport(std::function<Source()> source, QWidget *window)
    : QObject(window), m_source(std::move(source)), m_window(window)
{
}

QAction *LatencyExport::add(QMenu &menu, const QString &text, const char *name)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(QLatin1String(name));
    return action;
}

void LatencyExport::fill(QMenu &menu)
{
    QAction *png = add(menu, tr("Picture (&PNG)…"), "exportLatencyPng");
    QAction *svg = add(menu, tr("Picture (S&VG)…"), "exportLatencySvg");
    QAction *samples = add(menu, tr("&Samples (CSV)…"), "exportLatencySamples");
    QAction *intervals = add(menu, tr("&Figures over time (CSV)…"), "exportLatencyIntervals");
    menu.addSeparator();
    QAction *summary = add(menu, tr("&Copy summary"), "copyLatencySummary");
    const QString csvFilter = tr("CSV files (*.csv)");
    connect(
        png, &QAction::triggered, this,
        [this] { ask(tr("Save picture"), tr("PNG pictures (*.png)"), u"png"_s, &LatencyExport::savePng); });
    connect(
        svg, &QAction::triggered, this,
        [this] { ask(tr("Save picture"), tr("SVG pictures (*.svg)"), u"svg"_s, &LatencyExport::saveSvg); });
    connect(
        samples, &QAction::triggered, this,
        [this, csvFilter] { ask(tr("Export samples"), csvFilter, u"csv"_s, &LatencyExport::saveSamples); });
    connect(intervals, &QAction::triggered, this, [this, csvFilter] {
        ask(tr("Export figures over time"), csvFilter, u"csv"_s, &LatencyExport::saveIntervals);
    });
    connect(summary, &QAction::triggered, this, &LatencyExport::copySummary);
    connect(&menu, &QMenu::aboutToShow, this, [=, this] {
        const Source source = m_source();
        for (QAction *picture : {png, svg})
            picture->setEnabled(source.plot != nullptr);
        for (QAction *figures : {samples, intervals, summary})
            figures->setEnabled(!source.traces.traces.empty());
    });
}

void LatencyExport::ask(const QString &title, const QString &filter, const QString &suffix, Save save)
{
    auto *dialog = new QFileDialog(m_window, title, usualFolder(FolderUse::Exports), filter);
    dialog->setObjectName(u"exportLatencyDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(exportFileName(m_source().title, u"latency"_s) + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, save](const QString &path) {
        rememberFolder(FolderUse::Exports, path);
        (this->*save)(path);
    });
    dialog->open();
}

PictureHeading LatencyExport::headingOf(const Source &source)
{
    PictureHeading heading;
    heading.title = source.title;
    for (const LatencyTrace &trace : source.traces.traces)
        heading.legend.append({traceSign(trace.sign), shownName(trace)});
    return heading;
}

void LatencyExport::savePng(const QString &path)
{
    const Source source = m_source();
    if (!source.plot)
        return;
    const QImage image = plotImage(*source.plot, headingOf(source));
    write(path, [image] { return Made{pngOf(image), {}}; });
}

void LatencyExport::saveSvg(const QString &path)
{
    const Source source = m_source();
    if (!source.plot)
        return;
    const QByteArray svg = plotSvg(*source.plot, headingOf(source));
    write(path, [svg] { return Made{svg, {}}; });
}

/// Samples are kept one by one up to a number; figures are of all.
LatencyExport::Made LatencyExport::samplesOf(const LatencyTraces &traces)
{
    const LatencyCsv csv = latencySamplesCsv(traces);
    const qint64 all = countOf(traces);
    // The count is of whole intervals where only a part is looked at, and so a little more.
    constexpr qint64 known = 10;
    if (csv.lines >= all - all / known)
        return {csv.bytes, {}};
    return {csv.bytes, tr("Only %1 of %2 samples are still kept one by one; figures over time are of all.")
                           .arg(countText(csv.lines), countText(all))};
}

void LatencyExport::saveSamples(const QString &path)
{
    write(
        path, [traces = m_source().traces] { return samplesOf(traces); });
}

void LatencyExport::saveIntervals(const QString &path)
{
    write(
        path,
        [traces = m_source().traces] {
            return Made{latencyIntervalsCsv(traces).bytes, {}};
        });
}

void LatencyExport::copySummary()
{
    QGuiApplication::clipboard()->setText(latencySummaryText(m_source().traces));
    emit said(MessageBar::Kind::Success, tr("The summary is on the clipboard."));
}

void LatencyExport::write(const QString &path, std::function<Made()> make)
{
    ++m_writing;
    inBackground(
        this,
        [path, make = std::move(make)] {
            const Made made = make();
            return Written{session::saveBytes(made.bytes, path).error, made.remark};
        },
        [this, path](const Written &written) { tell(path, written); });
}

void LatencyExport::tell(const QString &path, const Written &written)
{
    --m_writing;
    const QString shown = QDir::toNativeSeparators(path);
    if (!written.error.isEmpty())
        emit said(MessageBar::Kind::Error, tr("%1 could not be written: %2.").arg(shown, written.error));
    else if (!written.remark.isEmpty())
        emit said(MessageBar::Kind::Warning, tr("Written to %1.").arg(shown) + u' ' + written.remark);
    else
        emit said(MessageBar::Kind::Success, tr("Written to %1.").arg(shown));
}

} // namespace wireloupe::ui
