#include "capture/matchkey.h"

#include <algorithm>
#include <array>
#include <bit>

#include <QtEndian>

namespace wireloupe::capture {
namespace {

// SipHash-1-3 (Aumasson and Bernstein): a hash with a key, for exactly this purpose.
class SipHash
{
public:
    explicit SipHash(quint64 key)
        : m_state{key ^ 0x736f6d6570736575, ~key ^ 0x646f72616e646f6d, key ^ 0x6c7967656e657261,
                  ~key ^ 0x7465646279746573}
    {
    }

    void add(quint64 word)
    {
        m_state[3] ^= word;
        round();
        m_state[0] ^= word;
    }

    quint64 finish()
    {
        m_state[2] ^= 0xff;
        round();
        round();
        round();
        return m_state[0] ^ m_state[1] ^ m_state[2] ^ m_state[3];
    }

private:
    void round()
    {
        auto &[a, b, c, d] = m_state;
        a += b;
        c += d;
        b = std::rotl(b, 13) ^ a;
        d = std::rotl(d, 16) ^ c;
        a = std::rotl(a, 32) + d;
        c += b;
        d = std::rotl(d, 21) ^ a;
        b = std::rotl(b, 17) ^ c;
        c = std::rotl(c, 32);
    }

    std::array<quint64, 4> m_state;
};

} // namespace

MatchKey MatchKey::of(QByteArrayView bytes, quint64 seed)
{
    SipHash hash(seed);
    const char *at = bytes.data();
    const qsizetype whole = bytes.size() / 8 * 8;
    for (const char *end = at + whole; at != end; at += 8)
        hash.add(qFromLittleEndian<quint64>(at));
    std::array<char, 8> rest{};
    std::copy_n(at, bytes.size() - whole, rest.begin());
    rest[7] = static_cast<char>(bytes.size());
    hash.add(qFromLittleEndian<quint64>(rest.data()));
    return {hash.finish(), bytes.size()};
}

} // namespace wireloupe::capture
