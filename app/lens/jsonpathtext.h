#pragma once

#include <QByteArrayView>
#include <QString>

namespace wireloupe::lens {

/// A step of a path in JSON to the member of a name, given as the JSON string that it is: ".name", or
/// "["na me"]" with the escapes of the text.
QString memberStep(QByteArrayView lexeme);
/// A step to an element: "[3]".
QString elementStep(qsizetype index);

} // namespace wireloupe::lens
