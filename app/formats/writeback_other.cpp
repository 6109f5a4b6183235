#include "formats/writeback.h"

namespace wireloupe::formats {

void beginWriteback(int, qint64, qint64) {}

} // namespace wireloupe::formats
