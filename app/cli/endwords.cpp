#include "cli/endwords.h"

#include "formats/tlswords.h"
#include "formats/words.h"

namespace wireloupe::cli {

using namespace Qt::StringLiterals;

QString endInWords(const capture::StateEvent &end)
{
    const QString sentence = formats::sentence(end);
    if (!formats::isOfCertificate(end.cause))
        return sentence;
    return sentence + u" --cacert FILE names the CA file; --insecure trusts whatever comes, this one time."_s;
}

} // namespace wireloupe::cli
