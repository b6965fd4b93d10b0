#pragma once

#include <string_view>

#include "kit/ui.hpp"

namespace stamgast::kit {

/// A raised sheet with a border and a soft shadow. Its contents are drawn while it lives; its height may be
/// known only at the end. `Card card(ui, "card", {x, y, width, 0}, Role::list_item); … card.finish(bottom);`
class Card {
public:
    Card(Ui& ui, std::string_view key, const Rect& top, SemanticNode node);
    Card(Ui& ui, std::string_view key, const Rect& top, Role role = Role::group);
    ~Card();
    Card(const Card&) = delete;
    Card& operator=(const Card&) = delete;

    /// Paints the sheet behind what was drawn inside. Once, before the card's end.
    void finish(float bottom);
    [[nodiscard]] NodeId id() const { return node_.id(); }

private:
    Ui& ui_;
    Rect top_;
    Ui::Node node_;
    ImDrawListSplitter layers_;
    bool is_painted_;
    bool finished_ = false;
};

} // namespace stamgast::kit
