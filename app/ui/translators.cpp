#include "ui/translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

void Translators::install()
{
    if (m_own.load(QLocale(), u"wireloupe"_s, u"_"_s, u":/i18n"_s) || m_own.load(u":/i18n/wireloupe_en.qm"_s))
        QCoreApplication::installTranslator(&m_own);
    if (m_qt.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace wireloupe::ui
