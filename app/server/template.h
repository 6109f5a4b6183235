#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include "server/peer.h"
#include "server/random.h"
#include "server/rows.h"

namespace wireloupe::server {

/// What a template may speak of besides what is always there.
struct TemplateScope
{
    bool hasPeer = true;     ///< it is for one peer, not for all at once: {{peer}}
    bool hasMessage = false; ///< a message caused it: {{message}}, {{json:PATH}}
    /// The groups of a regular expression by number, [0] being the whole match, as
    /// QRegularExpression::namedCaptureGroups() gives them: empty where a group has no name. Empty: there is
    /// no match.
    QList<QByteArray> captures = {};
    std::optional<RowFormat> rows = {}; ///< it is given rows: {{row}}, {{row.NAME}}
    QList<QByteArray> columns = {};     ///< of the rows, where they are CSV
};

/// What one rendering is about. Views must outlive the call of render() only.
struct TemplateContext
{
    PeerId peer{};
    std::chrono::nanoseconds wallTime{0}; ///< since 1970-01-01T00:00:00Z
    std::chrono::nanoseconds monotonicTime{0};
    QByteArrayView message = {};
    std::span<const QByteArray> captures = {}; ///< by number; those that are missing are empty
    QByteArrayView row = {};                   ///< as it stands in the file
};

enum class TemplateFault : quint8 {
    None,
    Unclosed,     ///< "{{" without its "}}"
    UnknownName,  ///< no such placeholder, capture or column
    NotAvailable, ///< there is no peer, message, match or row here
    BadArgument,  ///< an argument that the placeholder does not have, or a value out of its range
    BadPath,      ///< not a JSON path
};

struct TemplatePieces;

/// The counters, walks and random numbers of one template, for one stream or one peer.
class TemplateState
{
public:
    /// The same seed gives the same renderings again; 0: others each time.
    explicit TemplateState(quint64 seed = 0) : m_random(seed) {}

private:
    friend class Template;
    friend class TemplateRendering;

    Random m_random;
    std::vector<qint64> m_numbers; ///< one a counter or walk; empty until the first rendering
};

/// A text with placeholders in double braces. A placeholder ends at the first "}}"; spaces around what is
/// inside do not count. "{{{{" stands for "{{"; of three braces the first stands for itself.
///
///     {{counter start=1 step=1}}   counts; integers of 64 bits, which wrap
///     {{walk start=100 step=1 decimals=2 min=-1000000000 max=1000000000}}
///                                  a random walk, which begins at start and moves by up to step each time,
///                                  never out of min to max; within 1e9 either way, decimals 0 to 9
///     {{random min=0 max=100}}     an integer, both ends included
///     {{uuid}}                     version 4 (RFC 9562)
///     {{now}}                      2026-02-28T23:59:59.125Z; {{now:ms}}, {{now:us}}, {{now:ns}} since 1970;
///                                  {{now:mono}} nanoseconds of the machine's monotonic clock, which stamps
///                                  records too: another program on it can tell how long ago that was
///     {{peer}}                     its number
///     {{message}}                  the payload that caused it, byte by byte
///     {{json:PATH}}                the first value there in that payload, such as $.a.b, as it stands:
///     digits,
///                                  order, escapes and quotes kept; nothing where there is none
///     {{0}} {{1}} {{name}}         what a regular expression has captured; the names above go first
///     {{row}}                      a row of a file, as it stands
///     {{row.NAME}}                 of CSV: the field of that column, unquoted; of JSON Lines: the member, as
///                                  {{json:}} gives it; of plain lines there is none
///
/// The values in the text above are those of arguments that are left out. Each counter and walk counts on its
/// own. Immutable, cheap to copy; any thread.
class Template
{
public:
    struct Parsed;

    /// Of nothing.
    Template();

    static Parsed parse(QByteArrayView text, const TemplateScope &scope = {});
    /// A text without placeholders: braces stand for themselves.
    static Template literal(const QByteArray &text);

    /// `state` is this template's own: the next rendering goes on where this one has left off.
    QByteArray render(TemplateState &state, const TemplateContext &context) const;

private:
    explicit Template(std::shared_ptr<const TemplatePieces> pieces) : m_pieces(std::move(pieces)) {}

    std::shared_ptr<const TemplatePieces> m_pieces;
};

struct Template::Parsed
{
    std::optional<Template> found = {}; ///< nothing on a fault
    TemplateFault fault = TemplateFault::None;
    qsizetype offset = 0; ///< bytes before what is wrong
    qsizetype length = 0; ///< bytes of what is wrong
};

} // namespace wireloupe::server
