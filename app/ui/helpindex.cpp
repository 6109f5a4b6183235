#include "ui/helpindex.h"

#include <algorithm>

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

// Of a word, by where it stands. Between one and the next is more than several words of the lesser can make
// up for.
constexpr int titleScore = 1000;
constexpr int headingScore = 100;
constexpr int textScore = 2;
constexpr int pageTitleScore = 20; ///< in the title of its page, for a part that is not the first
constexpr int wholeWordBonus = 2;  ///< times the score
constexpr int mostCounted = 8;     ///< times that it stands in a text

// In characters.
constexpr qsizetype snippetBefore = 40;
constexpr qsizetype snippetLength = 150;

/// Scripts without spaces between words: each character is taken for one.
bool isWordAlone(QChar character)
{
    switch (character.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
        return true;
    default:
        return false;
    }
}

bool isInWord(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate();
}

QList<HelpWord> wordsOf(QStringView text)
{
    QList<HelpWord> words;
    bool isOpen = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text.at(at);
        const bool isAlone = isWordAlone(character);
        if (!isInWord(character)) {
            isOpen = false;
        } else if (isOpen && !isAlone) {
            ++words.last().length;
        } else {
            words.append({at, 1});
            isOpen = !isAlone;
        }
    }
    return words;
}

QString foldedWord(QStringView word)
{
    QString folded;
    const QString decomposed = word.toString().normalized(QString::NormalizationForm_KD);
    for (const QChar character : decomposed)
        if (character.category() != QChar::Mark_NonSpacing)
            folded += character.toCaseFolded();
    return folded;
}

QStringList foldedWords(const QString &text)
{
    QStringList folded;
    for (const HelpWord &word : wordsOf(text))
        folded << foldedWord(QStringView(text).sliced(word.start, word.length));
    folded.removeDuplicates();
    return folded;
}

/// How good it is that a text has the word: 0 where it has none that begins so.
int scoreIn(const QString &folded, const QString &word, int score)
{
    const QString beginning = u' ' + word;
    if (!folded.contains(beginning))
        return 0;
    return folded.contains(beginning + u' ') ? wholeWordBonus * score : score;
}

QString textOf(const HelpBlock &block)
{
    if (block.kind == HelpBlock::Kind::Code)
        return block.code.simplified();
    if (block.kind != HelpBlock::Kind::Table)
        return plainText(block.spans);
    QStringList rows;
    for (const QList<HelpSpans> &row : block.rows) {
        QStringList cells;
        for (const HelpSpans &cell : row)
            cells << plainText(cell);
        rows << cells.join(u": "_s);
    }
    return rows.join(u"; "_s);
}

/// From the beginning of a word to the end of one, around `place`.
HelpWord snippetAround(const QString &text, qsizetype place)
{
    qsizetype start = std::max<qsizetype>(0, place - snippetBefore);
    while (start > 0 && start < place && !text.at(start - 1).isSpace())
        ++start;
    qsizetype end = std::min(text.size(), start + snippetLength);
    while (end < text.size() && end > place + 1 && !text.at(end).isSpace())
        --end;
    return {start, end - start};
}

} // namespace

HelpIndex::HelpIndex(const HelpPages &pages)
{
    for (const HelpPage &page : pages.pages())
        addPage(page);
}

HelpIndex::Folded HelpIndex::fold(const QString &text)
{
    Folded folded{.text = {}, .places = {}, .originals = wordsOf(text)};
    for (const HelpWord &word : folded.originals) {
        folded.places.append(folded.text.size());
        folded.text += u' ' + foldedWord(QStringView(text).sliced(word.start, word.length));
    }
    // The last word has a space behind it, too.
    folded.text += u' ';
    return folded;
}

void HelpIndex::addPage(const HelpPage &page)
{
    Page indexed{.name = page.name, .title = page.title, .foldedTitle = fold(page.title), .parts = {}};
    QList<Part> parts;
    for (const HelpBlock &block : page.blocks) {
        const bool isHeading = block.kind == HelpBlock::Kind::Heading;
        const bool isTitle = isHeading && parts.isEmpty();
        if (parts.isEmpty() || isHeading)
            parts.append({.page = m_pages.size(),
                          .anchor = {},
                          .heading = {},
                          .text = {},
                          .foldedHeading = {},
                          .foldedText = {}});
        Part &part = parts.last();
        if (isTitle)
            continue;
        if (isHeading) {
            part.heading = plainText(block.spans);
            part.anchor = block.anchor;
        } else {
            part.text += (part.text.isEmpty() ? QString() : u" "_s) + textOf(block);
        }
    }
    for (Part &part : parts) {
        part.foldedHeading = fold(part.heading);
        part.foldedText = fold(part.text);
        indexed.parts.append(m_parts.size());
        m_parts.append(part);
    }
    m_pages.append(indexed);
}

