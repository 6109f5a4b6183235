# What every target of the project is built with, and the two ways of adding one: a layer and a test.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
# Resources without the times of their files, so that the same sources make the same program.
set(WIRELOUPE_RCC_OPTIONS --format-version 1)
set(CMAKE_AUTORCC_OPTIONS ${WIRELOUPE_RCC_OPTIONS})
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # What these allow for: sources that look at a macro that a precompiled header alone defines, and times of the build
    # in it. Ours do neither.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND};-E;env;CCACHE_SLOPPINESS=pch_defines,time_macros;${CCACHE_PROGRAM}")
endif()

set(WIRELOUPE_SANITIZE "" CACHE STRING "Sanitizers to build with, e.g. address,undefined or thread")
option(WIRELOUPE_FUZZ "Build the libFuzzer targets (needs clang)" OFF)

add_library(wireloupe_options INTERFACE)
target_include_directories(wireloupe_options INTERFACE "${CMAKE_SOURCE_DIR}/app" "${CMAKE_BINARY_DIR}/generated")
target_compile_definitions(wireloupe_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
    target_compile_options(wireloupe_options INTERFACE /W4 /WX /permissive- /utf-8)
else()
    target_compile_options(wireloupe_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
        -Wold-style-cast -Wimplicit-fallthrough -Werror)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    target_compile_options(wireloupe_options INTERFACE -fpch-preprocess) # for ccache
endif()
if(WIRELOUPE_SANITIZE)
    target_compile_options(wireloupe_options INTERFACE
        -fsanitize=${WIRELOUPE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(wireloupe_options INTERFACE -fsanitize=${WIRELOUPE_SANITIZE})
    # What the sanitizers add to the code makes GCC see uninitialized values where there are none (see its manual under
    # -fsanitize). Builds without them look for these.
    if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
        target_compile_options(wireloupe_options INTERFACE -Wno-maybe-uninitialized)
    endif()
endif()

configure_file("${CMAKE_CURRENT_LIST_DIR}/version.h.in" "${CMAKE_BINARY_DIR}/generated/version.h" @ONLY)

set(WIRELOUPE_PRECOMPILED "${CMAKE_CURRENT_LIST_DIR}/precompiled.h")

# wireloupe_layer(NAME SOURCES file... LINKS target...): the static library of one folder of app/.
# LINKS is the layer's row of the architecture table: a layer can use nothing that it does not name.
function(wireloupe_layer name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
    add_library(wireloupe_${name} STATIC ${ARG_SOURCES})
    target_link_libraries(wireloupe_${name} PUBLIC wireloupe_options ${ARG_LINKS})
    set_target_properties(wireloupe_${name} PROPERTIES LINKER_LANGUAGE CXX)
    target_precompile_headers(wireloupe_${name} PRIVATE "${WIRELOUPE_PRECOMPILED}")
endfunction()

# What every program takes beside its own sources: in a sanitizer build, what the sanitizers cannot know of libraries.
function(wireloupe_program target)
    if(WIRELOUPE_SANITIZE)
        target_sources(${target} PRIVATE "${CMAKE_SOURCE_DIR}/tests/sanitizers/suppressions.cpp")
    endif()
endfunction()

# The precompiled header that the tests of a layer share. It has to have been compiled as they are.
function(wireloupe_precompile_tests layer)
    set(target wireloupe_${layer}_precompiled)
    if(NOT TARGET ${target})
        add_library(${target} OBJECT "${CMAKE_SOURCE_DIR}/app/cmake/precompiled.cpp")
        target_link_libraries(${target} PRIVATE wireloupe_${layer} Qt6::Test)
        target_precompile_headers(${target} PRIVATE "${WIRELOUPE_PRECOMPILED}")
    endif()
endfunction()

# wireloupe_test(LAYER NAME [LINKS target...] [ENV NAME=VALUE...] [LABELS l...] [TIMEOUT s]):
# tests/LAYER/tst_NAME.cpp as a test of its own, linked to the layer it tests.
function(wireloupe_test layer name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "LINKS;ENV;LABELS;SOURCES" ${ARGN})
    set(target tst_${layer}_${name})
    add_executable(${target} "${CMAKE_CURRENT_SOURCE_DIR}/tst_${name}.cpp" ${ARG_SOURCES})
    wireloupe_program(${target})
    target_link_libraries(${target} PRIVATE wireloupe_${layer} Qt6::Test ${ARG_LINKS})
    # Hundreds of programs with the whole window's debug information would take more than ten gigabytes.
    target_link_options(${target} PRIVATE "$<$<AND:$<CONFIG:RelWithDebInfo>,$<PLATFORM_ID:Linux>>:-Wl,--strip-debug>")
    wireloupe_precompile_tests(${layer})
    target_precompile_headers(${target} REUSE_FROM wireloupe_${layer}_precompiled)
    target_include_directories(${target} PRIVATE "${CMAKE_SOURCE_DIR}/tests")
    target_compile_definitions(${target} PRIVATE WIRELOUPE_TESTS_DIR="${CMAKE_SOURCE_DIR}/tests")
    add_test(NAME ${layer}.${name} COMMAND ${target})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    if(WIRELOUPE_SANITIZE)
        math(EXPR ARG_TIMEOUT "5 * ${ARG_TIMEOUT}")
    endif()
    # What one test writes there is not to be read by another at the same time, nor to stay with who runs them.
    set(home "${CMAKE_CURRENT_BINARY_DIR}/homes/${name}")
    file(MAKE_DIRECTORY "${home}")
    # A little earlier than ctest, so that the test can say where it was.
    math(EXPR function_timeout "1000 * (${ARG_TIMEOUT} - 20)")
    set_tests_properties(${layer}.${name} PROPERTIES
        TIMEOUT ${ARG_TIMEOUT}
        LABELS "${layer};${ARG_LABELS}"
        ENVIRONMENT "HOME=${home};QT_QPA_PLATFORM=offscreen;LANG=C.UTF-8;LANGUAGE=en;QTEST_FUNCTION_TIMEOUT=${function_timeout};${ARG_ENV}")
endfunction()
