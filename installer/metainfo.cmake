# What software centers show. Addresses come in where the build is told of them: checks of the file would follow them.

set(metainfo io.github.wireloupe.wireloupe.metainfo.xml)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${metainfo}")
file(READ "${metainfo}" text)
set(addresses "")
if(WIRELOUPE_URL)
    string(APPEND addresses "  <url type=\"homepage\">${WIRELOUPE_URL}</url>\n")
endif()
if(WIRELOUPE_SCREENSHOT)
    string(APPEND addresses
        "  <screenshots>\n"
        "    <screenshot type=\"default\">\n"
        "      <caption>A live log of frames, a frame in detail, the latency</caption>\n"
        "      <caption xml:lang=\"de\">Ein Protokoll der Frames, ein Frame im Einzelnen, die Latenz</caption>\n"
        "      <image type=\"source\" width=\"1360\" height=\"860\">${WIRELOUPE_SCREENSHOT}</image>\n"
        "    </screenshot>\n"
        "  </screenshots>\n")
endif()
string(REGEX REPLACE "  <!-- addresses[^\n]*\n" "${addresses}" text "${text}")
file(GENERATE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/${metainfo}" CONTENT "${text}")
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/${metainfo}" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
