#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "capture/capturesummary.h"

namespace wireloupe::formats {

/// What there is to say of a capture as a whole, in the program's language: the same in the window and on the
/// command line.
struct CaptureReport
{
    struct Fact
    {
        QString label;
        QString value;
    };
    struct Table
    {
        QString title;
        /// One for each column; the first column holds words, the others numbers.
        QStringList header;
        QList<QStringList> rows;
        QString note; ///< below the rows; may be empty
    };

    QList<Fact> facts;
    QList<Table> tables; ///< none is empty
};

/// Rows of tables that a report gives at most: of connections, those with the most bytes.
inline constexpr int maxReportRows = 50;

CaptureReport reportOf(const capture::CaptureSummary &summary);
/// Lines for a fixed-pitch font. Without control characters.
QString toText(const CaptureReport &report);

/// The frames of a summary over time in a sentence, for those who do not see a graph. Empty without frames.
QString ratesInWords(const capture::CaptureSummary &summary);

} // namespace wireloupe::formats
