#include "cli/servemodes.h"

#include <algorithm>
#include <array>
#include <limits>

#include <QDir>

#include "cli/arguments.h"
#include "cli/rulespec.h"
#include "session/servercodecs.h"
#include "session/servernames.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace wireloupe::cli {

namespace {

using server::Mode;

constexpr qint64 mostMessages = 1LL << 50;

/// An option that only some modes look at.
struct Belonging
{
    QStringView option;
    std::array<Mode, 2> modes;
};

constexpr std::array<Belonging, 22> belongings{{
    {u"prefix", {Mode::Echo, Mode::Echo}},
    {u"delay", {Mode::Echo, Mode::Echo}},
    {u"jitter", {Mode::Echo, Mode::Echo}},
    {u"exclude-sender", {Mode::Broadcast, Mode::Rooms}},
    {u"room", {Mode::Rooms, Mode::Rooms}},
    {u"template", {Mode::Stream, Mode::Stream}},
    {u"rows", {Mode::Stream, Mode::Stream}},
    {u"interval", {Mode::Stream, Mode::Stream}},
    {u"per-second", {Mode::Stream, Mode::Stream}},
    {u"count", {Mode::Stream, Mode::Stream}},
    {u"each-peer", {Mode::Stream, Mode::Stream}},
    {u"once", {Mode::Stream, Mode::Stream}},
    {u"binary", {Mode::Stream, Mode::Stream}},
    {u"seed", {Mode::Stream, Mode::Stream}},
    {u"rule", {Mode::Rules, Mode::Rules}},
    {u"answer-all", {Mode::Rules, Mode::Rules}},
    {u"otherwise", {Mode::Rules, Mode::Conversation}},
    {u"replay", {Mode::Replay, Mode::Replay}},
    {u"connection", {Mode::Replay, Mode::Replay}},
    {u"speed", {Mode::Replay, Mode::Replay}},
    {u"by-turn", {Mode::Replay, Mode::Replay}},
    {u"loop", {Mode::Replay, Mode::Replay}},
}};

QString nameOf(Mode mode)
{
    return QString::fromLatin1(session::modeNames.at(static_cast<std::size_t>(mode)));
}

void applyMode(Arguments &arguments, Mode &mode)
{
    if (arguments.isGiven(u"mode"_s))
        mode = static_cast<Mode>(arguments.choice(u"mode"_s, session::modeNames));
    else if (arguments.isGiven(u"replay"_s))
        mode = Mode::Replay;
    else if (arguments.isGiven(u"rule"_s))
        mode = Mode::Rules;
    for (const auto &[option, modes] : belongings) {
        const bool isOther = std::ranges::find(modes, mode) == modes.end();
        const QString second = modes[0] == modes[1] ? QString() : u" or "_s + nameOf(modes[1]);
        if (isOther && arguments.isGiven(option.toString()))
            arguments.addProblem(u"--%1 belongs to --mode %2."_s.arg(option, nameOf(modes[0]) + second));
    }
}

void applyEcho(Arguments &arguments, server::EchoOptions &echo)
{
    if (arguments.isGiven(u"prefix"_s))
        echo.prefix = arguments.text(u"prefix"_s).toUtf8();
    if (arguments.isGiven(u"delay"_s))
        echo.delay = arguments.time(u"delay"_s, 0ms, 24h);
    if (arguments.isGiven(u"jitter"_s))
        echo.jitter = arguments.time(u"jitter"_s, 0ms, 24h);
}

void applyRooms(Arguments &arguments, server::RoomsOptions &rooms)
{
    if (!arguments.isGiven(u"room"_s))
        return;
    const QString text = arguments.text(u"room"_s);
    const QString place = text.section(u'=', 0, 0);
    const QByteArray value = text.section(u'=', 1).toUtf8();
    if (place == "query"_L1) {
        rooms.place = server::RoomsOptions::Place::Query;
        rooms.parameter = value.isEmpty() ? rooms.parameter : value;
    } else if (place == "message"_L1) {
        rooms.place = server::RoomsOptions::Place::Message;
        rooms.field = value.isEmpty() ? rooms.field : value;
    } else if (text == "path"_L1) {
        rooms.place = server::RoomsOptions::Place::Path;
    } else {
        arguments.addProblem(
            u"--room takes path, query[=NAME] or message[=JSONPATH], not \"%1\"."_s.arg(text));
    }
}

void applyRate(Arguments &arguments, server::Rate &rate)
{
    if (arguments.isGiven(u"interval"_s))
        rate = {.count = 1, .period = arguments.time(u"interval"_s, 1ms, 24h)};
    if (arguments.isGiven(u"per-second"_s))
        rate = {.count = arguments.number(u"per-second"_s, 1, 100'000), .period = 1s};
    if (arguments.isGiven(u"interval"_s) && arguments.isGiven(u"per-second"_s))
        arguments.addProblem(u"--interval and --per-second say the same: one of them will do."_s);
}

void applyStream(Arguments &arguments, server::StreamOptions &stream)
{
    if (arguments.isGiven(u"rows"_s)) {
        // Without a template of its own each row is sent as it stands.
        if (stream.rowsFile.isEmpty())
            stream.text.clear();
        stream.rowsFile = QDir::current().absoluteFilePath(arguments.text(u"rows"_s));
    }
    if (arguments.isGiven(u"template"_s))
        stream.text = arguments.text(u"template"_s).toUtf8();
    if (arguments.isGiven(u"count"_s))
        stream.maxMessages = arguments.number(u"count"_s, 0, mostMessages);
    if (arguments.isGiven(u"seed"_s))
        stream.seed =
            static_cast<quint64>(arguments.number(u"seed"_s, 0, std::numeric_limits<qint64>::max()));
    stream.isShared = stream.isShared && !arguments.isGiven(u"each-peer"_s);
    stream.repeats = stream.repeats && !arguments.isGiven(u"once"_s);
    stream.isBinary = stream.isBinary || arguments.isGiven(u"binary"_s);
    applyRate(arguments, stream.rate);
}

void applyRules(Arguments &arguments, server::RulesOptions &rules)
{
    if (arguments.isGiven(u"rule"_s))
        rules.rules.clear();
    for (const QString &text : arguments.texts(u"rule"_s)) {
        QString error;
        if (const auto rule = parseRule(text, error))
            rules.rules.append(*rule);
        else
            arguments.addProblem(u"--rule: %1."_s.arg(error));
    }
    rules.answersAll = rules.answersAll || arguments.isGiven(u"answer-all"_s);
}

void applyUnexpected(Arguments &arguments, server::UnexpectedOptions &unexpected)
{
    using Kind = server::UnexpectedOptions::Kind;
    if (!arguments.isGiven(u"otherwise"_s))
        return;
    const QString text = arguments.text(u"otherwise"_s);
    unexpected = {};
    if (text == "ignore"_L1)
        return;
    if (text == "echo"_L1 || text == "close"_L1) {
        unexpected.kind = text == "echo"_L1 ? Kind::Echo : Kind::Close;
        return;
    }
    QString error;
    unexpected.kind = Kind::Reply;
    if (const auto reply = parseReply(text, error))
        unexpected.replies = {*reply};
    else
        arguments.addProblem(u"--otherwise: %1."_s.arg(error));
}

void applyReplay(Arguments &arguments, server::ReplayOptions &replay)
{
    if (arguments.isGiven(u"replay"_s))
        replay.capture = QDir::current().absoluteFilePath(arguments.text(u"replay"_s));
    if (arguments.isGiven(u"connection"_s))
        replay.connection = static_cast<quint32>(arguments.number(u"connection"_s, 0, 0xFFFF'FFFF));
    if (arguments.isGiven(u"by-turn"_s))
        replay.pace = server::ReplayOptions::Pace::ByTurn;
    if (arguments.isGiven(u"loop"_s))
        replay.atEnd = server::ReplayOptions::AtEnd::Loop;
    if (!arguments.isGiven(u"speed"_s))
        return;
    bool isNumber = false;
    const double speed = arguments.text(u"speed"_s).toDouble(&isNumber);
    if (isNumber && speed >= replay.minSpeed && speed <= replay.maxSpeed)
        replay.speed = speed;
    else
        arguments.addProblem(
            u"--speed takes a number from 0.01 to 1000, not \"%1\"."_s.arg(arguments.text(u"speed"_s)));
}

void applyFaults(Arguments &arguments, server::FaultOptions &faults)
{
    const QStringList specs = arguments.texts(u"fault"_s);
    for (const QString &spec : specs) {
        const auto parsed = server::parseFaults(spec);
        if (const auto *error = std::get_if<server::FaultSpecError>(&parsed))
            arguments.addProblem(u"--fault %1: %2."_s.arg(spec, session::sentence(*error)));
    }
    const auto all = server::parseFaults(specs.join(u','));
    if (const auto *found = std::get_if<server::FaultOptions>(&all); found && !specs.isEmpty())
        faults = *found;
}

void applySchema(Arguments &arguments, server::SchemaGuard &schema)
{
    if (arguments.isGiven(u"schema"_s))
        schema = {.file = QDir::current().absoluteFilePath(arguments.text(u"schema"_s))};
    if (!arguments.isGiven(u"schema-action"_s))
        return;
    if (schema.file.isEmpty() && schema.schema.isEmpty())
        arguments.addProblem(u"--schema-action belongs to --schema."_s);
    schema.reaction = static_cast<server::SchemaGuard::Reaction>(
        arguments.choice(u"schema-action"_s, session::schemaReactionNames));
}

} // namespace

void applyModeOptions(Arguments &arguments, server::ServerPlan &plan)
{
    server::BehaviorOptions &behavior = plan.behavior;
    applyMode(arguments, behavior.mode);
    applyEcho(arguments, behavior.echo);
    if (arguments.isGiven(u"exclude-sender"_s))
        behavior.broadcast.excludeSender = behavior.rooms.excludeSender = true;
    applyRooms(arguments, behavior.rooms);
    applyStream(arguments, behavior.stream);
    applyRules(arguments, behavior.rules);
    applyUnexpected(arguments, behavior.mode == Mode::Conversation ? behavior.conversation.unexpected
                                                                   : behavior.rules.unexpected);
    applyReplay(arguments, behavior.replay);
    applyFaults(arguments, plan.faults);
    applySchema(arguments, plan.schema);
}

} // namespace wireloupe::cli
