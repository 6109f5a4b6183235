#pragma once

#include <QTranslator>

class QCoreApplication;

namespace wireloupe::ui {

/// The words of the program in the language of the system, or in English, whose plural forms are a catalog
/// too.
class Translators
{
public:
    /// Before the first window.
    void install(QCoreApplication &application);

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace wireloupe::ui
