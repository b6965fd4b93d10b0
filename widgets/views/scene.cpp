#include "views/scene.hpp"

namespace stamgast::views {

void ViewState::forget_words() {
    words.clear();
    years.clear();
    forget_heights();
}

void ViewState::forget_heights() {
    order_list.heights.clear();
    favourite_list.heights.clear();
}

void* Scene::place_for(std::size_t kind, std::size_t size) const {
    void* const place = ::operator new(size);
    actions.emplace_back(kind, place);
    return place;
}

float block_gap(const kit::Ui& ui) {
    return ui.size(ui.compact() ? kit::SizeToken::space_m : kit::SizeToken::space_l);
}

} // namespace stamgast::views
