#include "ui/translators.h"

#include <algorithm>

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

/// Where the system speaks the language as well, numbers and dates are as they are in its country.
QLocale localeOf(const QString &name)
{
    if (name.isEmpty())
        return QLocale::system();
    const QLocale locale(name);
    if (const QLocale system = QLocale::system();
        system.language() == locale.language() && system.script() == locale.script())
        return system;
    // With the digits that payloads, sizes and times of the log are written in.
    return locale.language() == QLocale::Arabic ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates)
                                                : locale;
}

} // namespace

QList<Translators::Language> Translators::languages()
{
    return {{u"en"_s, u"English"_s},    {u"de"_s, u"Deutsch"_s}, {u"es"_s, u"Español"_s},
            {u"fr"_s, u"Français"_s},   {u"ar"_s, u"العربية"_s}, {u"ja"_s, u"日本語"_s},
            {u"zh_CN"_s, u"简体中文"_s}};
}

bool Translators::knows(const QString &name)
{
    const QList<Language> known = languages();
    return std::any_of(known.begin(), known.end(),
                       [&name](const Language &language) { return language.name == name; });
}

void Translators::setLanguage(const QString &name)
{
    m_name = knows(name) ? name : QString();
    const QLocale locale = localeOf(m_name);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (loadOwn(locale))
        QCoreApplication::installTranslator(&m_own);
    // Not in a language that the rest of the program does not speak.
    const QLocale spoken(m_own.language());
    if (m_qt.load(spoken, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    QGuiApplication::setLayoutDirection(spoken.textDirection());
}

/// What the system speaks is found by all that it says about languages, of which its locale is but one.
bool Translators::loadOwn(const QLocale &system)
{
    const QString folder = u":/i18n"_s;
    const QString english = u"wireloupe_en"_s;
    if (!m_name.isEmpty())
        return m_own.load(u"wireloupe_"_s + m_name, folder);
    return m_own.load(system, u"wireloupe"_s, u"_"_s, folder) || m_own.load(english, folder);
}

} // namespace wireloupe::ui
