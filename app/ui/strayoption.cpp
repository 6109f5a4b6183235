#include "ui/strayoption.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include <QFileInfo>

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int wrongUsage = 2; // as of the commands

/// Options of Qt that it takes once it has a display, and of its plugin for X11.
constexpr std::array qtOptions{
    "display"_L1, "dograb"_L1,  "name"_L1,  "nograb"_L1,     "plugin"_L1,
    "reverse"_L1, "session"_L1, "style"_L1, "stylesheet"_L1, "widgetcount"_L1,
};

bool isQts(const QString &word)
{
    const QStringView name = QStringView(word).mid(word.startsWith("--"_L1) ? 2 : 1);
    const qsizetype value = name.indexOf(u'=');
    const QStringView key = value < 0 ? name : name.first(value);
    return std::ranges::any_of(qtOptions, [key](QLatin1StringView option) { return key == option; });
}

} // namespace

QString strayOption(const QStringList &words)
{
    const auto isStray = [](const QString &word) {
        return word.startsWith(u'-') && !QFileInfo::exists(word);
    };
    const auto found = std::ranges::find_if(words, isStray);
    return found == words.end() ? QString() : *found;
}

QString strayOptionBesideQts(QStringList words)
{
    words.removeIf(isQts);
    return strayOption(words);
}

int refuseOption(const QString &option)
{
    const QByteArray bytes =
        u"wireloupe: There is no option \"%1\".\nTry \"wireloupe --help\".\n"_s.arg(option).toLocal8Bit();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    return wrongUsage;
}

} // namespace wireloupe::ui
