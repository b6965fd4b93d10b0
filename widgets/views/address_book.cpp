#include "views/address_book.hpp"

#include <algorithm>
#include <string>

#include "kit/button.hpp"
#include "kit/list.hpp"
#include "views/address_card.hpp"
#include "views/address_form.hpp"
#include "views/form_view.hpp"
#include "views/loading_view.hpp"

namespace stamgast::views {
namespace {

using domain::SavedAddress;
using kit::Rect;
using kit::SizeToken;
using kit::TextToken;

/// The cards, with the form and the removed one in their places; returns the height.
float draw_addresses(Scene& scene, const Rect& place, const std::vector<SavedAddress>& addresses) {
    const app::AddressesState& state = scene.model.account.addresses;
    const float gap = scene.ui.size(SizeToken::space_m);
    const std::size_t removed_at =
        state.removed ? std::min(state.removed->position, addresses.size()) : addresses.size() + 1;
    kit::List list(scene.ui, "addresses", place, scene.texts[Message::addresses_title]);
    float y = place.y;
    const auto below = [&] { return Rect{place.x, y, place.width, 0}; };
    const auto separate = [&] { y += y == place.y ? 0 : gap; };
    for (std::size_t index = 0; index <= addresses.size(); ++index) {
        if (index == removed_at) {
            separate();
            y += draw_removed_address(scene, below(), *state.removed);
        }
        if (index < addresses.size()) {
            const bool edited = state.edited && state.edited->id == addresses[index].id;
            separate();
            y += edited ? draw_address_form(scene, below())
                        : draw_address_card(scene, below(), addresses[index]);
        }
    }
    list.set_bounds({place.x, place.y, place.width, y - place.y});
    return y - place.y;
}

float draw_add(Scene& scene, const Rect& place) {
    kit::Ui& ui = scene.ui;
    const kit::Button add{.label = scene.texts[Message::address_add],
                          .kind = kit::ButtonKind::secondary,
                          .icon = kit::Icon::plus,
                          .stretch = ui.compact()};
    const kit::Size size = kit::measure_button(ui, add, place.width);
    if (scene.model.account.addresses.closed.empty()) {
        offer_attention(scene, app::Form::address, std::nullopt, ui.id("add"));
    }
    if (kit::button(ui, "add", {place.x, place.y, place.width, size.height}, add)) {
        scene.emit(app::AddressEditPressed{});
    }
    return size.height;
}

} // namespace

float draw_address_book(Scene& scene, const Rect& place) {
    kit::Ui& ui = scene.ui;
    const app::AddressesState& state = scene.model.account.addresses;
    float y = place.y;
    y += ui.heading("addresses-title", place, scene.texts[Message::addresses_title], 3,
                    {.token = TextToken::heading, .max_lines = 0});
    y += ui.size(SizeToken::space_m);
    const auto below = [&] { return Rect{place.x, y, place.width, 0}; };
    if (!state.list.value) {
        y += draw_unloaded(scene, below(), state.list,
                           {.key = "unloaded",
                            .loading = Message::addresses_loading,
                            .failed_title = Message::addresses_failed_title,
                            .rows = 2});
        return y - place.y;
    }
    if (state.list.value->empty() && !state.removed) {
        y += ui.text("none", below(), scene.texts[Message::addresses_empty],
                     {.color = kit::ColorToken::text_muted, .max_lines = 0});
    } else {
        y += draw_addresses(scene, below(), *state.list.value);
    }
    y += ui.size(SizeToken::space_m);
    // A new one, or one that was removed elsewhere meanwhile: what is typed is not lost.
    const bool apart = state.edited && std::ranges::find(*state.list.value, state.edited->id,
                                                         &SavedAddress::id) == state.list.value->end();
    y += apart ? draw_address_form(scene, below()) : draw_add(scene, below());
    return y - place.y;
}

} // namespace stamgast::views
