# 'cmake --install BUILD --prefix PLACE' puts the toolkit where find_package(stamgast) finds it: the layers as
# stamgast::domain … stamgast::runtime, Dear ImGui as they use it, and stamgast::kit_stand_ins for tests.

include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(STAMGAST_INCLUDES "${CMAKE_INSTALL_INCLUDEDIR}/stamgast")
set(STAMGAST_PACKAGE "${CMAKE_INSTALL_LIBDIR}/cmake/stamgast")

# stamgast_install_library(NAME [FOLDER])
# Makes stamgast_NAME part of the package as stamgast::NAME, with the headers in FOLDER as "NAME/….hpp".
function(stamgast_install_library name)
    set_target_properties(stamgast_${name} PROPERTIES EXPORT_NAME ${name})
    add_library(stamgast::${name} ALIAS stamgast_${name})
    install(TARGETS stamgast_${name} EXPORT stamgast ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}")
    if(ARGC GREATER 1)
        install(DIRECTORY "${ARGV1}/" DESTINATION "${STAMGAST_INCLUDES}/${name}" FILES_MATCHING PATTERN "*.hpp")
    endif()
endfunction()

# After all that belongs to the package.
function(stamgast_install_package)
    # What layers use inside; its headers are theirs alone.
    install(TARGETS stamgast_json EXPORT stamgast)
    install(EXPORT stamgast NAMESPACE stamgast:: FILE stamgast-config.cmake DESTINATION "${STAMGAST_PACKAGE}")
    write_basic_package_version_file(stamgast-config-version.cmake COMPATIBILITY SameMinorVersion)
    install(FILES "${CMAKE_CURRENT_BINARY_DIR}/stamgast-config-version.cmake" DESTINATION "${STAMGAST_PACKAGE}")
    install(FILES LICENSE DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/stamgast")
endfunction()
