# Headers that the toolchain set-up unpacked (see .dev/toolchain.sh). System headers: their warnings are not ours.

set(STAMGAST_LIBRARIES "$ENV{STAMGAST_LIBRARIES}" CACHE PATH "Folder with include/boost, include/nlohmann and imgui")
if(NOT EXISTS "${STAMGAST_LIBRARIES}/include/nlohmann/json.hpp")
    message(FATAL_ERROR "The C++ libraries are not set up: run './dev setup', or source the file that it prints first.")
endif()

# A folder of links to one library each, so that a layer that asks for one cannot include the other by accident.
function(stamgast_header_library name folder)
    set(view "${CMAKE_BINARY_DIR}/third-party/${folder}")
    file(MAKE_DIRECTORY "${view}")
    file(CREATE_LINK "${STAMGAST_LIBRARIES}/include/${folder}" "${view}/${folder}" SYMBOLIC)
    add_library(${name} INTERFACE)
    target_include_directories(${name} SYSTEM INTERFACE "$<BUILD_INTERFACE:${view}>")
endfunction()

stamgast_header_library(stamgast_json nlohmann)
stamgast_header_library(stamgast_boost boost)
