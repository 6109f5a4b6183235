#pragma once

#include "net/serveroptions.h"
#include "session/behaviorfields.h"

// How the options of a server stand in its file.

namespace wireloupe::session {

inline constexpr workspace::Bounds countBounds{0, 1'000'000};
inline constexpr workspace::Bounds handshakeBounds{100, 600'000}; ///< ms
inline constexpr workspace::Bounds payloadBounds{1, 1ULL << 40};  ///< bytes
inline constexpr workspace::Bounds fragmentsBounds{1, 1ULL << 31};
inline constexpr workspace::Bounds headBounds{256, 1ULL << 30};   ///< bytes
inline constexpr workspace::Bounds lifeBounds{1'000, 86'400'000}; ///< ms
inline constexpr workspace::Bounds pauseBounds{10, 86'400'000};   ///< ms

} // namespace wireloupe::session

namespace wireloupe::workspace {

template <>
struct Fields<server::SchemaGuard>
{
    using Schema = server::SchemaGuard;
    static void visit(auto &members)
    {
        members.text("file", &Schema::file);
        members.template value<session::SchemaCodec>("schema", &Schema::schema);
        members.choice("reaction", &Schema::reaction, session::schemaReactionNames);
    }
};

template <>
struct Fields<server::Route>
{
    using Route = server::Route;
    static void visit(auto &members)
    {
        members.text("path", &Route::path);
        members.merged(&Route::behavior);
        members.template value<session::FaultsCodec>("faults", &Route::faults);
        members.group("schema", &Route::schema);
    }
};

template <>
struct Fields<server::ServerPlan>
{
    using Plan = server::ServerPlan;
    static void visit(auto &members)
    {
        members.merged(&Plan::behavior);
        members.template value<session::FaultsCodec>("faults", &Plan::faults);
        members.group("schema", &Plan::schema);
        members.groups("routes", &Plan::routes);
    }
};

/// Neither secrets nor what means nothing without them is written.
template <>
struct Fields<server::AccessOptions>
{
    using Access = server::AccessOptions;
    static void visit(auto &members)
    {
        members.texts("origins", &Access::origins);
        members.texts("paths", &Access::paths);
        members.secret("token", &Access::token);
        members.secretChoice("tokenPlace", &Access::tokenPlace, session::tokenPlaceNames);
        members.secret("user", &Access::user);
        members.secret("password", &Access::password);
    }
};

template <>
struct Fields<net::ExchangeOptions>
{
    using Exchange = net::ExchangeOptions;
    static void visit(auto &members)
    {
        members.template value<session::RedisUrlCodec>("url", &Exchange::url);
        members.text("channel", &Exchange::channel);
        members.secret("password", &Exchange::password);
        members.number("connectTimeoutMs", &Exchange::connectTimeout, session::pauseBounds);
        members.number("firstDelayMs", &Exchange::firstDelay, session::pauseBounds);
        members.number("maxDelayMs", &Exchange::maxDelay, session::pauseBounds);
        members.number("pingIntervalMs", &Exchange::pingInterval, session::pauseBounds);
        members.number("maxBacklog", &Exchange::maxBacklog, session::sizeBounds);
    }
};

template <>
struct Fields<net::TlsServerOptions>
{
    using Tls = net::TlsServerOptions;
    static void visit(auto &members)
    {
        members.flag("enabled", &Tls::isEnabled);
        members.text("certificateFile", &Tls::certificateFile);
        members.text("keyFile", &Tls::keyFile);
        members.secret("keyPassword", &Tls::keyPassword);
        members.texts("hostNames", &Tls::hostNames);
    }
};

template <>
struct Fields<wire::DeflateOptions>
{
    using Deflate = wire::DeflateOptions;
    static void visit(auto &members)
    {
        constexpr Bounds windowBits{8, 15};
        members.flag("enabled", &Deflate::isEnabled);
        members.flag("serverNoContextTakeover", &Deflate::serverNoContextTakeover);
        members.flag("clientNoContextTakeover", &Deflate::clientNoContextTakeover);
        members.number("serverMaxWindowBits", &Deflate::serverMaxWindowBits, windowBits);
        members.number("clientMaxWindowBits", &Deflate::clientMaxWindowBits, windowBits);
        members.number("level", &Deflate::level, Bounds{1, 9});
        members.number("threshold", &Deflate::threshold, Bounds{0, 1 << 30});
    }
};

template <>
struct Fields<wire::HeaderField>
{
    static void visit(auto &members)
    {
        members.text("name", &wire::HeaderField::name);
        members.text("value", &wire::HeaderField::value);
    }
};

template <>
struct Fields<wire::Limits>
{
    using Limits = wire::Limits;
    static void visit(auto &members)
    {
        members.number("maxMessagePayload", &Limits::maxMessagePayload, session::payloadBounds);
        members.number("maxFramePayload", &Limits::maxFramePayload, session::payloadBounds);
        members.number("maxFragments", &Limits::maxFragments, session::fragmentsBounds);
        members.number("maxHeadSize", &Limits::maxHeadSize, session::headBounds);
        members.number("maxHeaderFields", &Limits::maxHeaderFields, session::countBounds);
    }
};

template <>
struct Fields<server::RateLimit>
{
    using Rate = server::RateLimit;
    static void visit(auto &members)
    {
        members.number("messagesPerSecond", &Rate::messagesPerSecond, session::countBounds);
        members.number("messageBurst", &Rate::messageBurst, session::countBounds);
        members.number("bytesPerSecond", &Rate::bytesPerSecond, session::sizeBounds);
        members.number("byteBurst", &Rate::byteBurst, session::sizeBounds);
        members.choice("reaction", &Rate::reaction, session::rateReactionNames);
    }
};

template <>
struct Fields<server::SlowConsumer>
{
    using Slow = server::SlowConsumer;
    static void visit(auto &members)
    {
        members.number("limit", &Slow::limit, session::payloadBounds);
        members.choice("reaction", &Slow::reaction, session::slowConsumerNames);
    }
};

template <>
struct Fields<server::Heartbeat>
{
    static void visit(auto &members)
    {
        members.number("intervalMs", &server::Heartbeat::interval, session::delayBounds);
        members.number("timeoutMs", &server::Heartbeat::timeout, session::delayBounds);
    }
};

template <>
struct Fields<server::GuardOptions>
{
    using Guards = server::GuardOptions;
    static void visit(auto &members)
    {
        members.group("rate", &Guards::rate);
        members.group("slowConsumer", &Guards::slowConsumer);
        members.group("heartbeat", &Guards::heartbeat);
    }
};

template <>
struct Fields<server::HttpOptions>
{
    using Http = server::HttpOptions;
    static void visit(auto &members)
    {
        members.flag("enabled", &Http::isEnabled);
        members.number("keptMessages", &Http::keptMessages, Bounds{1, 1'000'000});
        members.number("keptBytes", &Http::keptBytes, Bounds{1 << 10, 1 << 30});
        members.number("pathTimeoutMs", &Http::pathTimeout, session::lifeBounds);
        members.number("idleTimeoutMs", &Http::idleTimeout, session::lifeBounds);
        members.number("commentIntervalMs", &Http::commentInterval, Bounds{1'000, 3'600'000});
    }
};

template <>
struct Fields<net::ServerOptions>
{
    using Server = net::ServerOptions;
    static void visit(auto &members)
    {
        members.template value<session::AddressCodec>("address", &Server::address);
        members.number("port", &Server::port, Bounds{0, 65'535});
        members.choice("engine", &Server::engine, session::engineNames);
        members.number("threads", &Server::threads, Bounds{0, Server::maxThreads});
        members.texts("subprotocols", &Server::subprotocols);
        members.merged(&Server::plan);
        members.group("access", &Server::access);
        members.group("tls", &Server::tls);
        members.group("deflate", &Server::deflate);
        members.groups("responseHeaders", &Server::responseHeaders);
        members.group("exchange", &Server::exchange);
        members.number("maxPeers", &Server::maxPeers, session::countBounds);
        members.number("handshakeTimeoutMs", &Server::handshakeTimeout, session::handshakeBounds);
        members.number("closeTimeoutMs", &Server::closeTimeout, session::handshakeBounds);
        members.group("limits", &Server::limits);
        members.group("guards", &Server::guards);
        members.group("http", &Server::http);
    }
};

} // namespace wireloupe::workspace
