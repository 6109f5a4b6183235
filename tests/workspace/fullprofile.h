#pragma once

#include "workspace/profile.h"

namespace samples {

/// A profile with nothing at its default.
inline wireloupe::workspace::Profile fullProfile()
{
    using namespace wireloupe::workspace;
    return {.name = QStringLiteral("full"),
            .url = QStringLiteral("wss://example.org/chat"),
            .headers = {{.name = QStringLiteral("Origin"), .value = QStringLiteral("http://localhost")}},
            .subprotocols = {QStringLiteral("chat")},
            .auth = {.kind = Auth::Kind::ApiKeyQuery,
                     .user = QStringLiteral("ann"),
                     .name = QStringLiteral("key"),
                     .secret = QStringLiteral("hush-auth \"ä\"")},
            .tls = {.caFile = QStringLiteral("/ca.pem"),
                    .certificateFile = QStringLiteral("/cert.pem"),
                    .keyFile = QStringLiteral("/key.pem"),
                    .keyPassword = QStringLiteral("hush-key"),
                    .serverName = QStringLiteral("inner.example"),
                    .isTls13Required = true},
            .proxy = {.kind = Proxy::Kind::Socks5,
                      .host = QStringLiteral("proxy.example"),
                      .port = 1080,
                      .user = QStringLiteral("bob"),
                      .password = QStringLiteral("hush-proxy")},
            .deflate = {.isEnabled = false,
                        .serverNoContextTakeover = true,
                        .clientNoContextTakeover = true,
                        .serverMaxWindowBits = 9,
                        .clientMaxWindowBits = 10,
                        .level = 1,
                        .threshold = 64},
            .reconnect = {.isEnabled = true, .delayMs = 100, .maxDelayMs = 2'000, .maxAttempts = 0},
            .latency = {.match = QStringLiteral("json:$.id=$[\"reply to\"]"),
                        .timeoutMs = 5'000,
                        .stamp = QStringLiteral("ms:$.t")},
            .connectTimeoutMs = 5'000,
            .closeTimeoutMs = 3'000,
            .pingIntervalMs = 0,
            .pongTimeoutMs = 4'000,
            .maxRedirects = 3,
            .fragmentSize = 1'024,
            .maxMessageMiB = 8,
            .latencyBudgets = {QStringLiteral("p99<50ms/10s"), QStringLiteral("reply:max<2s/1m")}};
}

} // namespace samples
