#include "ui/profilegroups.h"

namespace wireloupe::ui {

namespace {

using workspace::Profile;

constexpr NumberSpec times[] = {
    {"connectTimeout", QT_TRANSLATE_NOOP("wireloupe::ui::OptionGroup", "Connect within"),
     QT_TRANSLATE_NOOP("wireloupe::ui::OptionGroup",
                       "From looking up the name to the end of the opening handshake"),
     nullptr, CountedIn::Milliseconds, nullptr, workspace::connectTimeoutRange, 1'000,
     [](Profile &profile) -> int & { return profile.connectTimeoutMs; }},
    {"closeTimeout", QT_TRANSLATE_NOOP("wireloupe::ui::OptionGroup", "Close within"),
     QT_TRANSLATE_NOOP(
         "wireloupe::ui::OptionGroup",
         "How long to wait for the server's half of the closing handshake (RFC 6455, section 7)"),
     nullptr, CountedIn::Milliseconds, nullptr, workspace::closeTimeoutRange, 500,
     [](Profile &profile) -> int & { return profile.closeTimeoutMs; }},
    {"pingInterval", QT_TRANSLATE_NOOP("wireloupe::ui::OptionGroup", "Ping every"),
     QT_TRANSLATE_NOOP("wireloupe::ui::OptionGroup",
                       "Measures the round-trip time (RFC 6455, section 5.5.2)"),
     nullptr, CountedIn::Milliseconds, QT_TRANSLATE_NOOP("wireloupe::ui::OptionGroup", "never"),
     workspace::pingIntervalRange, 500, [](Profile &profile) -> int & { return profile.pingIntervalMs; }},
    {"pongTimeout", QT_TRANSLATE_NOOP("wireloupe::ui::OptionGroup", "Pong within"),
     QT_TRANSLATE_NOOP("wireloupe::ui::OptionGroup",
                       "A ping that is not answered for this long fails the connection"),
     nullptr, CountedIn::Milliseconds, QT_TRANSLATE_NOOP("wireloupe::ui::OptionGroup", "any time"),
     workspace::pongTimeoutRange, 500, [](Profile &profile) -> int & { return profile.pongTimeoutMs; }},
};

constexpr NumberSpec sizes[] = {
    {"maxMessage", QT_TRANSLATE_NOOP("wireloupe::ui::OptionGroup", "Take at most"),
     QT_TRANSLATE_NOOP("wireloupe::ui::OptionGroup",
                       "A larger message of the server, inflated, ends the connection with 1009"),
     nullptr, CountedIn::Mebibytes, nullptr, workspace::messageSizeRange, 1,
     [](Profile &profile) -> int & { return profile.maxMessageMiB; }},
    {"fragmentSize", QT_TRANSLATE_NOOP("wireloupe::ui::OptionGroup", "Fragments of"),
     QT_TRANSLATE_NOOP("wireloupe::ui::OptionGroup",
                       "Longer messages of ours go out in fragments of this size (RFC 6455, section 5.4)"),
     QT_TRANSLATE_NOOP("wireloupe::ui::OptionGroup", "bytes"), std::nullopt,
     QT_TRANSLATE_NOOP("wireloupe::ui::OptionGroup", "not cut"), workspace::fragmentSizeRange, 1'024,
     [](Profile &profile) -> int & { return profile.fragmentSize; }},
    {"maxRedirects", QT_TRANSLATE_NOOP("wireloupe::ui::OptionGroup", "Redirects"),
     QT_TRANSLATE_NOOP("wireloupe::ui::OptionGroup",
                       "How many 3xx answers are followed, but not from wss to ws. Credentials, the client "
                       "certificate, the first message and most headers set here are not taken along to "
                       "another origin."),
     nullptr, std::nullopt, QT_TRANSLATE_NOOP("wireloupe::ui::OptionGroup", "not followed"),
     workspace::redirectsRange, 1, [](Profile &profile) -> int & { return profile.maxRedirects; }},
};

constexpr NumberSpec pauses[] = {
    {"reconnectDelay", QT_TRANSLATE_NOOP("wireloupe::ui::OptionGroup", "First pause"),
     QT_TRANSLATE_NOOP("wireloupe::ui::OptionGroup",
                       "Doubles with each attempt; a random part of it, up to a half, is taken away"),
     nullptr, CountedIn::Milliseconds, nullptr, workspace::reconnectDelayRange, 100,
     [](Profile &profile) -> int & { return profile.reconnect.delayMs; }},
    {"reconnectMaxDelay", QT_TRANSLATE_NOOP("wireloupe::ui::OptionGroup", "Longest pause"),
     QT_TRANSLATE_NOOP("wireloupe::ui::OptionGroup", "Pauses do not grow beyond this"), nullptr,
     CountedIn::Milliseconds, nullptr, workspace::reconnectMaxDelayRange, 1'000,
     [](Profile &profile) -> int & { return profile.reconnect.maxDelayMs; }},
    {"reconnectAttempts", QT_TRANSLATE_NOOP("wireloupe::ui::OptionGroup", "Attempts"),
     QT_TRANSLATE_NOOP("wireloupe::ui::OptionGroup", "In a row, before it is given up"), nullptr,
     std::nullopt, QT_TRANSLATE_NOOP("wireloupe::ui::OptionGroup", "no limit"),
     workspace::reconnectAttemptsRange, 1,
     [](Profile &profile) -> int & { return profile.reconnect.maxAttempts; }},
};

constexpr GroupSpec groups[] = {
    {QT_TRANSLATE_NOOP("wireloupe::ui::OptionGroup", "Times"), times},
    {QT_TRANSLATE_NOOP("wireloupe::ui::OptionGroup", "Messages"), sizes},
    {QT_TRANSLATE_NOOP("wireloupe::ui::OptionGroup", "Reconnect automatically"), pauses, "reconnect",
     QT_TRANSLATE_NOOP("wireloupe::ui::OptionGroup",
                       "Connect again when a connection that was open has failed (RFC 6455, section 7.2.3)"),
     [](Profile &profile) -> bool & { return profile.reconnect.isEnabled; }},
};

} // namespace

std::span<const GroupSpec> profileGroups()
{
    return groups;
}

} // namespace wireloupe::ui
