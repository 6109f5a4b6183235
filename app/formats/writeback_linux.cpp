#include "formats/writeback.h"

#include <fcntl.h>

namespace wireloupe::formats {

void beginWriteback(int descriptor, qint64 offset, qint64 size)
{
    // It is a hint: what fails here is seen when the file is synced.
    (void)sync_file_range(descriptor, offset, size, SYNC_FILE_RANGE_WRITE);
}

} // namespace wireloupe::formats
