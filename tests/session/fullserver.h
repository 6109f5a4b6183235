#pragma once

#include "session/serverfile.h"

namespace wireloupe::session::samples {

/// Every mode with settings of its own.
inline server::BehaviorOptions fullBehavior(server::Mode mode)
{
    using namespace std::chrono_literals;
    using Match = server::MatchOptions;
    using Reply = server::ReplyOptions;
    const QList<Reply> replies{
        {.content = "Hi {{1}} \"q\"", .delay = 5ms},
        {.kind = Reply::Kind::Binary, .to = Reply::To::All, .content = "00ff"},
        {.kind = Reply::Kind::Close, .content = "so long", .code = 4001},
    };
    const QList<server::RuleOptions> rules{
        {.match =
             {.kind = Match::Kind::Regex, .type = Match::Type::Text, .pattern = "^a(.)", .isCaseless = true},
         .replies = replies,
         .isOnce = true,
         .next = "second"},
        {.match = {.kind = Match::Kind::JsonPath, .pattern = "$.type=x"}},
    };
    return {
        .mode = mode,
        .echo = {.prefix = "Grüße: ", .delay = 10ms, .jitter = 20ms},
        .broadcast = {.excludeSender = true},
        .rooms = {.place = server::RoomsOptions::Place::Message,
                  .parameter = "where",
                  .field = "$.room",
                  .excludeSender = true},
        .stream = {.text = "{{row.a}} {{peer}}",
                   .rowsFile = QStringLiteral("/data/rows.csv"),
                   .rate = {.count = 30, .period = 500ms},
                   .isShared = false,
                   .repeats = false,
                   .isBinary = true,
                   .maxMessages = 7,
                   .maxBacklog = 1000,
                   .seed = 18'446'744'073'709'551'615U},
        .rules = {.rules = rules,
                  .answersAll = true,
                  .unexpected = {.kind = server::UnexpectedOptions::Kind::Reply,
                                 .replies = {{.content = "{{message}}?"}}}},
        .conversation = {.states = {{.name = "first",
                                     .greeting = {{.content = "hello"}},
                                     .rules = rules,
                                     .answersAll = true,
                                     .timeout = {.after = 3s, .next = "second"}},
                                    {.name = "second"}},
                         .start = "second",
                         .unexpected = {.kind = server::UnexpectedOptions::Kind::Ignore}},
        .replay = {.pace = server::ReplayOptions::Pace::ByTurn,
                   .speed = 2.5,
                   .atEnd = server::ReplayOptions::AtEnd::Loop,
                   .capture = QStringLiteral("/data/a.wlcap"),
                   .connection = 3},
    };
}

inline void setGuards(net::ServerOptions &options)
{
    using namespace std::chrono_literals;
    options.guards = {.rate = {.messagesPerSecond = 1,
                               .messageBurst = 2,
                               .bytesPerSecond = 3,
                               .byteBurst = 4,
                               .reaction = server::RateLimit::Reaction::Delay},
                      .slowConsumer = {.limit = 5, .reaction = server::SlowConsumer::Reaction::DropNewest},
                      .heartbeat = {.interval = 6ms, .timeout = 7ms}};
    options.limits = {.maxFramePayload = 4096,
                      .maxMessagePayload = 8192,
                      .maxFragments = 7,
                      .maxHeadSize = 1024,
                      .maxHeaderFields = 9};
    options.http = {.isEnabled = true,
                    .keptMessages = 11,
                    .keptBytes = 12'000,
                    .pathTimeout = 13s,
                    .idleTimeout = 14s,
                    .commentInterval = 15'500ms};
    options.maxPeers = 3;
    options.handshakeTimeout = 1500ms;
    options.closeTimeout = 900ms;
}

inline void setIdentity(net::ServerOptions &options)
{
    using namespace std::chrono_literals;
    options.tls = {.isEnabled = true,
                   .certificateFile = QStringLiteral("/data/c.pem"),
                   .keyFile = QStringLiteral("/other/k.pem"),
                   .keyPassword = QStringLiteral("hush-key"),
                   .authorityFolder = {},
                   .hostNames = {QStringLiteral("example.test"), QStringLiteral("10.0.0.1")}};
    options.access = {.origins = {"https://a.example"},
                      .paths = {"/chat"},
                      .token = "hush-token",
                      .tokenPlace = server::AccessOptions::TokenPlace::FirstMessage,
                      .user = "ada-hush",
                      .password = "hush-basic"};
    options.exchange = {.url = QStringLiteral("redis://ada:hush-redis@r.example:6380/2"),
                        .channel = "others",
                        .password = "hush-too",
                        .connectTimeout = 100ms,
                        .firstDelay = 200ms,
                        .maxDelay = 300ms,
                        .pingInterval = 400ms,
                        .maxBacklog = 500};
}

/// A server where nothing is at its default.
inline SavedServer fullServer()
{
    SavedServer server{.name = QStringLiteral("Everything")};
    net::ServerOptions &options = server.options;
    options.engine = net::Engine::Wire;
    options.threads = 5;
    options.address = QHostAddress(QStringLiteral("192.168.1.2"));
    options.port = 9443;
    options.subprotocols = {"v2", "v1"};
    options.plan.behavior = fullBehavior(server::Mode::Conversation);
    options.plan.faults = {.drop = 0.05, .seed = 3};
    options.plan.schema = {.schema = R"({"type":"object"})",
                           .reaction = server::SchemaGuard::Reaction::Close};
    options.plan.routes = {{.path = "/echo", .behavior = {.echo = {.prefix = "> "}}},
                           {.path = "/all/*",
                            .behavior = fullBehavior(server::Mode::Rules),
                            .faults = {.isPongMuted = true},
                            .schema = {.schema = {}, .file = QStringLiteral("/data/sub/s.json")}}};
    options.deflate = {.isEnabled = false,
                       .serverNoContextTakeover = true,
                       .clientNoContextTakeover = true,
                       .serverMaxWindowBits = 9,
                       .clientMaxWindowBits = 10,
                       .level = 1,
                       .threshold = 512};
    options.responseHeaders = {{"X-Test", "1"}, {"X-Test", "2"}};
    setIdentity(options);
    setGuards(options);
    return server;
}

} // namespace wireloupe::session::samples