/// 0 where the part and the title of its page do not have it.
int HelpIndex::scoreOfWord(const Part &part, const QString &word) const
{
    const bool isFirst = part.anchor.isEmpty();
    const QString beginning = u' ' + word;
    int score = scoreIn(m_pages.at(part.page).foldedTitle.text, word, isFirst ? titleScore : pageTitleScore);
    score += scoreIn(part.foldedHeading.text, word, headingScore);
    if (const int inText = scoreIn(part.foldedText.text, word, textScore))
        score += inText + std::min<int>(mostCounted, static_cast<int>(part.foldedText.text.count(beginning)));
    return score;
}

/// 0 where a word is missing, or where all of them are in the title of the page alone.
int HelpIndex::scoreOf(const Part &part, const QStringList &words) const
{
    int score = 0;
    bool isOwn = part.anchor.isEmpty();
    for (const QString &word : words) {
        const int ofWord = scoreOfWord(part, word);
        if (ofWord == 0)
            return 0;
        score += ofWord;
        const QString beginning = u' ' + word;
        isOwn |= part.foldedHeading.text.contains(beginning) || part.foldedText.text.contains(beginning);
    }
    return isOwn ? score : 0;
}

bool HelpIndex::hasAll(const Page &page, const QStringList &words) const
{
    return std::all_of(
        words.begin(), words.end(),
        [&](const QString &word) {
            return std::any_of(
                page.parts.begin(), page.parts.end(),
                [&](qsizetype part) { return scoreOfWord(m_parts.at(part), word) > 0; });
        });
}

/// The one with the most of the words.
qsizetype HelpIndex::bestPart(const Page &page, const QStringList &words) const
{
    const auto scoreOfAny = [&](qsizetype part) {
        int score = 0;
        for (const QString &word : words)
            score += scoreOfWord(m_parts.at(part), word);
        return score;
    };
    return *std::max_element(page.parts.begin(), page.parts.end(), [&](qsizetype one, qsizetype other) {
        return scoreOfAny(one) < scoreOfAny(other);
    });
}

QList<HelpHit> HelpIndex::search(const QString &query, qsizetype most) const
{
    const QStringList words = foldedWords(query);
    if (words.isEmpty())
        return {};
    QList<std::pair<int, qsizetype>> found;
    for (qsizetype part = 0; part < m_parts.size(); ++part)
        if (const int score = scoreOf(m_parts.at(part), words))
            found.append({score, part});
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &one, const auto &other) { return one.first > other.first; });
    if (found.isEmpty())
        for (const Page &page : m_pages)
            if (!page.parts.isEmpty() && hasAll(page, words))
                found.append({0, bestPart(page, words)});
    QList<HelpHit> hits;
    for (const auto &[score, part] : found.mid(0, most))
        hits.append(hitOf(m_parts.at(part), words));
    return hits;
}

HelpHit HelpIndex::hitOf(const Part &part, const QStringList &words) const
{
    const Page &page = m_pages.at(part.page);
    qsizetype first = -1;
    for (const QString &word : words) {
        const qsizetype at = part.foldedText.text.indexOf(u' ' + word);
        if (at >= 0 && (first < 0 || at < first))
            first = at;
    }
    qsizetype place = 0;
    if (first >= 0) {
        const QList<qsizetype> &places = part.foldedText.places;
        place = part.foldedText.originals
                    .at(std::lower_bound(places.begin(), places.end(), first) - places.begin())
                    .start;
    }
    const HelpWord cut = snippetAround(part.text, place);
    HelpHit hit{.target = {page.name, part.anchor},
                .title = page.title,
                .heading = part.heading,
                .snippet = part.text.mid(cut.start, cut.length),
                .found = {}};
    if (cut.start > 0)
        hit.snippet.prepend(u"… "_s);
    if (cut.start + cut.length < part.text.size())
        hit.snippet.append(u" …"_s);
    hit.found = wordsFound(hit.snippet, words.join(u' '));
    return hit;
}

QList<HelpWord> HelpIndex::wordsFound(const QString &text, const QString &query)
{
    const QStringList wanted = foldedWords(query);
    QList<HelpWord> found;
    for (const HelpWord &word : wordsOf(text)) {
        const QString folded = foldedWord(QStringView(text).sliced(word.start, word.length));
        if (std::any_of(wanted.begin(), wanted.end(),
                        [&folded](const QString &beginning) { return folded.startsWith(beginning); }))
            found.append(word);
    }
    return found;
}

} // namespace wireloupe::ui
