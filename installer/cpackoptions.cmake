# Read by cpack. Files in a package are as old as its newest entry in the changelog, so that the same sources make the same bytes.

if(CPACK_GENERATOR STREQUAL "DEB" AND NOT DEFINED ENV{SOURCE_DATE_EPOCH})
    execute_process(COMMAND dpkg-parsechangelog -l "${CPACK_WIRELOUPE_CHANGELOG}" -S Timestamp
        OUTPUT_VARIABLE timestamp
        OUTPUT_STRIP_TRAILING_WHITESPACE
        COMMAND_ERROR_IS_FATAL ANY)
    set(ENV{SOURCE_DATE_EPOCH} "${timestamp}")
endif()
