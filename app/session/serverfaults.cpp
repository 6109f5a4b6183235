#include "session/serverfaults.h"

#include <algorithm>

#include <QCoreApplication>
#include <QSet>

#include "lens/jsonpathparser.h"
#include "server/jsonschema.h"
#include "session/scriptfaults.h"

namespace wireloupe::session {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ServerFaults)
};

using namespace Qt::StringLiterals;
using server::Mode;

QString roomsFault(const server::RoomsOptions &rooms)
{
    const auto parsed = lens::JsonPathParser(QString::fromUtf8(rooms.field)).parse();
    return parsed.path ? QString()
                       : Words::tr("this is not a JSON path (at character %1)").arg(parsed.begin + 1);
}

/// Why a mode cannot do its work.
void checkMode(const server::BehaviorOptions &behavior, const Faults &faults)
{
    if (behavior.mode == Mode::Replay && !behavior.replay.messages)
        faults.add(u"/replay/capture"_s, Words::tr("a capture is missing"));
    if (behavior.mode == Mode::Conversation && behavior.conversation.states.isEmpty())
        faults.add(u"/conversation/states"_s, Words::tr("a state is missing"));
}

void checkBehavior(const server::BehaviorOptions &behavior, const Faults &faults)
{
    faults.addUnlessEmpty(u"/rooms/field"_s, roomsFault(behavior.rooms));
    const bool areRowsUnread = !behavior.stream.rowsFile.isEmpty() && !behavior.stream.rows.rows;
    if (!areRowsUnread)
        faults.addUnlessEmpty(u"/stream/text"_s, streamFault(behavior.stream));
    checkRules(behavior.rules, faults.below(u"/rules"_s));
    checkConversation(behavior.conversation, faults.below(u"/conversation"_s));
    checkMode(behavior, faults);
}

void checkSchema(const server::SchemaGuard &guard, const Faults &faults)
{
    QByteArray error;
    if (!guard.schema.isEmpty() && !server::JsonSchema::compile(guard.schema, error))
        faults.add(guard.file.isEmpty() ? u"/schema/schema"_s : u"/schema/file"_s, QString::fromUtf8(error));
}

void checkRoutes(const QList<server::Route> &routes, const Faults &all)
{
    QSet<QByteArray> paths;
    for (qsizetype i = 0; i < routes.size(); ++i) {
        const server::Route &route = routes[i];
        const Faults faults = all.below(u"/routes/%1"_s.arg(i));
        if (!route.path.startsWith('/'))
            faults.add(u"/path"_s, Words::tr("a path that begins with / is missing"));
        else if (paths.contains(route.path))
            faults.add(u"/path"_s, Words::tr("there is a route for this path before"));
        paths.insert(route.path);
        checkBehavior(route.behavior, faults);
        checkSchema(route.schema, faults);
    }
}

/// A field value of RFC 9110 section 5.5.
bool isFieldValue(const QByteArray &value)
{
    return std::none_of(
        value.begin(), value.end(),
        [](char c) {
            const auto byte = static_cast<unsigned char>(c);
            return (byte < 0x20 && c != '\t') || byte == 0x7F;
        });
}

void checkHead(const net::ServerOptions &options, const Faults &faults)
{
    for (qsizetype i = 0; i < options.subprotocols.size(); ++i)
        if (!wire::isToken(options.subprotocols[i]))
            faults.add(u"/subprotocols/%1"_s.arg(i), Words::tr("a token is missing"));
    for (qsizetype i = 0; i < options.responseHeaders.size(); ++i) {
        const QString place = u"/responseHeaders/%1"_s.arg(i);
        if (!wire::isToken(options.responseHeaders[i].name))
            faults.add(place + u"/name"_s, Words::tr("a token is missing"));
        if (!isFieldValue(options.responseHeaders[i].value))
            faults.add(place + u"/value"_s, Words::tr("a control character cannot stand in a header"));
    }
}

} // namespace

QStringList faultsOf(const net::ServerOptions &options)
{
    QStringList list;
    const Faults faults(list);
    checkHead(options, faults);
    checkBehavior(options.plan.behavior, faults);
    checkSchema(options.plan.schema, faults);
    checkRoutes(options.plan.routes, faults);
    return list;
}

} // namespace wireloupe::session
