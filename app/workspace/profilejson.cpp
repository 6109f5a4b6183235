#include "workspace/profilejson.h"

#include <array>

#include "workspace/jsonfields.h"
#include "workspace/profileranges.h"

namespace wireloupe::workspace {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::array authKinds{"none", "basic", "bearer", "apiKeyHeader", "apiKeyQuery", "firstMessage"};
constexpr std::array proxyKinds{"none", "system", "http", "socks5"};

} // namespace

template <>
struct Fields<Auth>
{
    static void visit(auto &members)
    {
        members.choice("kind", &Auth::kind, authKinds);
        members.text("user", &Auth::user);
        members.text("name", &Auth::name);
        members.secret("secret", &Auth::secret);
    }
};

template <>
struct Fields<Tls>
{
    static void visit(auto &members)
    {
        members.text("caFile", &Tls::caFile);
        members.text("certificateFile", &Tls::certificateFile);
        members.text("keyFile", &Tls::keyFile);
        members.secret("keyPassword", &Tls::keyPassword);
        members.text("serverName", &Tls::serverName);
        members.flag("requireTls13", &Tls::isTls13Required);
    }
};

template <>
struct Fields<Proxy>
{
    static void visit(auto &members)
    {
        members.choice("kind", &Proxy::kind, proxyKinds);
        members.text("host", &Proxy::host);
        members.number("port", &Proxy::port, portRange);
        members.text("user", &Proxy::user);
        members.secret("password", &Proxy::password);
    }
};

template <>
struct Fields<Deflate>
{
    static void visit(auto &members)
    {
        members.flag("enabled", &Deflate::isEnabled);
        members.flag("serverNoContextTakeover", &Deflate::serverNoContextTakeover);
        members.flag("clientNoContextTakeover", &Deflate::clientNoContextTakeover);
        members.number("serverMaxWindowBits", &Deflate::serverMaxWindowBits, windowBitsRange);
        members.number("clientMaxWindowBits", &Deflate::clientMaxWindowBits, windowBitsRange);
        members.number("level", &Deflate::level, deflateLevelRange);
        members.number("threshold", &Deflate::threshold, deflateThresholdRange);
    }
};

template <>
struct Fields<Reconnect>
{
    static void visit(auto &members)
    {
        members.flag("enabled", &Reconnect::isEnabled);
        members.number("delayMs", &Reconnect::delayMs, reconnectDelayRange);
        members.number("maxDelayMs", &Reconnect::maxDelayMs, reconnectMaxDelayRange);
        members.number("maxAttempts", &Reconnect::maxAttempts, reconnectAttemptsRange);
    }
};

template <>
struct Fields<Latency>
{
    static void visit(auto &members)
    {
        members.text("match", &Latency::match);
        members.number("timeoutMs", &Latency::timeoutMs, latencyTimeoutRange);
        members.text("stamp", &Latency::stamp);
    }
};

/// What the profile itself leaves out at its default.
template <>
struct Fields<Profile>
{
    static void visit(auto &members)
    {
        members.number("closeTimeoutMs", &Profile::closeTimeoutMs, closeTimeoutRange);
        members.number("pongTimeoutMs", &Profile::pongTimeoutMs, pongTimeoutRange);
        members.number("maxRedirects", &Profile::maxRedirects, redirectsRange);
        members.number("fragmentSize", &Profile::fragmentSize, fragmentSizeRange);
        members.number("maxMessageMiB", &Profile::maxMessageMiB, messageSizeRange);
        members.texts("latencyBudgets", &Profile::latencyBudgets);
    }
};

namespace {

template <class Group>
void add(Json &object, const char *key, const Group &group)
{
    if (Json members = membersOf(group); !members.empty())
        object[key] = std::move(members);
}

template <class Group>
Group takeGroup(JsonMembers &members, const char *key)
{
    Group group;
    JsonMembers inner = members.takeGroup(key);
    readMembers(inner, group);
    members.putBack(key, inner);
    return group;
}

QList<Header> takeHeaders(JsonMembers &members)
{
    QList<Header> headers;
    for (const Json &object : members.takeArray("headers")) {
        JsonMembers header(object, members.placeOf("headers"));
        headers +=
            Header{header.takeString("name"), header.takeString("value"), header.takeBool("enabled", true)};
    }
    return headers;
}

} // namespace

Json toJson(const Profile &profile)
{
    Json headers = Json::array();
    for (const Header &header : profile.headers)
        headers.push_back({{"name", header.name.toStdString()},
                           {"value", header.value.toStdString()},
                           {"enabled", header.isEnabled}});
    Json subprotocols = Json::array();
    for (const QString &subprotocol : profile.subprotocols)
        subprotocols.push_back(subprotocol.toStdString());
    Json object = {{"url", profile.url.toStdString()},
                   {"headers", std::move(headers)},
                   {"subprotocols", std::move(subprotocols)},
                   {"connectTimeoutMs", profile.connectTimeoutMs},
                   {"pingIntervalMs", profile.pingIntervalMs}};
    object.update(membersOf(profile));
    add(object, "auth", profile.auth);
    add(object, "tls", profile.tls);
    add(object, "proxy", profile.proxy);
    add(object, "deflate", profile.deflate);
    add(object, "reconnect", profile.reconnect);
    add(object, "latency", profile.latency);
    return object;
}

Profile takeProfile(const QString &name, JsonMembers &members)
{
    Profile profile;
    profile.name = name;
    profile.url = members.takeString("url");
    profile.headers = takeHeaders(members);
    profile.subprotocols = members.takeStrings("subprotocols");
    profile.connectTimeoutMs =
        connectTimeoutRange.clamp(members.takeInt("connectTimeoutMs", profile.connectTimeoutMs));
    profile.pingIntervalMs =
        pingIntervalRange.clamp(members.takeInt("pingIntervalMs", profile.pingIntervalMs));
    readMembers(members, profile);
    profile.auth = takeGroup<Auth>(members, "auth");
    profile.tls = takeGroup<Tls>(members, "tls");
    profile.proxy = takeGroup<Proxy>(members, "proxy");
    profile.deflate = takeGroup<Deflate>(members, "deflate");
    profile.reconnect = takeGroup<Reconnect>(members, "reconnect");
    profile.latency = takeGroup<Latency>(members, "latency");
    return profile;
}

} // namespace wireloupe::workspace
