# Flags for everything, third-party sources included. Warnings are for own code only: see stamgast_own_code().

option(STAMGAST_SANITIZE "Address and undefined behaviour sanitizers (native builds)" OFF)

if(STAMGAST_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

if(EMSCRIPTEN)
    add_link_options(-sSTRICT=1 -sDYNAMIC_EXECUTION=0 -sFILESYSTEM=0 -sALLOW_MEMORY_GROWTH=1
                     -sERROR_ON_UNDEFINED_SYMBOLS=1)
    # What ships throws and catches nothing, so it carries no landing pads either (an eighth of its size), and asks
    # nothing for its type; only Boost.Test needs them, so the folder of the tests sets this property.
    foreach(scope DIRECTORY TARGET)
        define_property(${scope} PROPERTY STAMGAST_EXCEPTIONS INHERITED)
    endforeach()
    set(tested $<BOOL:$<TARGET_PROPERTY:STAMGAST_EXCEPTIONS>>)
    set(exceptions $<IF:${tested},-fwasm-exceptions,-fno-exceptions>)
    add_compile_options(${exceptions} $<IF:${tested},-frtti,-fno-rtti>)
    add_link_options(${exceptions})
    # Tests and benchmarks run under Node from inside an npm package of type "module", where .js would be a module.
    set(CMAKE_EXECUTABLE_SUFFIX .cjs)
endif()

function(stamgast_own_code target)
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror)
endfunction()
