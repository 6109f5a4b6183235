#include "cli/filejob.h"

#include "cli/output.h"
#include "cli/terminal.h"

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

void sayProgress(qint64 done, qint64 total)
{
    constexpr int standardError = 2;
    if (isTerminalDescriptor(standardError) && total > 0)
        sayInPlace(u"%1 %"_s.arg(100 * done / total, 3));
}

} // namespace wireloupe::cli
