#include "formats/jsonlinesreader.h"

#include "formats/importtimes.h"
#include "formats/jsonlinesrecord.h"
#include "formats/translated.h"

namespace wireloupe::formats {
namespace {

/// Longer than any line that a capture makes.
constexpr qsizetype maxLine = 1 << 30;

/// Reads lines one after the other.
class Reading
{
public:
    explicit Reading(ImportSink &sink) : m_sink(sink) {}

    /// False where it cannot go on.
    bool take(QByteArrayView piece)
    {
        while (!piece.isEmpty()) {
            const qsizetype end = piece.indexOf('\n');
            const QByteArrayView part = end < 0 ? piece : piece.first(end);
            piece = piece.sliced(end < 0 ? piece.size() : end + 1);
            if (m_rest.size() + part.size() > maxLine)
                return fail(translated(QT_TRANSLATE_NOOP("words", "the line is too long")));
            if (end < 0) {
                m_rest += part;
                break;
            }
            if (!takeWhole(part))
                return false;
        }
        return true;
    }

    /// The last line may have no end.
    bool finish() { return m_rest.isEmpty() || takeWhole({}); }
    const std::optional<ImportFault> &fault() const { return m_fault; }

private:
    bool takeWhole(QByteArrayView end)
    {
        ++m_line;
        const qsizetype size = m_rest.size() + end.size();
        bool isRead = false;
        if (m_rest.isEmpty()) {
            isRead = takeLine(end);
        } else {
            m_rest += end;
            isRead = takeLine(m_rest);
            m_rest.resize(0);
        }
        m_offset += size + 1;
        return isRead;
    }

    bool takeLine(QByteArrayView line)
    {
        if (line.trimmed().isEmpty())
            return true;
        if (const auto wrong = m_members.parse(line))
            return fail(translated(QT_TRANSLATE_NOOP("words", "this is not a JSON object (at character %1)"))
                            .arg(wrong->position));
        QByteArray problem;
        const auto record = recordOf(m_members, problem);
        if (!record)
            return fail(translated(QT_TRANSLATE_NOOP(
                                       "words", "this is not a row of a log: “%1” is missing or not known"))
                            .arg(QString::fromLatin1(problem)));
        if (!m_hasBegun && !m_sink.begin(startOf(record->head.time)))
            return false;
        m_hasBegun = true;
        const bool isMarked = m_members.has("mark");
        m_sink.add(*record,
                   isMarked ? std::optional(QString::fromUtf8(m_members.text("mark"))) : std::nullopt);
        return true;
    }

    /// The wall clock of the first row, less its time since the start.
    QDateTime startOf(std::chrono::nanoseconds time) const
    {
        const auto at = parseWallClock(m_members.text("at"));
        return at ? startAt(*at - time) : QDateTime();
    }

    bool fail(const QString &what)
    {
        m_fault = {translated(QT_TRANSLATE_NOOP("words", "Line %1: %2.")).arg(m_line).arg(what), m_line,
                   m_offset};
        return false;
    }

    ImportSink &m_sink;
    JsonMembers m_members;
    QByteArray m_rest; ///< of a line that goes on in the next piece
    qint64 m_line = 0;
    qint64 m_offset = 0;
    bool m_hasBegun = false;
    std::optional<ImportFault> m_fault;
};

} // namespace

std::optional<ImportFault> readJsonLines(ByteSource &source, ImportSink &sink)
{
    Reading reading(sink);
    for (QByteArrayView piece = source.next(); !piece.isEmpty(); piece = source.next())
        if (!reading.take(piece))
            return reading.fault();
    reading.finish();
    return reading.fault();
}

} // namespace wireloupe::formats
