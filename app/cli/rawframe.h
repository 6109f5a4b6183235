#pragma once

#include <variant>

#include <QByteArray>
#include <QString>

namespace wireloupe::cli {

/// The bytes of a frame described as wire::parseFrameSpec() reads it, with a random masking key where one is
/// wanted; or a sentence that says what cannot be read, with the description below it and a mark at the
/// place.
std::variant<QByteArray, QString> rawFrame(const QString &spec);

/// What a description is made of, in a few lines.
QString rawFrameHelp();

} // namespace wireloupe::cli
