#include "workspace/profilejson.h"

#include <array>

#include "workspace/profileranges.h"

namespace wireloupe::workspace {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::array authKinds{"none", "basic", "bearer", "apiKeyHeader", "apiKeyQuery", "firstMessage"};
constexpr std::array proxyKinds{"none", "system", "http", "socks5"};

/// Writes those members of a group that are not at their default.
template <class Group>
class Writer
{
public:
    explicit Writer(const Group &group) : m_group(group) {}

    void text(const char *key, QString Group::*member)
    {
        if (isChanged(member))
            m_object[key] = (m_group.*member).toStdString();
    }
    void flag(const char *key, bool Group::*member)
    {
        if (isChanged(member))
            m_object[key] = m_group.*member;
    }
    void number(const char *key, int Group::*member, const Range &)
    {
        if (isChanged(member))
            m_object[key] = m_group.*member;
    }
    template <class Choice>
    void choice(const char *key, Choice Group::*member, const auto &names)
    {
        if (isChanged(member))
            m_object[key] = names.at(static_cast<std::size_t>(m_group.*member));
    }
    void secret(const char *, QString Group::*) {}

    Json object() const { return m_object; }

private:
    template <class Value>
    bool isChanged(Value Group::*member) const
    {
        return m_group.*member != m_standard.*member;
    }

    const Group &m_group;
    const Group m_standard{};
    Json m_object = Json::object();
};

/// Reads those members of a group that are there.
template <class Group>
class Reader
{
public:
    Reader(JsonMembers &members, Group &group) : m_members(members), m_group(group) {}

    void text(const char *key, QString Group::*member) { m_group.*member = m_members.takeString(key); }
    void flag(const char *key, bool Group::*member)
    {
        m_group.*member = m_members.takeBool(key, m_group.*member);
    }
    void number(const char *key, int Group::*member, const Range &range)
    {
        m_group.*member = range.clamp(m_members.takeInt(key, m_group.*member));
    }
    template <class Choice>
    void choice(const char *key, Choice Group::*member, const auto &names)
    {
        const auto fallback = static_cast<std::size_t>(m_group.*member);
        m_group.*member = static_cast<Choice>(m_members.takeChoice(key, names, fallback));
    }
    void secret(const char *key, QString Group::*member) { text(key, member); }

private:
    JsonMembers &m_members;
    Group &m_group;
};

template <template <class> class Members>
void visit(Members<Auth> &members)
{
    members.choice("kind", &Auth::kind, authKinds);
    members.text("user", &Auth::user);
    members.text("name", &Auth::name);
    members.secret("secret", &Auth::secret);
}

template <template <class> class Members>
void visit(Members<Tls> &members)
{
    members.text("caFile", &Tls::caFile);
    members.text("certificateFile", &Tls::certificateFile);
    members.text("keyFile", &Tls::keyFile);
    members.secret("keyPassword", &Tls::keyPassword);
    members.text("serverName", &Tls::serverName);
    members.flag("requireTls13", &Tls::isTls13Required);
}

template <template <class> class Members>
void visit(Members<Proxy> &members)
{
    members.choice("kind", &Proxy::kind, proxyKinds);
    members.text("host", &Proxy::host);
    members.number("port", &Proxy::port, portRange);
    members.text("user", &Proxy::user);
    members.secret("password", &Proxy::password);
}

template <template <class> class Members>
void visit(Members<Deflate> &members)
{
    members.flag("enabled", &Deflate::isEnabled);
    members.flag("serverNoContextTakeover", &Deflate::serverNoContextTakeover);
    members.flag("clientNoContextTakeover", &Deflate::clientNoContextTakeover);
    members.number("serverMaxWindowBits", &Deflate::serverMaxWindowBits, windowBitsRange);
    members.number("clientMaxWindowBits", &Deflate::clientMaxWindowBits, windowBitsRange);
    members.number("level", &Deflate::level, deflateLevelRange);
    members.number("threshold", &Deflate::threshold, deflateThresholdRange);
}

template <template <class> class Members>
void visit(Members<Reconnect> &members)
{
    members.flag("enabled", &Reconnect::isEnabled);
    members.number("delayMs", &Reconnect::delayMs, reconnectDelayRange);
    members.number("maxDelayMs", &Reconnect::maxDelayMs, reconnectMaxDelayRange);
    members.number("maxAttempts", &Reconnect::maxAttempts, reconnectAttemptsRange);
}

/// The numbers of the profile itself that are left out at their default.
template <template <class> class Members>
void visit(Members<Profile> &members)
{
    members.number("closeTimeoutMs", &Profile::closeTimeoutMs, closeTimeoutRange);
    members.number("pongTimeoutMs", &Profile::pongTimeoutMs, pongTimeoutRange);
    members.number("maxRedirects", &Profile::maxRedirects, redirectsRange);
    members.number("fragmentSize", &Profile::fragmentSize, fragmentSizeRange);
    members.number("maxMessageMiB", &Profile::maxMessageMiB, messageSizeRange);
}

template <class Group>
Json membersOf(const Group &group)
{
    Writer<Group> writer(group);
    visit(writer);
    return writer.object();
}

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
    Reader<Group> reader(inner, group);
    visit(reader);
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
    Reader<Profile> reader(members, profile);
    visit(reader);
    profile.auth = takeGroup<Auth>(members, "auth");
    profile.tls = takeGroup<Tls>(members, "tls");
    profile.proxy = takeGroup<Proxy>(members, "proxy");
    profile.deflate = takeGroup<Deflate>(members, "deflate");
    profile.reconnect = takeGroup<Reconnect>(members, "reconnect");
    return profile;
}

} // namespace wireloupe::workspace
