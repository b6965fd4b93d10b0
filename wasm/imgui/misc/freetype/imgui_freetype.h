// Takes the place of Dear ImGui's FreeType header, which imgui_draw.cpp includes for its default font loader.
// Stamgast draws all text as shaped runs of the browser, so the loader behind this name (blank_font.cpp)
// draws nothing.
#pragma once

struct ImFontLoader;

namespace ImGuiFreeType {

// A static object; never freed. Any size of font can be made from it, without font data.
const ImFontLoader* GetFontLoader();

} // namespace ImGuiFreeType
