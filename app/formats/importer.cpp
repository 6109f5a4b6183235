#include "formats/importer.h"

#include <QFile>

#include "formats/harreader.h"
#include "formats/jsonlinesreader.h"
#include "formats/pcapng.h"
#include "formats/pcapngreader.h"
#include "formats/storesink.h"
#include "formats/translated.h"

namespace wireloupe::formats {
namespace {

constexpr qint64 pieceSize = 1 << 18;
constexpr qint64 sniffedSize = 512;

class FileSource : public ByteSource
{
public:
    FileSource(QFile &file, const Progress &progress) : m_file(file), m_progress(progress) {}

    QByteArrayView next() override
    {
        if (!goesOn())
            return {};
        m_piece = m_file.read(pieceSize);
        return m_piece;
    }

    bool goesOn()
    {
        m_isCancelled = m_isCancelled || (m_progress && !m_progress(m_file.pos(), m_file.size()));
        return !m_isCancelled;
    }
    bool isCancelled() const { return m_isCancelled; }

private:
    QFile &m_file;
    const Progress &m_progress;
    QByteArray m_piece;
    bool m_isCancelled = false;
};

QStringList notesOf(const PcapngLeftOut &leftOut)
{
    QStringList notes;
    if (leftOut.connections > 0)
        notes << translated(
                     QT_TRANSLATE_NOOP("words", "TCP connections without WebSocket were left out: %1."))
                     .arg(leftOut.connections);
    if (leftOut.holes > 0)
        notes << translated(
                     QT_TRANSLATE_NOOP("words",
                                       "Connections of which packets are missing were read up to there: %1."))
                     .arg(leftOut.holes);
    return notes;
}

/// One file on its way into a store.
class Import
{
public:
    Import(QFile &file, const Progress &progress) : m_source(file, progress) {}

    ImportResult run(Format format)
    {
        const auto fault = read(format);
        m_result.wasCancelled = m_source.isCancelled();
        if (m_result.wasCancelled)
            return m_result;
        m_result.store = m_sink.records() > 0 ? m_sink.store() : nullptr;
        m_result.records = m_sink.records();
        m_result.error = errorOf(fault);
        return m_result;
    }

private:
    std::optional<ImportFault> read(Format format)
    {
        if (format == Format::JsonLines)
            return readJsonLines(m_source, m_sink);
        if (format == Format::Har)
            return readSorted();
        PcapngLeftOut leftOut;
        auto fault = readPcapng(m_source, m_sink, leftOut);
        m_result.notes = notesOf(leftOut);
        return fault;
    }

    std::optional<ImportFault> readSorted()
    {
        SortingSink sorting;
        auto fault = readHar(m_source, sorting);
        if (m_source.isCancelled())
            return fault;
        m_sortingError = sorting.error();
        sorting.finish(m_sink, [this] { return m_source.goesOn(); });
        return fault;
    }

    QString errorOf(const std::optional<ImportFault> &fault) const
    {
        for (const QString &error : {m_sortingError, m_sink.error()})
            if (!error.isEmpty())
                return error;
        if (fault)
            return fault->sentence;
        if (const auto &store = m_sink.store(); store && store->lostRecords() > 0)
            return store->lastError();
        return m_sink.records() > 0
                   ? QString()
                   : translated(QT_TRANSLATE_NOOP("words", "There is no WebSocket connection in this file."));
    }

    FileSource m_source;
    StoreSink m_sink;
    QString m_sortingError;
    ImportResult m_result;
};

ImportResult failure(const QString &error)
{
    ImportResult result;
    result.error = error;
    return result;
}

/// Of the first object of what may be JSON Lines. HAR is one object with "log" in it.
bool beginsWithLog(QByteArrayView begin)
{
    const qsizetype quote = begin.indexOf('"');
    return quote >= 0 && begin.sliced(quote).startsWith("\"log\"");
}

} // namespace

std::optional<Format> importableFormatOf(QByteArrayView begin)
{
    constexpr quint32 section = pcapng::SectionHeader; // the same in both byte orders
    if (begin.size() >= 4 && std::memcmp(begin.data(), &section, sizeof section) == 0)
        return Format::Pcapng;
    if (begin.startsWith("\xEF\xBB\xBF"))
        begin = begin.sliced(3);
    const QByteArrayView text = begin.trimmed();
    if (!text.startsWith('{'))
        return std::nullopt;
    return beginsWithLog(text) ? Format::Har : Format::JsonLines;
}

ImportResult importFile(const ImportRequest &request, const Progress &progress)
{
    QFile file(request.path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.errorString());
    const auto format = request.format ? request.format : importableFormatOf(file.peek(sniffedSize));
    if (!format || !infoOf(*format).isImportable)
        return failure(translated(QT_TRANSLATE_NOOP(
            "words", "This is none of the formats that can be imported: HAR, JSON Lines, pcapng.")));
    return Import(file, progress).run(*format);
}

} // namespace wireloupe::formats
