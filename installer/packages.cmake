# What `cpack` makes: on Linux a Debian package. README.md says which of the others have been tried.

set(CPACK_PACKAGE_NAME wireloupe)
set(CPACK_PACKAGE_VENDOR "The Wireloupe contributors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "see every WebSocket frame as it crossed the wire")
# Lines of less than 80 characters: they are shown as they are.
set(CPACK_PACKAGE_DESCRIPTION "Wireloupe tests WebSocket services. It saves connections, opens each in a tab,
runs a local echo or broadcast server from the same window, and shows every
frame live: handshake, opcode, mask, length, pings, close codes and what breaks
the protocol. It plots latency as it happens and exports the log as JSON Lines,
CSV, text, HAR, pcapng for Wireshark or a SQLite database. Every part of it
works on the command line too.")
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGE_EXECUTABLES wireloupe Wireloupe)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PROJECT_CONFIG_FILE "${CMAKE_CURRENT_LIST_DIR}/cpackoptions.cmake")
set(CPACK_WIRELOUPE_CHANGELOG "${CMAKE_CURRENT_LIST_DIR}/debian/changelog")

if(WIN32)
    set(CPACK_GENERATOR NSIS)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
else()
    set(CPACK_GENERATOR DEB)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
endif()

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "The Wireloupe contributors <wireloupe@users.noreply.github.com>")
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# The words of Qt's own dialogs.
set(CPACK_DEBIAN_PACKAGE_DEPENDS qt6-translations-l10n)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "ca-certificates, hicolor-icon-theme")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS qt6-wayland)

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_GROUP Development/Tools)
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
# Folders that other packages own.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/applications /usr/share/metainfo /usr/share/mime /usr/share/mime/packages /usr/share/icons
    /usr/share/icons/hicolor /usr/share/man /usr/share/man/man1 /usr/share/bash-completion
    /usr/share/bash-completion/completions /usr/share/zsh /usr/share/zsh/site-functions /usr/share/fish
    /usr/share/fish/vendor_completions.d)
foreach(size IN ITEMS 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256 512x512 scalable symbolic)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/icons/hicolor/${size}
         /usr/share/icons/hicolor/${size}/apps /usr/share/icons/hicolor/${size}/mimetypes)
endforeach()

set(CPACK_NSIS_DISPLAY_NAME Wireloupe)
set(CPACK_NSIS_PACKAGE_NAME Wireloupe)
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\\\wireloupe.exe")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON)

set(CPACK_DMG_VOLUME_NAME Wireloupe)

# Elsewhere than on Linux nobody has Qt: its libraries and plugins go along. From Qt 6.5 on, or on Windows and macOS.
if((WIN32 OR APPLE) AND COMMAND qt_generate_deploy_app_script)
    qt_generate_deploy_app_script(TARGET wireloupe OUTPUT_SCRIPT deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT "${deploy_script}")
endif()
include(CPack)
