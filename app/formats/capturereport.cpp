#include "formats/capturereport.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <span>
#include <vector>

#include <QDir>
#include <QLocale>

#include "formats/damagewords.h"
#include "formats/translated.h"
#include "formats/words.h"
#include "lens/text.h"
#include "wire/closecode.h"

namespace wireloupe::formats {
namespace {

using namespace Qt::StringLiterals;
using capture::CaptureSummary;
using capture::FrameSum;
using capture::FrameSums;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

/// "1,100 (23.4 MB)".
QString sized(const FrameSum &sum)
{
    return u"%1 (%2)"_s.arg(number(sum.frames), dataSize(sum.bytes));
}

QStringList trafficHeader(const char *what)
{
    return {translated(what), translated(QT_TRANSLATE_NOOP("words", "Frames in")),
            translated(QT_TRANSLATE_NOOP("words", "Bytes in")),
            translated(QT_TRANSLATE_NOOP("words", "Frames out")),
            translated(QT_TRANSLATE_NOOP("words", "Bytes out"))};
}

QStringList trafficRow(const QString &name, const FrameSums &sums)
{
    return {name, number(sums.in.frames), dataSize(sums.in.bytes), number(sums.out.frames),
            dataSize(sums.out.bytes)};
}

CaptureReport::Table opcodeTable(const CaptureSummary &summary)
{
    CaptureReport::Table table{translated(QT_TRANSLATE_NOOP("words", "Frames by opcode")),
                               trafficHeader(QT_TRANSLATE_NOOP("words", "Opcode")),
                               {},
                               {}};
    for (std::size_t opcode = 0; opcode < summary.opcodes.size(); ++opcode) {
        capture::Record frame;
        frame.head.opcode = static_cast<wire::Opcode>(opcode);
        if (summary.opcodes[opcode].frames() > 0)
            table.rows.append(trafficRow(typeName(frame), summary.opcodes[opcode]));
    }
    return table;
}

CaptureReport::Table connectionTable(const CaptureSummary &summary)
{
    CaptureReport::Table table{translated(QT_TRANSLATE_NOOP("words", "Connections")),
                               trafficHeader(QT_TRANSLATE_NOOP("words", "Connection")) +
                                   QStringList{translated(QT_TRANSLATE_NOOP("words", "From (s)")),
                                               translated(QT_TRANSLATE_NOOP("words", "To (s)"))},
                               {},
                               {}};
    using Entry = std::pair<capture::ConnectionId, capture::ConnectionSummary>;
    std::vector<Entry> entries(summary.connections.begin(), summary.connections.end());
    std::ranges::stable_sort(entries, [](const Entry &a, const Entry &b) {
        return a.second.traffic.bytes() > b.second.traffic.bytes();
    });
    const auto shown = std::min<std::size_t>(entries.size(), maxReportRows);
    for (const auto &[id, one] : std::span(entries).first(shown))
        table.rows.append(trafficRow(QString::number(capture::toInt(id)), one.traffic) +
                          QStringList{timestamp(one.first), timestamp(one.last)});
    if (shown < entries.size())
        table.note = translated(QT_TRANSLATE_NOOP("words", "Further connections, with fewer bytes: %1"))
                         .arg(number(static_cast<qint64>(entries.size() - shown)));
    return table;
}

CaptureReport::Table closeTable(const CaptureSummary &summary)
{
    CaptureReport::Table table{translated(QT_TRANSLATE_NOOP("words", "Close codes")),
                               {translated(QT_TRANSLATE_NOOP("words", "Code")),
                                translated(QT_TRANSLATE_NOOP("words", "In")),
                                translated(QT_TRANSLATE_NOOP("words", "Out"))},
                               {},
                               {}};
    std::map<quint16, FrameSums> codes;
    for (const auto &[code, sum] : summary.closesIn)
        codes[code].in = sum;
    for (const auto &[code, sum] : summary.closesOut)
        codes[code].out = sum;
    for (const auto &[code, sums] : codes) {
        if (table.rows.size() == maxReportRows) {
            table.note = translated(QT_TRANSLATE_NOOP("words", "Further codes: %1"))
                             .arg(number(static_cast<qint64>(codes.size()) - maxReportRows));
            break;
        }
        table.rows.append({u"%1 %2"_s.arg(QString::number(code), wire::closeCodeName(code)),
                           number(sums.in.frames), number(sums.out.frames)});
    }
    return table;
}

CaptureReport::Table violationTable(const CaptureSummary &summary)
{
    CaptureReport::Table table{
        translated(QT_TRANSLATE_NOOP("words", "Violations")),
        {translated(QT_TRANSLATE_NOOP("words", "Rule")), translated(QT_TRANSLATE_NOOP("words", "Frames"))},
        {},
        {}};
    for (const auto &[rule, count] : summary.violations) {
        const QString known = sentence(rule);
        const QString words = known.isEmpty() ? QString::number(static_cast<int>(rule)) : known;
        table.rows.append({words, number(count)});
    }
    return table;
}

QString rowsInWords(const CaptureSummary &summary)
{
    QStringList parts{number(summary.rows)};
    if (summary.droppedRows > 0)
        parts << translated(QT_TRANSLATE_NOOP("words", "dropped before them by the limit: %1"))
                     .arg(number(summary.droppedRows));
    if (summary.missing > 0)
        parts << translated(QT_TRANSLATE_NOOP("words", "could not be recorded: %1"))
                     .arg(number(summary.missing));
    if (summary.marks > 0)
        parts << translated(QT_TRANSLATE_NOOP("words", "marked: %1")).arg(number(summary.marks));
    return parts.join(u"; "_s);
}

QString connectionsInWords(const CaptureSummary &summary)
{
    const auto count = number(static_cast<qint64>(summary.connections.size()));
    QStringList parts{summary.areConnectionsComplete
                          ? count
                          : translated(QT_TRANSLATE_NOOP("words", "more than %1")).arg(count)};
    parts << translated(QT_TRANSLATE_NOOP("words", "handshakes done: %1")).arg(number(summary.handshakes));
    if (summary.refusals > 0)
        parts << translated(QT_TRANSLATE_NOOP("words", "refused or redirected: %1"))
                     .arg(number(summary.refusals));
    return parts.join(u"; "_s);
}

QString compressionInWords(const CaptureSummary &summary)
{
    const auto inflated = static_cast<double>(summary.inflatedBytes);
    const double saved = inflated > 0 ? 100.0 * static_cast<double>(summary.savedBytes()) / inflated : 0.0;
    // Short messages grow.
    return translated(saved < 0
                          ? QT_TRANSLATE_NOOP("words", "frames: %1; %2 crossed the wire as %3, %4 % more")
                          : QT_TRANSLATE_NOOP("words", "frames: %1; %2 crossed the wire as %3, %4 % saved"))
        .arg(number(summary.compressedFrames), dataSize(summary.inflatedBytes),
             dataSize(summary.deflatedBytes), QLocale().toString(std::abs(saved), 'f', 1));
}

void addFacts(CaptureReport &report, const CaptureSummary &summary)
{
    const auto add = [&](const char *label, const QString &value) {
        report.facts.append({translated(label), value});
    };
    if (!summary.path.isEmpty())
        add(QT_TRANSLATE_NOOP("words", "File"),
            u"%1 (%2)"_s.arg(QDir::toNativeSeparators(summary.path),
                             dataSize(static_cast<quint64>(summary.fileBytes))));
    if (!summary.damage.isSound())
        add(QT_TRANSLATE_NOOP("words", "Damage"), sentence(summary.damage));
    add(QT_TRANSLATE_NOOP("words", "Started"),
        QLocale().toString(summary.startedAt.toLocalTime(), QLocale::LongFormat));
    add(QT_TRANSLATE_NOOP("words", "Duration"), duration(summary.duration()));
    add(QT_TRANSLATE_NOOP("words", "Rows"), rowsInWords(summary));
    add(QT_TRANSLATE_NOOP("words", "Connections"), connectionsInWords(summary));
    add(QT_TRANSLATE_NOOP("words", "Frames in"), sized(summary.traffic.in));
    add(QT_TRANSLATE_NOOP("words", "Frames out"), sized(summary.traffic.out));
    add(QT_TRANSLATE_NOOP("words", "Messages"), number(summary.messages));
    if (const QString rates = ratesInWords(summary); !rates.isEmpty())
        add(QT_TRANSLATE_NOOP("words", "Rate"), rates);
    if (summary.compressedFrames > 0)
        add(QT_TRANSLATE_NOOP("words", "Compressed"), compressionInWords(summary));
}

QString perSecond(qint64 count, std::chrono::nanoseconds time)
{
    const double seconds = std::chrono::duration<double>(time).count();
    const double rate = seconds > 0 ? static_cast<double>(count) / seconds : static_cast<double>(count);
    return QLocale().toString(rate, 'f', rate < 10 ? 1 : 0);
}

QString aligned(const QStringList &cells, const QList<qsizetype> &widths)
{
    QString line = u"  "_s + cells.first().leftJustified(widths.first());
    for (qsizetype column = 1; column < cells.size(); ++column)
        line += u"  "_s + cells[column].rightJustified(widths[column]);
    return line;
}

QString toText(const CaptureReport::Table &table)
{
    QList<qsizetype> widths;
    for (qsizetype column = 0; column < table.header.size(); ++column) {
        qsizetype width = table.header[column].size();
        for (const QStringList &row : table.rows)
            width = std::max(width, row[column].size());
        widths.append(width);
    }
    QStringList lines{table.title, aligned(table.header, widths)};
    for (const QStringList &row : table.rows)
        lines << aligned(row, widths);
    if (!table.note.isEmpty())
        lines << u"  "_s + table.note;
    return lines.join(u'\n') + u'\n';
}

} // namespace

QString ratesInWords(const CaptureSummary &summary)
{
    const auto &bins = summary.rates.bins();
    if (bins.empty())
        return {};
    const auto width = summary.rates.width();
    const auto busiest = std::ranges::max_element(bins, {}, &capture::RateBin::frames);
    const auto begin = summary.rates.begin() + width * (busiest - bins.begin());
    return translated(
               QT_TRANSLATE_NOOP("words", "%1 frames/s on average; most within %2 from %3 s on: %4 frames/s"))
        .arg(perSecond(summary.traffic.frames(), std::max(summary.duration(), width)), duration(width),
             timestamp(begin), perSecond(busiest->frames(), width));
}

CaptureReport reportOf(const CaptureSummary &summary)
{
    CaptureReport report;
    addFacts(report, summary);
    for (const auto &table :
         {opcodeTable(summary), connectionTable(summary), closeTable(summary), violationTable(summary)})
        if (!table.rows.isEmpty())
            report.tables.append(table);
    return report;
}

QString toText(const CaptureReport &report)
{
    qsizetype width = 0;
    for (const CaptureReport::Fact &fact : report.facts)
        width = std::max(width, fact.label.size());
    QString text;
    for (const CaptureReport::Fact &fact : report.facts)
        text += fact.label.leftJustified(width) + u"  "_s +
                lens::toOneLine(fact.value.toUtf8(), fact.value.size()) + u'\n';
    for (const CaptureReport::Table &table : report.tables)
        text += u'\n' + toText(table);
    return text;
}

} // namespace wireloupe::formats
