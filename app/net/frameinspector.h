#pragma once

#include <memory>
#include <optional>

#include "wire/frameparser.h"
#include "wire/messageinflater.h"
#include "wire/validator.h"

namespace wireloupe::net {

/// A frame as it came, and the first rule that it breaks.
struct InspectedFrame
{
    wire::Frame frame; ///< its payload may be shorter than declared where `rule` is fatal: it was judged
                       ///< before its end
    wire::Rule rule = wire::Rule::None;
    /// Of a frame of a compressed message: what it inflates to, as far as that is right.
    std::optional<QByteArray> inflated = {};
};

/// Decodes, inflates and judges one direction of a connection. Stops at the first frame after which the
/// connection cannot go on, and tells of it as early as can be: in the midst of the frame, where its header
/// or its text so far is enough.
class FrameInspector
{
public:
    /// `deflate` is what was agreed on about permessage-deflate; nothing: RSV1 is a violation.
    FrameInspector(wire::Role sender, const wire::Limits &limits,
                   const std::optional<wire::DeflateParameters> &deflate = {});

    /// Takes the next bytes of the stream; ignored once it has failed.
    void feed(QByteArrayView bytes);
    /// The next frame, or nothing when more bytes are needed. Call until nothing comes.
    std::optional<InspectedFrame> next();
    /// The same straight from the next bytes of the stream: see wire::FrameParser::take().
    std::optional<InspectedFrame> take(QByteArrayView &bytes);

    /// Takes nothing more, as after a failure.
    void stop() { m_hasFailed = true; }

    bool hasFailed() const { return m_hasFailed; }
    /// At the end of the stream: true if that came inside a frame.
    bool isInsideFrame() const { return !m_hasFailed && m_parser.pendingBytes() > 0; }
    /// What has come of the frame under way; nothing where not even its header is whole.
    std::optional<wire::Frame> tornFrame() const;

private:
    std::optional<InspectedFrame> inspected(std::optional<wire::Frame> frame);
    InspectedFrame judged(wire::Frame frame);
    std::optional<InspectedFrame> refused();
    std::optional<InspectedFrame> underWay();

    wire::FrameParser m_parser;
    wire::Validator m_validator;
    std::unique_ptr<wire::MessageInflater> m_inflater; ///< null: nothing is compressed
    bool m_hasFailed = false;
};

} // namespace wireloupe::net
