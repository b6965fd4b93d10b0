# stamgast_layer(NAME SOURCES file… LINKS target… PRIVATE_LINKS target…)
# Makes the library stamgast_NAME from widgets/NAME. Includes are written from widgets/: #include "domain/order.hpp".
# A layer without sources is its headers only. Installed, it is the target stamgast::NAME: see install.cmake.
function(stamgast_layer name)
    cmake_parse_arguments(LAYER "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    set(target stamgast_${name})
    if(LAYER_SOURCES)
        add_library(${target} STATIC ${LAYER_SOURCES})
        target_link_libraries(${target} PUBLIC ${LAYER_LINKS} PRIVATE ${LAYER_PRIVATE_LINKS})
        stamgast_own_code(${target})
        set(scope PUBLIC)
    else()
        add_library(${target} INTERFACE)
        target_link_libraries(${target} INTERFACE ${LAYER_LINKS})
        set(scope INTERFACE)
    endif()
    target_compile_features(${target} ${scope} cxx_std_23)
    target_include_directories(${target} ${scope} "$<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/widgets>"
                                                  "$<INSTALL_INTERFACE:${STAMGAST_INCLUDES}>")
    stamgast_install_library(${name} "${PROJECT_SOURCE_DIR}/widgets/${name}")
endfunction()

# All the headers that tests use take longer to compile than most tests: several files at a time are compiled in a
# third of the time, one alone is compiled again in twice its own. So what is in a file's unnamed namespace has a name of
# its own among the tests of its layer.
option(STAMGAST_BATCH_TESTS "Compile the files of tests in batches (builds of everything)" OFF)

# stamgast_tests(NAME SOURCES file… LINKS target…)
# Makes stamgast_NAME_tests from Boost.Test cases and registers it with CTest; in wasm the same program runs under Node.
# The reserved LINKS beyond stamgast_NAME are for tests that need another layer's builders.
function(stamgast_tests name)
    cmake_parse_arguments(TESTS "" "" "SOURCES;LINKS" ${ARGN})
    if(NOT TESTS_SOURCES)
        return()
    endif()
    set(target stamgast_${name}_tests)
    add_executable(${target} ${TESTS_SOURCES})
    target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}/tests/unit")
    target_link_libraries(${target} PRIVATE stamgast_${name} stamgast_test_main ${TESTS_LINKS})
    stamgast_own_code(${target})
    if(STAMGAST_BATCH_TESTS)
        set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 10)
        # A fixture in an unnamed namespace is in a batch's source, but not in its main file; what another file of the
        # batch has is not hidden.
        target_compile_options(${target} PRIVATE -Wno-shadow $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
    endif()
    if(EMSCRIPTEN)
        target_link_options(${target} PRIVATE -sENVIRONMENT=node -sEXIT_RUNTIME=1 -sSTACK_SIZE=1MB -lstubs)
    endif()
    add_test(NAME ${name} COMMAND ${target} --report_level=short --color_output=no)
endfunction()
