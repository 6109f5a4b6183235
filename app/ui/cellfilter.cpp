#include "ui/cellfilter.h"

#include <algorithm>

#include "capture/filtertext.h"
#include "capture/recordtype.h"
#include "formats/words.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

// Of a long summary so much that it is found again.
constexpr int maxWords = 60;

QString typeTerm(const capture::RecordHead &head)
{
    switch (capture::typeOf(head)) {
    case capture::TextType:
        return u"op:text"_s;
    case capture::BinaryType:
        return u"op:binary"_s;
    case capture::ContinuationType:
        return u"op:continuation"_s;
    case capture::PingType:
        return u"op:ping"_s;
    case capture::PongType:
        return u"op:pong"_s;
    case capture::CloseType:
        return u"op:close"_s;
    case capture::HandshakeType:
        return u"op:handshake"_s;
    case capture::StateType:
        return u"op:state"_s;
    case capture::NoteType:
        return u"op:note"_s;
    case capture::BytesType:
        return u"op:bytes"_s;
    case capture::ReservedDataType:
    case capture::ReservedControlType:
    case capture::OtherType:
        break;
    }
    return {};
}

QString directionTerm(capture::Direction direction)
{
    switch (direction) {
    case capture::Direction::Outgoing:
        return u"dir:out"_s;
    case capture::Direction::Incoming:
        return u"dir:in"_s;
    case capture::Direction::None:
        break;
    }
    return {};
}

// What a summary shows in place of something else.
bool isReplacement(QChar character)
{
    return character == u'…' || character == u'⏎' || !character.isPrint() ||
           (character >= QChar(0x2400) && character <= QChar(0x243f));
}

/// A term that looks for the first words of the payload.
QString wordsTerm(const QString &summary)
{
    const auto *const end = std::find_if(
        summary.begin(), summary.begin() + std::min<qsizetype>(summary.size(), maxWords), isReplacement);
    return capture::filterTermFor(QString(summary.begin(), end - summary.begin()).trimmed());
}

/// A close frame's summary begins with its code.
QString closeTerm(const QString &summary)
{
    const QString code = summary.section(u' ', 0, 0);
    bool isNumber = false;
    code.toUInt(&isNumber);
    return isNumber ? u"close:"_s + code : u"close:1005"_s;
}

} // namespace

QString filterTerm(FrameLogModel::Column column, const capture::RecordHead &head, const QString &summary)
{
    switch (column) {
    case FrameLogModel::TimeColumn:
        return u"time:%1.."_s.arg(formats::timestamp(head.time));
    case FrameLogModel::ConnectionColumn:
        return capture::toInt(head.connection) == 0 ? QString()
                                                    : u"conn:%1"_s.arg(capture::toInt(head.connection));
    case FrameLogModel::DirectionColumn:
        return directionTerm(head.direction);
    case FrameLogModel::TypeColumn:
        return typeTerm(head);
    case FrameLogModel::LengthColumn:
        return head.isFrame() ? u"size:%1"_s.arg(head.payloadLength) : QString();
    case FrameLogModel::SummaryColumn:
        return capture::typeOf(head) == capture::CloseType ? closeTerm(summary) : wordsTerm(summary);
    case FrameLogModel::NumberColumn:
    case FrameLogModel::DeltaColumn:
    case FrameLogModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace wireloupe::ui
