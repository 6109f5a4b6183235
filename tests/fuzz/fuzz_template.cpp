// The text of a template, in a place where it may speak of everything. The first byte is a part of the row.

#include <array>
#include <cstdint>

#include "fuzz/require.h"
#include "server/template.h"

using namespace wireloupe::server;
using namespace wireloupe::tests;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray text(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    const QByteArray row = "1," + QByteArray(1, static_cast<char>(data[0])) + ",\"3\"";
    const TemplateScope scope{
        .hasMessage = true, .captures = {"", "word"}, .rows = RowFormat::Csv, .columns = {"a", "b"}};
    const auto parsed = Template::parse(text, scope);
    if (!parsed.found) {
        require(parsed.fault != TemplateFault::None, "a failure has a reason");
        const bool isInside =
            parsed.offset >= 0 && parsed.length >= 0 && parsed.offset + parsed.length <= text.size();
        require(isInside, "a mistake stands in the text");
        return 0;
    }
    const std::array<QByteArray, 2> captures{"all", "one"};
    const TemplateContext context{.message = text, .captures = captures, .row = row};
    TemplateState a(1), b(1);
    for (int i = 0; i < 3; ++i)
        require(parsed.found->render(a, context) == parsed.found->render(b, context), "a seed repeats a run");
    if (!text.contains("{{"))
        require(parsed.found->render(a, context) == text, "text without braces stays");

    TemplateState state;
    const QByteArray escaped = QByteArray(text).replace("{{", "{{{{");
    const auto literal = Template::parse(escaped, scope);
    // Of an odd number of braces, which ones belong together is for the first to say.
    if (!text.contains("{{{"))
        require(literal.found && literal.found->render(state, context) == text, "braces can be written");
    return 0;
}
