#pragma once

#include <QString>

#include "capture/capturefile.h"

namespace wireloupe::capture {

/// Where captures are kept that nobody has given a name: the folder "captures" in the user's cache.
QString unsavedFolder();

/// Creates a file there that no other has, named "unsaved-DATE-TIME-PROCESS-NUMBER.wlcap" with the start in
/// UTC, so that what a crash has left can be found and told from what a running process still writes. Returns
/// its path; empty where it cannot be created: `file` says why.
QString createUnsaved(CaptureFile &file);

} // namespace wireloupe::capture
