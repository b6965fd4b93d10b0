// The font that Dear ImGui needs to exist before it opens a frame. It has every code point, half an em wide
// and empty.
#include "misc/freetype/imgui_freetype.h"

#include "imgui.h"
#include "imgui_internal.h"

namespace {

// Ascent and descent of common faces as parts of the size; only ImGui's own layout ever sees them.
constexpr float ascent_em = 0.8F;
constexpr float descent_em = -0.2F;
constexpr float advance_em = 0.5F;

bool contains_every_glyph(ImFontAtlas*, ImFontConfig*, ImWchar) { return true; }

bool measure_face(ImFontAtlas*, ImFontConfig*, ImFontBaked* baked, void*) {
    baked->Ascent = baked->Size * ascent_em;
    baked->Descent = baked->Size * descent_em;
    return true;
}

bool load_empty_glyph(ImFontAtlas*, ImFontConfig*, ImFontBaked* baked, void*, ImWchar codepoint,
                      ImFontGlyph* glyph, float* advance_x) {
    const float advance = baked->Size * advance_em;
    if (advance_x != nullptr) {
        *advance_x = advance;
        return true;
    }
    glyph->Codepoint = codepoint;
    glyph->AdvanceX = advance;
    glyph->Visible = 0;
    return true;
}

ImFontLoader make_loader() {
    ImFontLoader loader;
    loader.Name = "blank";
    loader.FontSrcContainsGlyph = contains_every_glyph;
    loader.FontBakedInit = measure_face;
    loader.FontBakedLoadGlyph = load_empty_glyph;
    return loader;
}

} // namespace

const ImFontLoader* ImGuiFreeType::GetFontLoader() {
    static const ImFontLoader loader = make_loader();
    return &loader;
}
