#pragma once

#include <optional>
#include <string_view>

#include "app/form.hpp"
#include "views/scene.hpp"

namespace stamgast::views {

/// The words of a form that are its own. Its fields are rows in form_view.cpp.
struct FormWords {
    std::string_view send = {};
    std::string_view sending = {};
    std::string_view cancel = {}; ///< empty: it cannot be given up
    /// What is wrong with all of it; empty: what its submission failed of, if it did.
    std::string_view problem = {};
};

/// The fields of a form below each other. Returns the height.
float draw_form_fields(Scene& scene, const kit::Rect& place, app::Form form);
/// What went wrong, and below it the buttons. Returns the height.
float draw_form_end(Scene& scene, const kit::Rect& place, app::Form form, const FormWords& words);
/// Both, with space between. Returns the height.
float draw_form(Scene& scene, const kit::Rect& place, app::Form form, const FormWords& words);

/// The node is where the focus shall go if app::Forms::attention() is on that form or field.
void offer_attention(Scene& scene, app::Form form, std::optional<app::Field> field, kit::NodeId node);

} // namespace stamgast::views
