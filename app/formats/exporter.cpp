#include "formats/exporter.h"

#include <algorithm>
#include <array>

#include <QSaveFile>

#include "formats/csvwriter.h"
#include "formats/jsonlineswriter.h"
#include "formats/textwriter.h"
#include "formats/translated.h"

namespace wireloupe::formats {
namespace {

struct FormatNames
{
    Format format;
    QStringView name;
    QStringView suffix;
};

constexpr std::array formats{
    FormatNames{Format::JsonLines, u"jsonl", u"jsonl"},
    FormatNames{Format::Csv, u"csv", u"csv"},
    FormatNames{Format::Text, u"text", u"txt"},
};

const FormatNames &namesOf(Format format)
{
    return *std::find_if(
        formats.begin(), formats.end(),
        [format](const FormatNames &names) { return names.format == format; });
}

/// One export under way.
class Export
{
public:
    explicit Export(const ExportRequest &request)
        : m_request(request)
        , m_writer(makeWriter(request.format))
        , m_file(request.path)
        , m_generation(request.store->generation())
        , m_total(request.rows ? request.rows->size() : request.store->count())
    {
    }

    ExportResult run(const std::function<bool(qint64, qint64)> &progress)
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return failure(m_file.errorString());
        m_buffer = m_writer->begin(m_request.store->startedAt());
        for (qint64 place = 0; place < m_total; ++place) {
            if (place % rowsPerReport == 0 && progress && !progress(place, m_total))
                return cancelled();
            addRow(place);
            if (m_buffer.size() >= bufferSize && !flush())
                return failure(m_file.errorString());
        }
        if (m_request.store->generation() != m_generation)
            return failure(translated(QT_TRANSLATE_NOOP("words", "The log was cleared meanwhile.")));
        return finish(progress);
    }

private:
    static constexpr qint64 rowsPerReport = 4096;
    static constexpr qsizetype bufferSize = 1 << 20;

    void addRow(qint64 place)
    {
        const capture::Row row = m_request.rows ? m_request.rows->at(place) : capture::Row{place};
        m_buffer += m_writer->write(row, m_request.store->read(row));
        ++m_result.written;
    }

    bool flush()
    {
        const bool isWritten = m_file.write(m_buffer) == m_buffer.size();
        m_buffer.clear();
        return isWritten;
    }

    ExportResult finish(const std::function<bool(qint64, qint64)> &progress)
    {
        m_buffer += m_writer->end();
        if (progress && !progress(m_total, m_total))
            return cancelled();
        if (!flush() || !m_file.commit())
            return failure(m_file.errorString());
        return m_result;
    }

    // Without a commit, QSaveFile leaves nothing behind.
    ExportResult cancelled() const { return {0, true, {}}; }
    ExportResult failure(const QString &error) const { return {0, false, error}; }

    const ExportRequest &m_request;
    std::unique_ptr<Writer> m_writer;
    QSaveFile m_file;
    QByteArray m_buffer;
    quint32 m_generation;
    qint64 m_total;
    ExportResult m_result;
};

} // namespace

std::optional<Format> formatFromName(QStringView name)
{
    const auto found = std::find_if(formats.begin(), formats.end(),
                                    [name](const FormatNames &names) { return names.name == name; });
    return found == formats.end() ? std::nullopt : std::optional(found->format);
}

QString nameOf(Format format)
{
    return namesOf(format).name.toString();
}

QString suffixOf(Format format)
{
    return namesOf(format).suffix.toString();
}

std::unique_ptr<Writer> makeWriter(Format format)
{
    switch (format) {
    case Format::JsonLines:
        return std::make_unique<JsonLinesWriter>();
    case Format::Csv:
        return std::make_unique<CsvWriter>();
    case Format::Text:
        return std::make_unique<TextWriter>();
    }
    Q_UNREACHABLE();
}

ExportResult exportToFile(const ExportRequest &request, const std::function<bool(qint64, qint64)> &progress)
{
    return Export(request).run(progress);
}

} // namespace wireloupe::formats
