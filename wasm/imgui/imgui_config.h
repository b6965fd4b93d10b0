// What of Dear ImGui is compiled, given to every file that includes imgui.h through IMGUI_USER_CONFIG
// (CMakeLists.txt).
//
// stb_truetype is ImGui's default font loader and is linked unless FreeType is asked for. So FreeType is
// asked for, and the header that then provides the loader (misc/freetype/imgui_freetype.h, beside this file)
// hands over ours.
#pragma once

#define IMGUI_ENABLE_FREETYPE
#define IMGUI_DISABLE_DEFAULT_FONT
#define IMGUI_DISABLE_DEMO_WINDOWS
#define IMGUI_DISABLE_DEBUG_TOOLS
#define IMGUI_DISABLE_FILE_FUNCTIONS
#define IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS
#define IMGUI_DISABLE_OBSOLETE_FUNCTIONS
#define IMGUI_DISABLE_WIN32_FUNCTIONS
