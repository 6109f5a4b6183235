#pragma once

#include <algorithm>

namespace wireloupe::workspace {

/// What a number of a profile may be.
struct Range
{
    int min = 0;
    int max = 0;
    bool isZeroOff = false; ///< zero stands for "none", and so does what is below it

    constexpr int clamp(int value) const { return isZeroOff && value <= 0 ? 0 : std::clamp(value, min, max); }
};

inline constexpr Range connectTimeoutRange{100, 600'000};      ///< ms
inline constexpr Range closeTimeoutRange{100, 600'000};        ///< ms
inline constexpr Range pingIntervalRange{50, 3'600'000, true}; ///< ms
inline constexpr Range pongTimeoutRange{50, 3'600'000, true};  ///< ms
inline constexpr Range redirectsRange{0, 20};
inline constexpr Range fragmentSizeRange{1, 1 << 30, true}; ///< bytes
inline constexpr Range messageSizeRange{1, 1'024};          ///< MiB
inline constexpr Range windowBitsRange{8, 15};
inline constexpr Range deflateLevelRange{1, 9};
inline constexpr Range deflateThresholdRange{0, 1 << 30}; ///< bytes
inline constexpr Range portRange{0, 65'535};
inline constexpr Range reconnectDelayRange{50, 600'000};      ///< ms
inline constexpr Range reconnectMaxDelayRange{50, 3'600'000}; ///< ms
inline constexpr Range reconnectAttemptsRange{0, 1'000'000};
inline constexpr Range latencyTimeoutRange{1, 3'600'000}; ///< ms

} // namespace wireloupe::workspace
