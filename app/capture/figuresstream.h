#pragma once

#include <bit>
#include <chrono>
#include <optional>

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace wireloupe::capture {

// The two directions of a file of figures. Both have the same functions, so that what is written and what is
// read is described once: see LatencyArchive. Numbers take 7 bits a byte, the lowest first, and those that
// may be below zero have their sign in the lowest bit.

/// Appends what it is given to bytes.
class FiguresWriter
{
public:
    static constexpr bool isReading = false;

    QByteArray take() && { return std::move(m_bytes); }
    bool isSound() const { return true; }
    void fail() {}

    void number(quint64 value);
    void number(quint32 value) { number(quint64{value}); }
    void number(qint64 value)
    {
        number((static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63));
    }
    void number(qint32 value) { number(qint64{value}); }
    void time(std::chrono::nanoseconds value) { number(qint64{value.count()}); }
    void flag(bool value) { m_bytes += value ? '\1' : '\0'; }
    void real(double value);
    void text(const QString &value);
    template <class Enum>
    void choice(Enum value, Enum)
    {
        number(static_cast<quint64>(value));
    }
    /// Calls `each(element)`.
    template <class List, class Each>
    void list(List &values, std::size_t, const Each &each)
    {
        number(static_cast<quint64>(values.size()));
        for (auto &value : values)
            each(value);
    }
    /// Calls `inside(value)` where it is there.
    template <class Pointer, class Inside>
    void optional(Pointer &value, const Inside &inside)
    {
        flag(static_cast<bool>(value));
        if (value)
            inside(*value);
    }

private:
    QByteArray m_bytes;
};

/// Reads what a FiguresWriter has written, and leaves everything alone from the first thing that cannot be
/// right: isSound() is false then. Takes no more memory than what it reads from takes.
class FiguresReader
{
public:
    static constexpr bool isReading = true;

    explicit FiguresReader(QByteArrayView bytes) : m_bytes(bytes) {}

    bool isSound() const { return m_isSound; }
    bool isAtEnd() const { return m_bytes.isEmpty(); }
    void fail() { m_isSound = false; }

    void number(quint64 &value);
    void number(quint32 &value);
    void number(qint64 &value);
    void number(qint32 &value);
    /// Less than 2^62 from zero, as times of records are: differences do not overflow.
    void time(std::chrono::nanoseconds &value);
    void flag(bool &value);
    /// Finite.
    void real(double &value);
    void text(QString &value);
    /// Up to `last`.
    template <class Enum>
    void choice(Enum &value, Enum last)
    {
        quint64 read = 0;
        number(read);
        if (read > static_cast<quint64>(last))
            fail();
        if (isSound())
            value = static_cast<Enum>(read);
    }
    /// At most `max`.
    template <class List, class Each>
    void list(List &values, std::size_t max, const Each &each)
    {
        quint64 size = 0;
        number(size);
        // Each takes a byte or more.
        if (size > max || size > static_cast<quint64>(m_bytes.size()))
            fail();
        values.clear();
        for (; size > 0 && isSound(); --size)
            each(values.emplace_back());
    }
    template <class Value, class Inside>
    void optional(std::optional<Value> &value, const Inside &inside)
    {
        value.reset();
        if (isFlagSet())
            inside(value.emplace());
    }
    template <class Value, class Inside>
    void optional(std::unique_ptr<Value> &value, const Inside &inside)
    {
        value.reset();
        if (isFlagSet())
            inside(*(value = std::make_unique<Value>()));
    }

private:
    bool isFlagSet();

    QByteArrayView m_bytes;
    bool m_isSound = true;
};

} // namespace wireloupe::capture
