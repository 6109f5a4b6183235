#include "cli/savedserver.h"

#include <array>

#include <QFileInfo>

#include "cli/arguments.h"
#include "cli/exitstatus.h"
#include "cli/output.h"
#include "session/serverfaults.h"
#include "session/serverreferences.h"

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

namespace {

/// The option that says what stands at a place of the file.
struct OptionAt
{
    QLatin1StringView place;
    QLatin1StringView option;
};

constexpr std::array<OptionAt, 10> optionsAt{{
    {"/stream/text"_L1, "template"_L1},
    {"/stream/text"_L1, "rows"_L1},
    {"/stream/rows"_L1, "rows"_L1},
    {"/rules/rules"_L1, "rule"_L1},
    {"/rules/unexpected"_L1, "otherwise"_L1},
    {"/conversation/unexpected"_L1, "otherwise"_L1},
    {"/rooms/field"_L1, "room"_L1},
    {"/replay/capture"_L1, "replay"_L1},
    {"/schema/file"_L1, "schema"_L1},
    {"/subprotocols"_L1, "subprotocol"_L1},
}};

/// The same with the option in place of the place that it stands for, if it was given.
QString inWordsOfOption(const Arguments &arguments, const QString &fault)
{
    for (const auto &[place, option] : optionsAt)
        if (fault.startsWith(place) && arguments.isGiven(option))
            return u"--"_s + option + fault.sliced(place.size());
    return {};
}

void tell(const Arguments &arguments, const QString &fault)
{
    const QString words = inWordsOfOption(arguments, fault);
    const QString file = arguments.positional();
    complain(words.isEmpty() ? (file.isEmpty() ? fault : u"%1: %2"_s.arg(file, fault)) + u'.' : words + u'.');
}

QString sentence(const QString &path, const workspace::FileFault &fault)
{
    switch (fault.problem) {
    case workspace::FileProblem::NewerVersion:
        return u"%1 was written by a newer version of Wireloupe than this one: %2."_s.arg(path, fault.detail);
    default:
        return u"%1: %2."_s.arg(path, fault.detail);
    }
}

} // namespace

std::optional<session::SavedServer> openSavedServer(const Arguments &arguments)
{
    const QString path = arguments.positional();
    if (path.isEmpty())
        return session::SavedServer();
    const session::ReadServer read = session::readServerFile(path);
    if (read.fault.problem != workspace::FileProblem::None) {
        complain(sentence(path, read.fault));
        return std::nullopt;
    }
    for (const QString &place : read.unknown)
        complain(u"%1: %2: this version does not know of it, and does not look at it."_s.arg(path, place));
    return read.server;
}

bool makeReady(Arguments &arguments, session::SavedServer &server)
{
    const QStringList unread = session::loadReferences(server.options);
    for (const QString &problem : unread)
        tell(arguments, problem);
    if (!unread.isEmpty())
        return false;
    const QStringList faults = session::faultsOf(server.options);
    for (const QString &fault : faults)
        if (const QString words = inWordsOfOption(arguments, fault); !words.isEmpty())
            arguments.addProblem(words + u'.');
        else
            tell(arguments, fault);
    return faults.isEmpty();
}

int saveServer(const Arguments &arguments, const session::SavedServer &server)
{
    const QString path = arguments.text(u"save"_s);
    if (!arguments.has(u"force"_s) && QFileInfo::exists(path)) {
        complain(u"%1 exists already. Choose another name, or replace it with --force."_s.arg(path));
        return WorkFailed;
    }
    if (const QString error = session::writeServerFile(server, path); !error.isEmpty()) {
        complain(u"%1: %2"_s.arg(path, error));
        return WorkFailed;
    }
    for (const QString &secret : session::secretsOf(server.options))
        complain(u"%1 holds no secrets: %2 is left out."_s.arg(path, secret));
    return Success;
}

} // namespace wireloupe::cli
