#include "ui/appearance.h"

#include "ui/motion.h"
#include "ui/translators.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

void apply()
{
    const Options &options = Options::instance();
    if (const auto wanted = options.get(themeOption()); wanted != Theme::instance().preference())
        Theme::instance().setPreference(wanted);
    setMotionReduced(options.get(motionOption()) == MotionPreference::Never);
}

} // namespace

const Option<Theme::Preference> &themeOption()
{
    static const Option<Theme::Preference> option(u"appearance/theme"_s, Theme::Preference::System,
                                                  {u"system"_s, u"light"_s, u"dark"_s});
    return option;
}

const Option<QString> &languageOption()
{
    static const Option<QString> option(u"appearance/language"_s, {}, [](const QString &code) {
        return code.isEmpty() || Translators::knows(code);
    });
    return option;
}

const Option<MotionPreference> &motionOption()
{
    static const Option<MotionPreference> option(u"appearance/motion"_s, MotionPreference::System,
                                                 {u"system"_s, u"never"_s});
    return option;
}

void followAppearance()
{
    apply();
    const auto follow = [](const QString &key) {
        if (key == themeOption().key || key == motionOption().key)
            apply();
    };
    QObject::connect(&Options::instance(), &Options::changed, &Theme::instance(), follow);
}

} // namespace wireloupe::ui
