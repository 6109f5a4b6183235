#include "formats/harreader.h"

#include <iterator>

#include "formats/harhandler.h"
#include "formats/translated.h"

namespace wireloupe::formats {
namespace {

/// The bytes of a source, one at a time, as nlohmann::json::sax_parse() wants them. A byte order mark, which
/// some programs write, is passed over by the parser itself.
class SourceIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    SourceIterator() = default;
    explicit SourceIterator(ByteSource &source) : m_source(&source) { load(); }

    reference operator*() const { return *m_at; }
    SourceIterator &operator++()
    {
        if (++m_at == m_end)
            load();
        return *this;
    }
    void operator++(int) { ++*this; }
    /// Only the end is told apart from all others.
    friend bool operator==(const SourceIterator &a, const SourceIterator &b)
    {
        return (a.m_at == nullptr) == (b.m_at == nullptr);
    }

private:
    void load()
    {
        const QByteArrayView piece = m_source->next();
        m_at = piece.isEmpty() ? nullptr : piece.data();
        m_end = piece.isEmpty() ? nullptr : piece.data() + piece.size();
    }

    ByteSource *m_source = nullptr;
    const char *m_at = nullptr;
    const char *m_end = nullptr;
};

} // namespace

std::optional<ImportFault> readHar(ByteSource &source, ImportSink &sink)
{
    if (!sink.begin({}))
        return std::nullopt;
    HarHandler handler(sink);
    const bool isSound = nlohmann::json::sax_parse(SourceIterator(source), SourceIterator(), &handler);
    if (!isSound) {
        const auto at = static_cast<qint64>(handler.errorAt().value_or(0));
        return ImportFault{translated(QT_TRANSLATE_NOOP("words", "The JSON breaks at byte %1.")).arg(at), 0,
                           at};
    }
    if (!handler.hasLog())
        return ImportFault{translated(QT_TRANSLATE_NOOP("words", "This is JSON, but not a HAR file.")), 0, 0};
    return std::nullopt;
}

} // namespace wireloupe::formats
