// Dear ImGui's OpenGL 3 backend, compiled for a context that is ours alone.
//
// The backend asks GL for its state before it draws and puts it back afterwards, for the sake of programs
// that draw other things with the same context. Nobody else draws with this one; each question would be a
// trip to the browser's GPU process, and the code that answers them is a good part of Emscripten's GL glue.
// And it keeps its own data in the ImGui context; Stamgast has draw lists but no ImGui windows, so there is
// none, and an ImGuiIO of our own serves. Diagnostics on stderr go nowhere in a browser.
#include <cstdio>

#include <GLES3/gl3.h>

#include "imgui.h"

namespace {

void answer_state(GLenum name, GLint* out) {
    const bool is_box = name == GL_VIEWPORT || name == GL_SCISSOR_BOX;
    for (int index = 0; index < (is_box ? 4 : 1); ++index)
        out[index] = 0;
    // Zero is a valid thing to put back for most; these two are enums.
    if (name == GL_ACTIVE_TEXTURE)
        *out = GL_TEXTURE0;
    if (name == GL_BLEND_EQUATION_RGB || name == GL_BLEND_EQUATION_ALPHA)
        *out = GL_FUNC_ADD;
    if (name == GL_MAJOR_VERSION)
        *out = 3;
    if (name == GL_MAX_TEXTURE_SIZE)
        *out = 2048; // what every WebGL 2 has
}

struct Backend {
    ImGuiIO io;
    ImGuiPlatformIO platform_io;
};

Backend& backend() {
    static Backend instance;
    return instance;
}

} // namespace

namespace ImGui {

ImGuiIO& BackendIO() { return backend().io; }
ImGuiPlatformIO& BackendPlatformIO() { return backend().platform_io; }
bool HasBackendData() { return true; }

} // namespace ImGui

#define GetCurrentContext HasBackendData
#define GetIO BackendIO
#define GetPlatformIO BackendPlatformIO
#define glGetIntegerv answer_state
#define glIsEnabled(capability) static_cast<GLboolean>(GL_FALSE)
#define glIsProgram(program) true
#define glGetString(name) nullptr
#define glGetShaderInfoLog(...) static_cast<void>(0)
#define glGetProgramInfoLog(...) static_cast<void>(0)
#define fprintf(...) static_cast<void>(0)
// The one format that is read is "#version %d", of a string that is always "#version 300 es".
#define sscanf(text, format, ...) read_number(300, __VA_ARGS__)

namespace {

void read_number(int number, int* out) { *out = number; }
[[maybe_unused]] void read_number(int number, int* out, int*) { *out = number; }

} // namespace

#include "imgui_impl_opengl3.cpp"
