#pragma once

#include <QRandomGenerator>

namespace wireloupe::server {

/// Pseudo-random numbers that a seed repeats on every machine: SplitMix64 (Steele, Lea, Flood 2014). Eight
/// bytes, so that each of thousands of peers can have its own. Not for secrets.
class Random
{
public:
    /// 0: a seed that nobody knows.
    explicit Random(quint64 seed = 0) : m_state(seed == 0 ? QRandomGenerator::system()->generate64() : seed)
    {
    }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15;
        quint64 mixed = (m_state ^ (m_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// Evenly spread over min to max, both included; `min` where there is nothing between them.
    qint64 between(qint64 min, qint64 max)
    {
        if (min >= max)
            return min;
        const quint64 count = static_cast<quint64>(max) - static_cast<quint64>(min) + 1;
        if (count == 0)
            return static_cast<qint64>(next());
        // The numbers below this would make the first ones likelier than the rest.
        const quint64 uneven = (0 - count) % count;
        quint64 drawn = next();
        while (drawn < uneven)
            drawn = next();
        return static_cast<qint64>(static_cast<quint64>(min) + drawn % count);
    }

private:
    quint64 m_state;
};

} // namespace wireloupe::server
