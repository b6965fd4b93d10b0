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
    # LLVM takes the moving of a string and the looking at one for shorter than calls; at two thousand places they are not:
    # called, they take a twentieth off the module. The names are libc++'s: one that it no longer has changes nothing but
    # the size, and tests/package says when that has grown.
    set(string _ZNSt3__212basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEE)
    string(REPLACE _ZN _ZNK const_string ${string})
    foreach(function ${string}C2B8nn210108EOS5_ # basic_string(basic_string&&)
                     ${string}aSB8nn210108EOS5_ # operator=(basic_string&&)
                     ${const_string}cvNS_17basic_string_viewIcS2_EEB8nn210108Ev) # operator basic_string_view()
        add_compile_options("SHELL:-mllvm -force-attribute=${function}:noinline")
    endforeach()
    # Tests and benchmarks run under Node from inside an npm package of type "module", where .js would be a module.
    set(CMAKE_EXECUTABLE_SUFFIX .cjs)
endif()

function(stamgast_own_code target)
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror)
endfunction()
