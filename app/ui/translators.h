#pragma once

#include <QTranslator>

namespace wireloupe::ui {

/// The words of the program in the language of the system, or in English, whose plural forms are a catalog
/// too.
class Translators
{
public:
    /// After the application and before the first window.
    void install();

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace wireloupe::ui
