#pragma once

#include <QList>
#include <QLocale>
#include <QTranslator>

namespace wireloupe::ui {

/// The words of the program, and Qt's, in the language of the system or another one that the user has chosen;
/// in English, whose plural forms are a catalog too, where there is no catalog. Numbers, dates and the
/// direction of the layout follow. GUI thread.
class Translators
{
public:
    /// A language that there is a catalog of.
    struct Language
    {
        QString name;    ///< "de", "zh_CN": of its catalog, and as it is kept in the settings
        QString endonym; ///< what it calls itself
    };
    /// In the order in which they are offered.
    static QList<Language> languages();
    /// Whether it is the name of one of these.
    static bool knows(const QString &name);

    /// After the application and before the first window: the language of the system.
    void install() { setLanguage({}); }
    /// `name` as in languages(); empty, or one that there is no catalog of: the system's. What is on the
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
