#pragma once

#include <QByteArrayView>
#include <QLatin1String>

namespace wireloupe::lens {

/// The suffix that a file of these bytes would have, by the mark that its format begins with, as JSON or as
/// text: "png", "gz", "json", "txt"; "bin" for what is none. `beginning` may be cut: `isWhole` says whether
/// it is.
QLatin1String fileSuffix(QByteArrayView beginning, bool isWhole);

} // namespace wireloupe::lens
