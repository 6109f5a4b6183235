#include "ui/languages.h"

#include <algorithm>

#include <QDir>
#include <QLocale>

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

struct Known
{
    QStringView code;
    QStringView name;
};

/// What QLocale says names the country too, and not all of its names begin with a capital.
constexpr Known knownLanguages[] = {{u"ar", u"العربية"},    {u"de", u"Deutsch"},  {u"en", u"English"},
                                    {u"es", u"Español"},    {u"fr", u"Français"}, {u"ja", u"日本語"},
                                    {u"zh_CN", u"简体中文"}};

} // namespace

QStringList languageCodes()
{
    const QString prefix = u"wireloupe_"_s;
    QStringList codes;
    for (const QString &file : QDir(u":/i18n"_s).entryList({prefix + u"*.qm"_s}))
        codes << file.sliced(prefix.size()).chopped(3);
    std::ranges::sort(codes, {}, languageName);
    return codes;
}

QString languageName(const QString &code)
{
    const auto known = std::ranges::find(knownLanguages, code, &Known::code);
    return known == std::end(knownLanguages) ? QLocale(code).nativeLanguageName() : known->name.toString();
}

} // namespace wireloupe::ui
