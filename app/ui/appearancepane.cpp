#include "ui/appearancepane.h"

#include "ui/appearance.h"
#include "ui/translators.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

AppearancePane::AppearancePane(QWidget *parent)
    : SettingsPane({tr("Appearance"), u"appearance"_s, tr("look, display, view")}, parent)
{
    const QString asSystem = tr("Follow the system");
    addSection(tr("Colors and language"));
    addChoice(themeOption(),
              {tr("&Theme"), tr("The colors of the window"), tr("dark mode, light mode, night, contrast")},
              {{u"system"_s, asSystem}, {u"light"_s, tr("Light")}, {u"dark"_s, tr("Dark")}});
    QList<QPair<QString, QString>> languages{{QString(), asSystem}};
    for (const Translators::Language &language : Translators::languages())
        languages.append({language.name, language.endonym});
    // In English too, for those who look for it in a language that they cannot read.
    addChoice(languageOption(),
              {tr("&Language"), tr("Of the words, numbers and dates in the window"),
               tr("translation, locale") + u", language"_s},
              languages);
    addSection(tr("Motion"));
    addChoice(motionOption(),
              {tr("&Animations"), tr("Menus that slide open, tabs that glide, the caret that blinks"),
               tr("reduced motion, movement, blinking, vestibular")},
              {{u"system"_s, asSystem}, {u"never"_s, tr("Never move things")}});
}

} // namespace wireloupe::ui
