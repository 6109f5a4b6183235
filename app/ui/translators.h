#pragma once

#include <QLocale>
#include <QTranslator>

namespace wireloupe::ui {

/// The words of the program, and Qt's, in the language of the system or another one that the user has chosen;
/// in English, whose plural forms are a catalog too, where there is no catalog. Numbers, dates and the
/// direction of the layout follow. GUI thread.
class Translators
{
public:
    /// After the application and before the first window: the language of the system.
    void install() { setLanguage({}); }
    /// `name` as in languageCodes(); empty, or one that there is no catalog of: the system's. What is on the
    /// screen keeps its words: see WindowHost.
    void setLanguage(const QString &name);
    /// That was set; empty: the system's.
    QString language() const { return m_name; }

private:
    bool loadOwn(const QLocale &system);

    QString m_name;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace wireloupe::ui
