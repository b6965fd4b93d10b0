#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/model.hpp"
#include "views/scene.hpp"

namespace stamgast::views {

/// Something about the customer at a glance.
struct HeaderFact {
    std::string_view key;
    std::string text;
    std::string url; ///< where there is more about it; may be empty
};

/// Nothing that is not known yet: the tenure comes from the shop, else from the oldest order, once all have
/// been loaded.
[[nodiscard]] std::vector<HeaderFact> header_facts(const app::Model& model, const Texts& texts);

/// Side by side, in rows where they do not fit into one. Returns the height.
float draw_header_facts(Scene& scene, const kit::Rect& place);

} // namespace stamgast::views
