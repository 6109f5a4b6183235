#include "lens/comparison.h"

#include <algorithm>

#include <QHash>

#include "lens/encoding.h"
#include "lens/hex.h"
#include "lens/hexlines.h"
#include "lens/json.h"
#include "lens/jsonlayout.h"
#include "lens/textlines.h"

namespace wireloupe::lens {

namespace {

// Rows between two looks at the flag.
constexpr qsizetype cancelStride = 4096;

/// UTF-8 without control characters but those that text is written with.
bool isText(const QByteArray &bytes)
{
    const auto isControl = [](char byte) {
        return static_cast<uchar>(byte) < 0x20 && !QByteArrayView("\t\n\r\f\x1B").contains(byte);
    };
    return std::none_of(bytes.begin(), bytes.end(), isControl) && firstInvalid(bytes, Encoding::Utf8) < 0;
}

// The comma behind a member says that another one follows, nothing about the member.
std::vector<size_t> hashesOf(const Lines &lines, bool isJson, const std::atomic_bool *cancelFlag)
{
    std::vector<size_t> hashes;
    hashes.reserve(static_cast<std::size_t>(lines.rowCount()));
    for (qsizetype row = 0; row < lines.rowCount(); ++row) {
        if (row % cancelStride == 0 && isCancelled(cancelFlag))
            return hashes;
        const QString text = lines.text(row);
        const bool hasComma = isJson && text.endsWith(QLatin1Char(','));
        hashes.push_back(qHash(QStringView(text).chopped(hasComma ? 1 : 0)));
    }
    return hashes;
}

/// Both as JSON: their lines and their members. False where one of them is none, or it was cancelled.
bool compareMembers(Comparison &result, const QByteArray &left, const QByteArray &right, bool ignoresOrder,
                    const std::atomic_bool *cancelFlag)
{
    const auto leftTree = JsonTree::parse(left, cancelFlag);
    const auto rightTree = leftTree ? JsonTree::parse(right, cancelFlag) : std::nullopt;
    if (!rightTree)
        return false;
    result.json = diffJson(*leftTree, *rightTree, ignoresOrder, Comparison::maxChanges, cancelFlag);
    result.left = JsonLayout::make(ignoresOrder ? leftTree->sorted() : left, cancelFlag);
    result.right = JsonLayout::make(ignoresOrder ? rightTree->sorted() : right, cancelFlag);
    return true;
}

void makeLines(Comparison &result, const QByteArray &left, const QByteArray &right,
               const std::atomic_bool *cancelFlag)
{
    if (result.mode == CompareMode::Bytes) {
        const int digits = offsetDigits(std::max(left.size(), right.size()));
        result.left = std::make_shared<HexLines>(left, digits);
        result.right = std::make_shared<HexLines>(right, digits);
    } else {
        result.left = TextLines::make(left, Encoding::Utf8, cancelFlag);
        result.right = TextLines::make(right, Encoding::Utf8, cancelFlag);
    }
}

} // namespace

CompareMode naturalMode(const QByteArray &left, const QByteArray &right)
{
    if (isJson(left) && isJson(right))
        return CompareMode::Json;
    return isText(left) && isText(right) ? CompareMode::Text : CompareMode::Bytes;
}

std::optional<Comparison> compare(const QByteArray &left, const QByteArray &right, CompareMode mode,
                                  bool ignoresOrder, const std::atomic_bool *cancelFlag)
{
    Comparison result;
    result.mode = mode;
    if (mode == CompareMode::Json && !compareMembers(result, left, right, ignoresOrder, cancelFlag))
        result.mode = CompareMode::Text;
    if (result.mode != CompareMode::Json)
        makeLines(result, left, right, cancelFlag);
    if (!result.left || !result.right)
        return {};
    const bool isJson = result.mode == CompareMode::Json;
    const auto leftHashes = hashesOf(*result.left, isJson, cancelFlag);
    const auto rightHashes = hashesOf(*result.right, isJson, cancelFlag);
    const SequenceDiff diff = result.mode == CompareMode::Bytes
                                  ? diffInPlace(leftHashes, rightHashes)
                                  : diffSequences(leftHashes, rightHashes, cancelFlag);
    if (isCancelled(cancelFlag))
        return {};
    result.rows = SideBySide(diff.runs);
    result.isCoarse = diff.isCoarse || result.left->isCut() || result.right->isCut();
    return result;
}

std::pair<qsizetype, qsizetype> commonEdges(QStringView left, QStringView right)
{
    const qsizetype shorter = std::min(left.size(), right.size());
    qsizetype head = 0;
    while (head < shorter && left[head] == right[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && left[left.size() - 1 - tail] == right[right.size() - 1 - tail])
        ++tail;
    return {head, tail};
}

} // namespace wireloupe::lens
