#pragma once

#include <functional>
#include <optional>
#include <type_traits>

#include <QObject>
#include <QStringList>
#include <QVariant>

#include "workspace/profileranges.h"

namespace wireloupe::ui {

/// A setting of the program as it is kept: its key, what holds until the user says otherwise, and which
/// values it can have. A value.
struct OptionSpec
{
    QString key;            ///< "group/name" in QSettings
    QVariant fallback;      ///< of the type that every value of it has: bool, int or QString
    workspace::Range range; ///< of numbers
    /// Of texts; without one, every text is a value.
    std::function<bool(const QString &)> accepts;

    /// A stored or written value as one of this option; nothing where it cannot be.
    std::optional<QVariant> read(const QVariant &value) const;
};

/// The same, with the type that code works with: bool, int, QString, or an enumeration, which is kept as one
/// word per enumerator. The words are in the order of the enumerators, which count from 0.
template <class T>
struct Option : OptionSpec
{
    Option(const QString &name, const T &usual,
           std::function<bool(const QString &)> isValue = {}) requires(!std::is_enum_v<T>)
        : OptionSpec{name, usual, {}, std::move(isValue)}
    {
    }
    Option(const QString &name, int usual, const workspace::Range &limits) requires(std::is_same_v<T, int>)
        : OptionSpec{name, usual, limits, {}}
    {
    }
    Option(const QString &name, T usual, const QStringList &values) requires(std::is_enum_v<T>)
        : OptionSpec{name,
                     values[qsizetype(usual)],
                     {},
                     [values](const QString &word) { return values.contains(word); }}
        , words(values)
    {
    }

    T toValue(const QVariant &kept) const
    {
        if constexpr (std::is_enum_v<T>)
            return static_cast<T>(words.indexOf(kept.toString()));
        else
            return kept.value<T>();
    }
    QVariant toVariant(const T &value) const
    {
        if constexpr (std::is_enum_v<T>)
            return words[qsizetype(value)];
        else
            return value;
    }

    QStringList words; ///< of an enumeration
};

/// The settings of the program, the one place that reads and writes them. Only what differs from its default
/// is kept, so that a better default of a later version reaches those who never asked for another. What is
/// stored and cannot be read as a value of its option counts as not stored. GUI thread.
class Options : public QObject
{
    Q_OBJECT

public:
    static Options &instance();

    QVariant value(const OptionSpec &option) const;
    /// Kept and told at once. False, and nothing happens, where the option has no such value.
    bool setValue(const OptionSpec &option, const QVariant &value);
    bool isDefault(const OptionSpec &option) const { return value(option) == option.fallback; }
    void reset(const OptionSpec &option) { setValue(option, option.fallback); }

    template <class T>
    T get(const Option<T> &option) const
    {
        return option.toValue(value(option));
    }
    template <class T>
    bool set(const Option<T> &option, const std::type_identity_t<T> &value)
    {
        return setValue(option, option.toVariant(value));
    }

signals:
    /// The option of this key has another value now.
    void changed(const QString &key);

private:
    Options() = default;
};

} // namespace wireloupe::ui
