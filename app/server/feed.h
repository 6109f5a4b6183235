#pragma once

#include <optional>

#include "server/streamoptions.h"
#include "server/template.h"

namespace wireloupe::server {

/// The template of a stream, as the stream itself reads it: to be shown to whoever writes it.
Template::Parsed parseTemplate(const StreamOptions &options);

/// The messages of one run of a stream, one after another.
class Feed
{
public:
    /// `options` must outlive this. 0 as `seed`: another run each time.
    Feed(const StreamOptions &options, const Template &text, quint64 seed);

    /// Nothing at its end.
    std::optional<wire::Message> next(PeerId peer, std::chrono::nanoseconds wallTime,
                                      std::chrono::nanoseconds monotonicTime = {});

private:
    const StreamOptions &m_options;
    Template m_template;
    TemplateState m_state;
    std::size_t m_row = 0;
    qint64 m_made = 0;
};

} // namespace wireloupe::server
