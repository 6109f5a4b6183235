#include "ui/connectiondefaults.h"

#include <algorithm>

#include "ui/profilegroups.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using workspace::Profile;

namespace {

QString keyOf(QLatin1StringView name)
{
    return u"newConnection/"_s + name;
}

GroupDefaults defaultsOf(const GroupSpec &group, Profile &builtIn)
{
    GroupDefaults defaults{&group, {}, {}};
    if (group.isEnabled)
        defaults.isEnabled.emplace(keyOf(QLatin1StringView(group.switchName)), group.isEnabled(builtIn));
    for (const NumberSpec &spec : group.numbers)
        defaults.numbers.push_back(
            {&spec, Option<int>(keyOf(QLatin1StringView(spec.name)), spec.of(builtIn), spec.range)});
    return defaults;
}

/// Sets what is as the program would begin with to what the option says.
template <class T, class O>
void fill(T &value, const T &builtIn, const Option<O> &option)
{
    if (value == builtIn)
        value = Options::instance().get(option);
}

void fillGroups(Profile &profile, Profile &builtIn)
{
    for (const GroupDefaults &group : connectionDefaults()) {
        if (group.isEnabled)
            fill(group.spec->isEnabled(profile), group.spec->isEnabled(builtIn), *group.isEnabled);
        for (const NumberDefault &number : group.numbers)
            fill(number.spec->of(profile), number.spec->of(builtIn), number.option);
    }
}

bool hasField(const Profile &profile, const QString &name)
{
    return std::ranges::any_of(
        profile.headers,
        [&name](const workspace::Header &header) {
            return header.name.compare(name, Qt::CaseInsensitive) == 0;
        });
}

} // namespace

const std::vector<GroupDefaults> &connectionDefaults()
{
    static const std::vector<GroupDefaults> all = [] {
        std::vector<GroupDefaults> made;
        Profile builtIn;
        for (const GroupSpec &group : profileGroups())
            made.push_back(defaultsOf(group, builtIn));
        return made;
    }();
    return all;
}

const Option<bool> &deflateOption()
{
    static const Option<bool> option(keyOf("deflate"_L1), Profile().deflate.isEnabled);
    return option;
}

const Option<int> &deflateLevelOption()
{
    static const Option<int> option(keyOf("deflateLevel"_L1), Profile().deflate.level,
                                    workspace::deflateLevelRange);
    return option;
}

const Option<int> &deflateThresholdOption()
{
    static const Option<int> option(keyOf("deflateThreshold"_L1), Profile().deflate.threshold,
                                    workspace::deflateThresholdRange);
    return option;
}

const Option<ProxyDefault> &proxyOption()
{
    static const Option<ProxyDefault> option(keyOf("proxy"_L1), ProxyDefault::System,
                                             {u"system"_s, u"none"_s});
    return option;
}

const Option<QString> &userAgentOption()
{
    static const Option<QString> option(keyOf("userAgent"_L1), {}, [](const QString &text) {
        return std::ranges::none_of(text, [](QChar c) { return c.unicode() < u' '; });
    });
    return option;
}

void applyDefaults(Profile &profile)
{
    using Kind = workspace::Proxy::Kind;
    Profile builtIn;
    fillGroups(profile, builtIn);
    fill(profile.deflate.isEnabled, builtIn.deflate.isEnabled, deflateOption());
    fill(profile.deflate.level, builtIn.deflate.level, deflateLevelOption());
    fill(profile.deflate.threshold, builtIn.deflate.threshold, deflateThresholdOption());
    if (profile.proxy == builtIn.proxy && Options::instance().get(proxyOption()) == ProxyDefault::None)
        profile.proxy.kind = Kind::None;
    const QString agent = Options::instance().get(userAgentOption()).trimmed();
    if (!agent.isEmpty() && !hasField(profile, u"User-Agent"_s))
        profile.headers.append({.name = u"User-Agent"_s, .value = agent});
}

Profile newProfile()
{
    Profile profile;
    applyDefaults(profile);
    return profile;
}

} // namespace wireloupe::ui
