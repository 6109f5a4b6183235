#include "ui/options.h"

#include <QSettings>

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

/// Files keep every value as a text.
std::optional<QVariant> readSwitch(const QVariant &value)
{
    const QString text = value.toString();
    if (text != "true"_L1 && text != "false"_L1)
        return std::nullopt;
    return text == "true"_L1;
}

std::optional<QVariant> readNumber(const QVariant &value, const workspace::Range &range)
{
    bool isNumber = false;
    const int number = value.toString().toInt(&isNumber); // a fraction is none
    if (!isNumber || range.clamp(number) != number)
        return std::nullopt;
    return number;
}

} // namespace

std::optional<QVariant> OptionSpec::read(const QVariant &value) const
{
    if (!value.isValid())
        return std::nullopt;
    switch (fallback.typeId()) {
    case QMetaType::Bool:
        return readSwitch(value);
    case QMetaType::Int:
        return readNumber(value, range);
    default:
        break;
    }
    if (!value.canConvert<QString>() || (accepts && !accepts(value.toString())))
        return std::nullopt;
    return value.toString();
}

Options &Options::instance()
{
    static Options options;
    return options;
}

QVariant Options::value(const OptionSpec &option) const
{
    return option.read(QSettings().value(option.key)).value_or(option.fallback);
}

bool Options::setValue(const OptionSpec &option, const QVariant &value)
{
    const std::optional<QVariant> wanted = option.read(value);
    if (!wanted)
        return false;
    const bool isNew = *wanted != this->value(option);
    QSettings settings;
    if (*wanted == option.fallback)
        settings.remove(option.key);
    else
        settings.setValue(option.key, *wanted);
    if (isNew)
        emit changed(option.key);
    return true;
}

} // namespace wireloupe::ui
