#include "views/code_copy.hpp"

#include "views/button_row.hpp"

namespace stamgast::views {

float draw_code_copy(Scene& scene, const kit::Rect& place, const std::string& code) {
    const std::string name = scene.texts.fill(Message::favourite_code_copy_name, {{"code", code}});
    ButtonRow row(scene, place);
    row.add("copy", {.label = code, .icon = kit::Icon::copy, .accessible_name = name},
            app::CopyPressed{code});
    return row.height();
}

} // namespace stamgast::views
