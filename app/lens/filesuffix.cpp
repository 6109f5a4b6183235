#include "lens/filesuffix.h"

#include <string_view>

#include "lens/encoding.h"
#include "lens/json.h"

namespace wireloupe::lens {

namespace {

using namespace std::string_view_literals;

struct Magic
{
    std::string_view mark;
    const char *suffix;
    qsizetype offset = 0;
};

constexpr Magic magics[] = {
    {"\x89PNG\r\n\x1A\n"sv, "png"},
    {"\xFF\xD8\xFF"sv, "jpg"},
    {"GIF8"sv, "gif"},
    {"WEBP"sv, "webp", 8},
    {"WAVE"sv, "wav", 8},
    {"%PDF-"sv, "pdf"},
    {"PK\x03\x04"sv, "zip"},
    {"\x1F\x8B"sv, "gz"},
    {"\x28\xB5\x2F\xFD"sv, "zst"},
    {"BZh"sv, "bz2"},
    {"\xFD\x37zXZ\0"sv, "xz"},
    {"7z\xBC\xAF\x27\x1C"sv, "7z"},
    {"\0asm"sv, "wasm"},
    {"OggS"sv, "ogg"},
    {"fLaC"sv, "flac"},
    {"ID3"sv, "mp3"},
    {"\x1A\x45\xDF\xA3"sv, "webm"},
    {"ftyp"sv, "mp4", 4},
    {"<?xml"sv, "xml"},
    {"SQLite format 3\0"sv, "sqlite"},
};

bool begins(QByteArrayView bytes, const Magic &magic)
{
    const QByteArrayView mark(magic.mark.data(), static_cast<qsizetype>(magic.mark.size()));
    return bytes.size() >= magic.offset + mark.size() && bytes.sliced(magic.offset, mark.size()) == mark;
}

bool looksLikeJson(QByteArrayView bytes, bool isWhole)
{
    if (isWhole)
        return isJson(bytes);
    const QByteArrayView trimmed = bytes.trimmed();
    return trimmed.startsWith('{') || trimmed.startsWith('[');
}

} // namespace

QLatin1String fileSuffix(QByteArrayView beginning, bool isWhole)
{
    for (const Magic &magic : magics)
        if (begins(beginning, magic))
            return QLatin1String(magic.suffix);
    if (beginning.isEmpty() || beginning.contains('\0') || detectEncoding(beginning) == Encoding::Latin1)
        return QLatin1String("bin");
    return QLatin1String(looksLikeJson(beginning, isWhole) ? "json" : "txt");
}

} // namespace wireloupe::lens
