#include <QFileInfo>

#include "cli/captures.h"
#include "cli/command.h"
#include "cli/exitstatus.h"
#include "cli/filejob.h"
#include "session/savejob.h"

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

namespace {

int report(const session::SaveResult &result, const capture::Store &store, const QString &target)
{
    if (result.wasCancelled)
        complain(u"Interrupted; %1 was not written."_s.arg(target));
    else if (!result.error.isEmpty())
        complain(u"%1: %2"_s.arg(target, result.error));
    else
        say(store.rows().size() == 1
                ? u"1 row written to %1"_s.arg(target)
                : u"%1 rows written to %2"_s.arg(QString::number(store.rows().size()), target));
    return result.isDone() ? Success : WorkFailed;
}

int runRepair(Arguments &arguments, Output &)
{
    const QString source = arguments.positional();
    const QString target = arguments.text(u"output"_s);
    if (target.isEmpty())
        arguments.addProblem(u"--output is missing: the capture to write."_s);
    if (QFileInfo::exists(target) && QFileInfo(target) == QFileInfo(source))
        arguments.addProblem(u"The sound capture would replace the damaged one: choose another name."_s);
    if (!arguments.problem().isEmpty())
        return WrongUsage;
    if (QFileInfo::exists(target) && !arguments.has(u"force"_s)) {
        complain(u"%1 exists already. Choose another name, or replace it with --force."_s.arg(target));
        return WorkFailed;
    }
    const auto store = openCapture(source, Damage::Salvaged);
    if (!store)
        return WorkFailed;
    if (store->damage().isSound())
        say(u"%1 is sound: what is written is a copy."_s.arg(source));
    session::SaveJob job({store, target});
    return report(runToEnd<session::SaveResult>(job), *store, target);
}

} // namespace

Command repairCommand()
{
    return {.spec = {.name = u"repair"_s,
                     .summary = u"copy what is sound of a damaged capture"_s,
                     .positional = u"CAPTURE"_s,
                     .description = u"Writes all records of a torn or damaged capture that are sound into a "
                                    "new one, whole or not at all, and says what had to be left out. The "
                                    "damaged file stays as it is."_s,
                     .options = {{{u"o"_s, u"output"_s},
                                  u"FILE"_s,
                                  u"the capture to write"_s,
                                  {},
                                  {.suffixes = {u"wlcap"_s}}},
                                 {{u"force"_s}, {}, u"replace a file that exists"_s}},
                     .examples = {{u"wireloupe repair torn.wlcap -o sound.wlcap"_s,
                                   u"after a power cut, or a copy that broke off"_s}}},
            .run = runRepair};
}

} // namespace wireloupe::cli
