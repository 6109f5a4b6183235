#include "server/feed.h"

namespace wireloupe::server {

Template::Parsed parseTemplate(const StreamOptions &options)
{
    TemplateScope scope;
    scope.hasPeer = !options.isShared;
    if (options.rows.rows) {
        scope.rows = options.rows.format;
        scope.columns = options.rows.columns;
    }
    const bool isRowItself = options.rows.rows && options.text.isEmpty();
    return Template::parse(isRowItself ? QByteArray("{{row}}") : options.text, scope);
}

Feed::Feed(const StreamOptions &options, const Template &text, quint64 seed)
    : m_options(options), m_template(text), m_state(seed)
{
}

std::optional<wire::Message> Feed::next(PeerId peer, std::chrono::nanoseconds wallTime,
                                        std::chrono::nanoseconds monotonicTime)
{
    TemplateContext context{.peer = peer, .wallTime = wallTime, .monotonicTime = monotonicTime};
    if (m_options.maxMessages > 0 && m_made >= m_options.maxMessages)
        return std::nullopt;
    if (m_options.rows.rows) {
        const std::vector<QByteArray> &rows = *m_options.rows.rows;
        if (m_row >= rows.size() && m_options.repeats)
            m_row = 0;
        if (m_row >= rows.size())
            return std::nullopt;
        context.row = rows[m_row++];
    }
    ++m_made;
    const auto type = m_options.isBinary ? wire::Message::Type::Binary : wire::Message::Type::Text;
    return wire::Message{type, m_template.render(m_state, context)};
}

} // namespace wireloupe::server
