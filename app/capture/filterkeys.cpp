#include "capture/filterkeys.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

#include "capture/recordtype.h"

namespace wireloupe::capture {
namespace {

constexpr std::array keyNames{u"dir", u"op", u"size", u"time", u"conn", u"close", u"flag", u"json"};
static_assert(keyNames.size() == static_cast<std::size_t>(lastFilterKey) + 1);

/// What other programs call the same, or what comes to mind first.
struct Synonym
{
    QStringView name;
    FilterKey key;
};

constexpr std::array synonyms{
    Synonym{u"direction", FilterKey::Direction},   Synonym{u"opcode", FilterKey::Type},
    Synonym{u"length", FilterKey::Size},           Synonym{u"len", FilterKey::Size},
    Synonym{u"connection", FilterKey::Connection}, Synonym{u"flags", FilterKey::Flag},
    Synonym{u"closecode", FilterKey::CloseCode},   Synonym{u"jsonpath", FilterKey::Json},
};

constexpr std::array directionValues{
    FilterValue{u"in", bitOf(Direction::Incoming)},
    FilterValue{u"out", bitOf(Direction::Outgoing)},
};

constexpr std::array typeValues{
    FilterValue{u"text", TextType},        FilterValue{u"binary", BinaryType},
    FilterValue{u"ping", PingType},        FilterValue{u"pong", PongType},
    FilterValue{u"close", CloseType},      FilterValue{u"continuation", ContinuationType},
    FilterValue{u"control", controlTypes}, FilterValue{u"handshake", HandshakeType},
    FilterValue{u"state", StateType},      FilterValue{u"note", NoteType},
    FilterValue{u"bytes", BytesType},
};

constexpr quint32 bitOf(RecordFlag flag)
{
    return static_cast<quint32>(flag);
}

constexpr std::array flagValues{
    FilterValue{u"violation", bitOf(RecordFlag::Violation)},
    FilterValue{u"marked", markedBit},
    FilterValue{u"injected", bitOf(RecordFlag::Injected)},
    FilterValue{u"compressed", bitOf(RecordFlag::Compressed)},
    FilterValue{u"altered", bitOf(RecordFlag::Altered)},
    FilterValue{u"dropped", bitOf(RecordFlag::Dropped)},
    FilterValue{u"partial", bitOf(RecordFlag::Partial)},
    FilterValue{u"damaged", bitOf(RecordFlag::Damaged)},
    FilterValue{u"masked", bitOf(RecordFlag::Masked)},
    FilterValue{u"fin", bitOf(RecordFlag::Fin)},
    FilterValue{u"rsv1", bitOf(RecordFlag::Rsv1)},
    FilterValue{u"rsv2", bitOf(RecordFlag::Rsv2)},
    FilterValue{u"rsv3", bitOf(RecordFlag::Rsv3)},
};

bool isSame(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Characters to put in, take out, replace or swap with their neighbour (optimal string alignment).
int distance(QStringView a, QStringView b)
{
    const auto columns = static_cast<std::size_t>(b.size()) + 1;
    std::vector<int> beforeLast(columns), last(columns), row(columns);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const bool isEqual = a[i - 1] == b[j - 1];
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + (isEqual ? 0 : 1)});
            const bool isSwap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (isSwap)
                row[at] = std::min(row[at], beforeLast[at - 2] + 1);
        }
        beforeLast.swap(last);
        last.swap(row);
    }
    return last.back();
}

/// One slip away, and not in its first letter: "mime:" and "ip:" are words.
bool isSlipOf(QStringView name, QStringView key)
{
    const bool isSwappedStart = name.size() > 1 && name[0] == key[1] && name[1] == key[0];
    return name.size() > 1 && (name[0] == key[0] || isSwappedStart) && distance(name, key) == 1;
}

} // namespace

QStringView nameOf(FilterKey key)
{
    return keyNames[static_cast<std::size_t>(key)];
}

std::optional<FilterKey> filterKeyOf(QStringView name)
{
    const auto found =
        std::find_if(keyNames.begin(), keyNames.end(), [name](QStringView key) { return isSame(name, key); });
    if (found == keyNames.end())
        return std::nullopt;
    return static_cast<FilterKey>(found - keyNames.begin());
}

std::span<const FilterValue> valuesOf(FilterKey key)
{
    switch (key) {
    case FilterKey::Direction:
        return directionValues;
    case FilterKey::Type:
        return typeValues;
    case FilterKey::Flag:
        return flagValues;
    default:
        return {};
    }
}

std::optional<quint32> bitsOf(FilterKey key, QStringView value)
{
    for (const FilterValue &one : valuesOf(key))
        if (isSame(value, one.name))
            return one.bits;
    return std::nullopt;
}

QStringList valueNames(FilterKey key)
{
    QStringList names;
    for (const FilterValue &value : valuesOf(key))
        names += value.name.toString();
    return names;
}

QString nearestKey(QStringView name)
{
    const QString lower = name.toString().toLower();
    for (const Synonym &synonym : synonyms)
        if (lower == synonym.name)
            return nameOf(synonym.key).toString();
    for (const QStringView key : keyNames)
        if (isSlipOf(lower, key))
            return key.toString();
    return {};
}

QString nearestValue(FilterKey key, QStringView name)
{
    const QString lower = name.toString().toLower();
    QString nearest;
    int fewest = std::max(1, static_cast<int>(name.size()) / 2) + 1;
    for (const FilterValue &value : valuesOf(key)) {
        const bool isBeginning = lower.size() > 1 && value.name.startsWith(lower);
        if (const int slips = isBeginning ? 0 : distance(lower, value.name); slips < fewest) {
            fewest = slips;
            nearest = value.name.toString();
        }
    }
    return nearest;
}

} // namespace wireloupe::capture
