#include "workspace/settings.h"

#include <QStandardPaths>

namespace wireloupe::workspace {

namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1StringView kServerHost("server/host");
constexpr QLatin1StringView kServerPort("server/port");
constexpr QLatin1StringView kServerMode("server/mode");
constexpr QLatin1StringView kServerPrefix("server/prefix");
constexpr QLatin1StringView kServerExcludeSender("server/excludeSender");
constexpr QLatin1StringView kLogFollow("log/follow");
constexpr QLatin1StringView kLogTimes("log/times");
constexpr QLatin1StringView kWindowGeometry("window/geometry");
constexpr QLatin1StringView kWindowLayout("window/layout");
constexpr QLatin1StringView kWindowSplitter("window/splitter");
constexpr QLatin1StringView kWindowPane("window/pane");
constexpr QLatin1StringView kWindowConnections("window/openConnections");
constexpr QLatin1StringView kWindowTab("window/currentTab");
constexpr QLatin1StringView kComposerHistory("composer/history");

constexpr QLatin1StringView kBroadcast("broadcast");
constexpr QLatin1StringView kEcho("echo");
constexpr QLatin1StringView kClock("clock");
constexpr QLatin1StringView kStart("start");

int intWithin(const QVariant &value, int low, int high, int fallback)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber && number >= low && number <= high ? number : fallback;
}

QStringList toStrings(const QList<QUuid> &ids)
{
    QStringList strings;
    for (const QUuid &id : ids)
        strings += id.toString(QUuid::WithoutBraces);
    return strings;
}

QList<QUuid> toIds(const QStringList &strings)
{
    QList<QUuid> ids;
    for (const QString &string : strings) {
        if (const QUuid id(string); !id.isNull())
            ids += id;
    }
    return ids;
}

} // namespace

Settings::Settings(const QString &path) : m_settings(path, QSettings::IniFormat) {}

ServerDefaults Settings::serverDefaults() const
{
    ServerDefaults defaults;
    defaults.host = m_settings.value(kServerHost, defaults.host).toString();
    defaults.port = intWithin(m_settings.value(kServerPort), 0, 65'535, defaults.port);
    if (m_settings.value(kServerMode).toString() == kBroadcast)
        defaults.mode = ServerMode::Broadcast;
    defaults.prefix = m_settings.value(kServerPrefix).toString();
    defaults.excludeSender = m_settings.value(kServerExcludeSender, defaults.excludeSender).toBool();
    return defaults;
}

void Settings::setServerDefaults(const ServerDefaults &defaults)
{
    m_settings.setValue(kServerHost, defaults.host);
    m_settings.setValue(kServerPort, defaults.port);
    m_settings.setValue(kServerMode, defaults.mode == ServerMode::Broadcast ? kBroadcast : kEcho);
    m_settings.setValue(kServerPrefix, defaults.prefix);
    m_settings.setValue(kServerExcludeSender, defaults.excludeSender);
}

LogOptions Settings::logOptions() const
{
    LogOptions options;
    options.isFollowing = m_settings.value(kLogFollow, options.isFollowing).toBool();
    if (m_settings.value(kLogTimes).toString() == kClock)
        options.timeStyle = TimeStyle::ClockTime;
    return options;
}

void Settings::setLogOptions(const LogOptions &options)
{
    m_settings.setValue(kLogFollow, options.isFollowing);
    m_settings.setValue(kLogTimes, options.timeStyle == TimeStyle::ClockTime ? kClock : kStart);
}

WindowState Settings::windowState() const
{
    WindowState state;
    state.geometry = m_settings.value(kWindowGeometry).toByteArray();
    state.layout = m_settings.value(kWindowLayout).toByteArray();
    state.splitter = m_settings.value(kWindowSplitter).toByteArray();
    state.paneLayout = m_settings.value(kWindowPane).toByteArray();
    state.openConnections = toIds(m_settings.value(kWindowConnections).toStringList());
    state.currentTab = intWithin(m_settings.value(kWindowTab), 0, 10'000, state.currentTab);
    state.composerHistory = m_settings.value(kComposerHistory).toStringList();
    return state;
}

void Settings::setWindowState(const WindowState &state)
{
    m_settings.setValue(kWindowGeometry, state.geometry);
    m_settings.setValue(kWindowLayout, state.layout);
    m_settings.setValue(kWindowSplitter, state.splitter);
    m_settings.setValue(kWindowPane, state.paneLayout);
    m_settings.setValue(kWindowConnections, toStrings(state.openConnections));
    m_settings.setValue(kWindowTab, state.currentTab);
    m_settings.setValue(kComposerHistory, state.composerHistory);
}

QString connectionsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/connections.json"_s;
}

} // namespace wireloupe::workspace
