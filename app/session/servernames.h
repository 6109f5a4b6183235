#pragma once

#include <array>

namespace wireloupe::session {

// What the choices of a server are called in its file and on the command line, in the order of their enums.

inline constexpr std::array modeNames{"echo",   "broadcast",  "rooms", "stream",       "sink",
                                      "silent", "black-hole", "rules", "conversation", "replay"};
inline constexpr std::array roomPlaceNames{"path", "query", "message"};
inline constexpr std::array rateReactionNames{"close", "drop", "delay"};
inline constexpr std::array slowConsumerNames{"close", "drop-oldest", "drop-newest"};
inline constexpr std::array schemaReactionNames{"answer", "close"};
inline constexpr std::array tokenPlaceNames{"header", "query", "first-message"};
inline constexpr std::array paceNames{"time", "turn", "turn-at-once"};
inline constexpr std::array atEndNames{"close", "loop"};
inline constexpr std::array matchKindNames{"any", "equals", "contains", "regex", "json", "prefix"};
inline constexpr std::array matchTypeNames{"any", "text", "binary"};
inline constexpr std::array replyKindNames{"text", "binary", "close"};
inline constexpr std::array replyToNames{"sender", "all"};
inline constexpr std::array unexpectedNames{"ignore", "echo", "reply", "close"};
inline constexpr std::array engineNames{"automatic", "qt", "wire"};

} // namespace wireloupe::session
