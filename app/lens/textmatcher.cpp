#include "lens/textmatcher.h"

#include <algorithm>
#include <array>
#include <bit>
#include <string_view>
#include <unordered_map>

#include <QList>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define WIRELOUPE_HAS_SSE2
#endif

namespace wireloupe::lens {
namespace {

constexpr std::array<char, 256> makeFoldTable()
{
    std::array<char, 256> table{};
    for (size_t i = 0; i < table.size(); ++i)
        table[i] = static_cast<char>(i >= 'A' && i <= 'Z' ? i - 'A' + 'a' : i);
    return table;
}

constexpr std::array<char, 256> foldTable = makeFoldTable();

char folded(char character)
{
    return foldTable[static_cast<unsigned char>(character)];
}

/// The higher the rarer in what a WebSocket carries: mostly JSON.
int rankOf(char byte)
{
    constexpr std::string_view commonFirst = "e\"taoinsr:,lhd0cu1m2pfg3y4b5wv6k7x8q9jz {}_-.[]/";
    const size_t place = commonFirst.find(folded(byte));
    return static_cast<int>(place == std::string_view::npos ? commonFirst.size() : place);
}

/// The characters beyond ASCII that fold to another one, by what they fold to.
const std::unordered_map<char32_t, std::vector<char32_t>> &foldSources()
{
    constexpr char32_t afterLastCased = 0x1E944; // small letters of Adlam
    static const auto sources = [] {
        std::unordered_map<char32_t, std::vector<char32_t>> found;
        for (char32_t character = 0x80; character < afterLastCased; ++character)
            if (const char32_t fold = QChar::toCaseFolded(character); fold != character)
                found[fold].push_back(character);
        return found;
    }();
    return sources;
}

QByteArray utf8Of(char32_t character)
{
    return QString::fromUcs4(&character, 1).toUtf8();
}

#ifdef WIRELOUPE_HAS_SSE2
constexpr qsizetype lanes = 16;

__m128i equalsEither(const char *bytes, char first, char second)
{
    const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes));
    return _mm_or_si128(_mm_cmpeq_epi8(block, _mm_set1_epi8(first)),
                        _mm_cmpeq_epi8(block, _mm_set1_epi8(second)));
}
#endif

} // namespace

TextMatcher::TextMatcher(const QString &text) : m_text(text)
{
    bool isAscii = true;
    for (const char32_t character : text.toUcs4()) {
        m_characters.push_back(casesOf(character));
        const Character &cases = m_characters.back();
        m_minSize +=
            std::min_element(cases.begin(), cases.end(), [](const QByteArray &a, const QByteArray &b) {
                return a.size() < b.size();
            })->size();
        isAscii = isAscii && character < 0x80;
    }
    if (isAscii)
        m_folded = text.toLatin1().toLower();
    chooseProbes();
}

TextMatcher::Character TextMatcher::casesOf(char32_t character)
{
    if (character < 0x80) {
        const char lower = folded(static_cast<char>(character));
        Character cases{QByteArray(1, lower)};
        if (lower >= 'a' && lower <= 'z')
            cases.push_back(QByteArray(1, static_cast<char>(lower - 'a' + 'A')));
        return cases;
    }
    const char32_t fold = QChar::toCaseFolded(character);
    Character cases{utf8Of(fold)};
    if (const auto found = foldSources().find(fold); found != foldSources().end())
        for (const char32_t source : found->second)
            cases.push_back(utf8Of(source));
    return cases;
}

void TextMatcher::choose(const Probe &probe)
{
    if (!m_hasProbes || probe.rank > m_rarest.rank) {
        m_second = m_hasProbes ? m_rarest : probe;
        m_rarest = probe;
        m_hasProbes = true;
    } else if (m_second.offset == m_rarest.offset || probe.rank > m_second.rank) {
        m_second = probe;
    }
}

/// As far as the characters before take the same number of bytes in each of their cases.
void TextMatcher::chooseProbes()
{
    qsizetype offset = 0;
    for (const Character &cases : m_characters) {
        const qsizetype size = cases.front().size();
        if (std::any_of(cases.begin(), cases.end(),
                        [&](const QByteArray &other) { return other.size() != size; }))
            return;
        for (qsizetype i = 0; i < size; ++i, ++offset) {
            Probe probe{offset, cases.front()[i], cases.front()[i], 0};
            bool isOneOfTwo = true;
            for (const QByteArray &other : cases) {
                if (probe.second == probe.first)
                    probe.second = other[i];
                isOneOfTwo = isOneOfTwo && (other[i] == probe.first || other[i] == probe.second);
            }
            probe.rank = std::min(rankOf(probe.first), rankOf(probe.second));
            if (isOneOfTwo)
                choose(probe);
        }
    }
}

std::optional<TextMatcher::Match> TextMatcher::find(QByteArrayView utf8, qsizetype from) const
{
    const qsizetype last = utf8.size() - m_minSize;
    for (qsizetype at = from; at <= last; ++at) {
        if (m_hasProbes)
            at = nextCandidate(utf8.data(), at, last);
        if (at > last)
            break;
        if (const qsizetype size = sizeAt(utf8.sliced(at)); size >= 0)
            return Match{at, size};
    }
    return std::nullopt;
}

/// The first place from `from` to `last` where both probes hit, else one that is greater than `last`. Reads
/// no further than a text at `last` would.
qsizetype TextMatcher::nextCandidate(const char *bytes, qsizetype from, qsizetype last) const
{
#ifdef WIRELOUPE_HAS_SSE2
    const auto hitsAt = [&](qsizetype at) {
        const __m128i both =
            _mm_and_si128(equalsEither(bytes + at + m_rarest.offset, m_rarest.first, m_rarest.second),
                          equalsEither(bytes + at + m_second.offset, m_second.first, m_second.second));
        return static_cast<quint32>(_mm_movemask_epi8(both));
    };
    for (; from + lanes - 1 <= last; from += lanes)
        if (const quint32 hits = hitsAt(from); hits != 0)
            return from + std::countr_zero(hits);
    // What is left is less than a block: one that overlaps the block before, where there is room.
    if (from <= last && last >= lanes - 1) {
        const qsizetype start = last - (lanes - 1);
        const quint32 hits = hitsAt(start) >> (from - start);
        return hits != 0 ? from + std::countr_zero(hits) : last + 1;
    }
#endif
    while (from <= last && !(m_rarest.hits(bytes + from) && m_second.hits(bytes + from)))
        ++from;
    return from;
}

/// Bytes that the text takes at the start of `rest`, which has at least m_minSize; -1 where it is not there.
qsizetype TextMatcher::sizeAt(QByteArrayView rest) const
{
    if (!m_folded.isEmpty()) {
        const auto isSame = [](char wanted, char byte) { return wanted == folded(byte); };
        return std::equal(m_folded.begin(), m_folded.end(), rest.begin(), isSame) ? m_folded.size() : -1;
    }
    qsizetype size = 0;
    for (const Character &cases : m_characters) {
        const QByteArrayView left = rest.sliced(size);
        const auto found = std::find_if(cases.begin(), cases.end(),
                                        [&](const QByteArray &one) { return left.startsWith(one); });
        if (found == cases.end())
            return -1;
        size += found->size();
    }
    return size;
}

} // namespace wireloupe::lens
