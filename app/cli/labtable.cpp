#include "cli/labtable.h"

#include <algorithm>

#include <QList>
#include <QStringList>

#include "formats/words.h"
#include "session/labwords.h"

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

namespace {

using session::LabState;
using session::Transport;
using session::TransportFigures;

QString stateWord(LabState state)
{
    switch (state) {
    case LabState::Idle:
        break;
    case LabState::Connecting:
        return u"connecting"_s;
    case LabState::Running:
        return u"running"_s;
    case LabState::Retrying:
        return u"retrying"_s;
    case LabState::Failed:
        return u"failed"_s;
    case LabState::Done:
        return u"done"_s;
    }
    return {};
}

QString decimal(const std::optional<double> &value)
{
    if (!value)
        return u"-"_s;
    return QString::number(*value, 'f', *value < 10 ? 2 : 0);
}

QStringList cellsOf(Transport transport, const TransportFigures &figures)
{
    const session::LatencyFigures &latency = figures.latency;
    const auto time = [&](std::chrono::nanoseconds value) {
        return latency.count > 0 ? formats::duration(value) : u"-"_s;
    };
    return {session::transportName(transport),
            stateWord(figures.state),
            QString::number(figures.delivered),
            figures.missed ? QString::number(*figures.missed) : u"-"_s,
            time(latency.p50),
            time(latency.p90),
            time(latency.p99),
            time(latency.max),
            QString::number(figures.requests),
            decimal(figures.requestsPerMessage()),
            decimal(figures.bytesInPerMessage()),
            decimal(figures.bytesOutPerMessage())};
}

/// The first two columns to the left, figures to the right.
QString laidOut(const QList<QStringList> &rows)
{
    constexpr qsizetype textColumns = 2;
    QString table;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            qsizetype width = 0;
            for (const QStringList &each : rows)
                width = std::max(width, each.at(column).size());
            const QString &cell = row.at(column);
            line += column == 0 ? u""_s : u"  "_s;
            line += column < textColumns ? cell.leftJustified(width) : cell.rightJustified(width);
        }
        table += line + u'\n';
    }
    return table;
}

} // namespace

QString labTable(const session::PerTransport<TransportFigures> &figures)
{
    QList<QStringList> rows{{u"TRANSPORT"_s, u"STATE"_s, u"MESSAGES"_s, u"MISSED"_s, u"P50"_s, u"P90"_s,
                             u"P99"_s, u"MAX"_s, u"REQUESTS"_s, u"REQ/MSG"_s, u"B IN/MSG"_s, u"B OUT/MSG"_s}};
    QString complaints;
    for (const Transport transport : session::allTransports) {
        const TransportFigures &each = figures[transport];
        if (each.state == LabState::Idle)
            continue;
        rows += cellsOf(transport, each);
        if (each.state == LabState::Retrying || each.state == LabState::Failed)
            complaints += u"%1: %2\n"_s.arg(session::transportName(transport), session::sentence(each.fault));
    }
    return laidOut(rows) + complaints;
}

} // namespace wireloupe::cli
