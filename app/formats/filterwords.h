#pragma once

#include <QString>

#include "capture/filter.h"
#include "capture/filtercompletion.h"

namespace wireloupe::formats {

/// What is wrong with a filter, in one or two sentences and with what was probably meant, in the program's
/// language. Empty where nothing is.
QString sentence(const capture::Filter::Result &result);

/// What a choice in the completion of a filter means, in a few words; empty where it says all there is.
QString meaning(const capture::FilterChoice &choice);

} // namespace wireloupe::formats
