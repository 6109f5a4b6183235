#include "ui/labtable.h"

#include <algorithm>
#include <cmath>

#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>
#include <QStyle>

#include "session/labwords.h"
#include "ui/cellalignment.h"
#include "ui/columnmover.h"
#include "ui/labsign.h"
#include "ui/plaintext.h"
#include "ui/textdirection.h"
#include "ui/theme.h"
#include "ui/words.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using session::LabState;
using session::Transport;
using session::TransportFigures;

namespace {

const QString unknown = u"–"_s;

QString bytesText(const std::optional<double> &bytes)
{
    return bytes ? shortSizeText(static_cast<quint64>(std::llround(*bytes))) : unknown;
}

QString countOf(const std::optional<quint64> &count)
{
    return count ? countText(static_cast<qint64>(*count)) : unknown;
}

int wholeSeconds(std::chrono::nanoseconds time)
{
    return std::max(1, static_cast<int>(std::ceil(std::chrono::duration<double>(time).count())));
}

} // namespace

QString labStateWords(const TransportFigures &figures, std::chrono::nanoseconds now)
{
    switch (figures.state) {
    case LabState::Idle:
        return LabTable::tr("takes no part");
    case LabState::Connecting:
        return LabTable::tr("connecting…");
    case LabState::Running:
        return LabTable::tr("running");
    case LabState::Retrying:
        return measuresIsolated(LabTable::tr("again in %L1 s: %2")
                                    .arg(wholeSeconds(figures.nextTry - now))
                                    .arg(session::sentence(figures.fault)));
    case LabState::Failed:
        return LabTable::tr("failed: %1").arg(session::sentence(figures.fault));
    case LabState::Done:
        return LabTable::tr("done");
    }
    return {};
}

LabTable::LabTable(QWidget *parent)
    : QTableWidget(static_cast<int>(session::allTransports.size()), ColumnCount, parent)
{
    setObjectName(u"labTable"_s);
    setAccessibleName(tr("Figures of each transport"));
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    build();
    setWidths();
    new ColumnMover(*this);
}

void LabTable::build()
{
    setHorizontalHeaderLabels({tr("Transport"), tr("State"), tr("Delivered"), tr("Missed"), tr("p50"),
                               tr("p99"), tr("Max"), tr("Requests\nper msg."), tr("Bytes in\nper msg."),
                               tr("Bytes out\nper msg.")});
    const std::pair<Column, QString> tips[] = {
        {Missed, tr("By the numbers of the messages, where they have any")},
        {Median, tr("Half of the messages were as fast, or faster")},
        {P99, tr("99 of 100 messages were as fast, or faster")},
        {Requests, tr("HTTP requests for each delivered message; a WebSocket needs one altogether")},
        {BytesIn, tr("From the server, with heads of HTTP and framing; without TLS, TCP and IP")},
        {BytesOut, tr("To the server, with heads of HTTP and framing; without TLS, TCP and IP")}};
    for (const auto &[column, tip] : tips)
        horizontalHeaderItem(column)->setToolTip(tip);
    for (const Transport transport : session::allTransports) {
        const int row = static_cast<int>(transport);
        for (int column = 0; column < ColumnCount; ++column) {
            auto *cell = new QTableWidgetItem;
            const bool isNumber = column != Name && column != State;
            const Qt::Alignment alignment = isNumber ? numberAlignment : wordAlignment;
            cell->setTextAlignment(alignment);
            horizontalHeaderItem(column)->setTextAlignment(alignment);
            setItem(row, column, cell);
        }
        item(row, Name)->setText(session::transportName(transport));
        item(row, Name)->setIcon(labIcon(transport));
    }
}

/// Fixed, so that nothing jumps as the numbers grow.
void LabTable::setWidths()
{
    const Theme &theme = Theme::instance();
    const auto widthOf = [this, margins = theme.spacing(4) + 2](const QString &text) {
        return fontMetrics().horizontalAdvance(text) + margins;
    };
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(0);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + theme.spacing(2));
    QHeaderView *header = horizontalHeader();
    header->setFixedHeight(2 * fontMetrics().lineSpacing() + theme.spacing(2));
    header->setSectionsClickable(false);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(std::max(theme.spacing(12), widthOf(tr("running"))));
    for (int column = 0; column < ColumnCount; ++column) {
        int width = widthOf(column == Delivered ? u"000,000"_s : u"00.0 ms"_s);
        for (const QString &line : horizontalHeaderItem(column)->text().split(u'\n'))
            width = std::max(width, widthOf(line));
        setColumnWidth(column, width);
    }
    int names = 0;
    for (const Transport transport : session::allTransports)
        names = std::max(names, widthOf(session::transportName(transport)));
    setColumnWidth(Name, names + style()->pixelMetric(QStyle::PM_SmallIconSize) + theme.spacing(4));
    header->setSectionResizeMode(State, QHeaderView::Stretch);
}

void LabTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && item(0, Name))
        setWidths();
}

void LabTable::put(int row, Column column, const QString &text)
{
    QTableWidgetItem *cell = item(row, column);
    if (cell->text() != text)
        cell->setText(text);
}

void LabTable::setPicture(const LabPicture &picture)
{
    for (const Transport transport : session::allTransports)
        setRow(transport, picture);
}

void LabTable::setRow(Transport transport, const LabPicture &picture)
{
    const TransportFigures &figures = picture.figures[transport];
    const int row = static_cast<int>(transport);
    put(row, Delivered, countText(static_cast<qint64>(figures.delivered)));
    put(row, Missed, countOf(figures.missed));
    const std::chrono::nanoseconds offset = unknownOffset(picture.figures);
    const auto latency = [&figures, offset](std::chrono::nanoseconds value) {
        return figures.latency.count == 0 ? unknown
                                          : durationText(shownLatency(value, figures.latency.kind, offset));
    };
    put(row, Median, latency(figures.latency.p50));
    put(row, P99, latency(figures.latency.p99));
    put(row, Max, latency(figures.latency.max));
    const auto requests = figures.requestsPerMessage();
    put(row, Requests, requests ? QLocale().toString(*requests, 'f', 2) : unknown);
    put(row, BytesIn, bytesText(figures.bytesInPerMessage()));
    put(row, BytesOut, bytesText(figures.bytesOutPerMessage()));
    setState(row, figures, picture.now);
}

void LabTable::setState(int row, const TransportFigures &figures, std::chrono::nanoseconds now)
{
    const QString words = labStateWords(figures, now);
    put(row, State, oneLine(words));
    QTableWidgetItem *cell = item(row, State);
    cell->setToolTip(plainToolTip(words));
    const Theme &theme = Theme::instance();
    if (figures.state == LabState::Failed)
        cell->setForeground(theme.color(Role::Error));
    else if (figures.state == LabState::Retrying)
        cell->setForeground(theme.color(Role::Warning));
    else
        cell->setData(Qt::ForegroundRole, {});
}

int LabTable::neededHeight() const
{
    const int bar = horizontalScrollBar()->isVisible() ? horizontalScrollBar()->sizeHint().height() : 0;
    return horizontalHeader()->height() + rowCount() * verticalHeader()->defaultSectionSize() + bar;
}

QSize LabTable::sizeHint() const
{
    return {QTableWidget::sizeHint().width(), neededHeight()};
}

QSize LabTable::minimumSizeHint() const
{
    return {Theme::instance().spacing(60), neededHeight()};
}

} // namespace wireloupe::ui
