#pragma once

// A payload as something readable.

#include "lens/hex.h"
#include "lens/json.h"
#include "lens/jsonspans.h"
#include "lens/text.h"
