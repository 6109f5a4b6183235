#include "ui/logcolumns.h"

#include "ui/cellalignment.h"
#include "ui/framelogmodel.h"

namespace wireloupe::ui {

QString columnTitle(int column)
{
    switch (column) {
    case FrameLogModel::NumberColumn:
        return FrameLogModel::tr("No.");
    case FrameLogModel::TimeColumn:
        return FrameLogModel::tr("Time");
    case FrameLogModel::DeltaColumn:
        return QStringLiteral("Δ");
    case FrameLogModel::ConnectionColumn:
        return FrameLogModel::tr("Conn");
    case FrameLogModel::DirectionColumn:
        return FrameLogModel::tr("Dir");
    case FrameLogModel::TypeColumn:
        return FrameLogModel::tr("Type");
    case FrameLogModel::LengthColumn:
        return FrameLogModel::tr("Length");
    case FrameLogModel::SummaryColumn:
        return FrameLogModel::tr("Summary");
    default:
        return {};
    }
}

QString columnWords(int column)
{
    switch (column) {
    case FrameLogModel::NumberColumn:
        return FrameLogModel::tr("Number");
    case FrameLogModel::DeltaColumn:
        return FrameLogModel::tr("Time since the row above");
    case FrameLogModel::ConnectionColumn:
        return FrameLogModel::tr("Connection");
    case FrameLogModel::DirectionColumn:
        return FrameLogModel::tr("Direction");
    default:
        return columnTitle(column);
    }
}

QVariant columnHint(int column)
{
    switch (column) {
    case FrameLogModel::DeltaColumn:
        return FrameLogModel::tr("Time since the row above");
    case FrameLogModel::LengthColumn:
        return FrameLogModel::tr("Bytes of payload on the wire, and inflated where it was compressed");
    default:
        return {};
    }
}

QVariant columnAlignment(int column)
{
    switch (column) {
    case FrameLogModel::NumberColumn:
    case FrameLogModel::TimeColumn:
    case FrameLogModel::DeltaColumn:
    case FrameLogModel::ConnectionColumn:
    case FrameLogModel::LengthColumn:
        return QVariant::fromValue(numberAlignment);
    default:
        return QVariant::fromValue(wordAlignment);
    }
}

} // namespace wireloupe::ui
