#pragma once

#include <cstddef>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "app/action.hpp"
#include "app/model.hpp"
#include "kit/ui.hpp"
#include "views/order_words.hpp"
#include "views/texts.hpp"
#include "views/year_labels.hpp"

namespace stamgast::views {

/// What a list of which only a part is drawn remembers from frame to frame: see list_window.hpp.
struct ListMemory {
    std::unordered_map<std::string, float> heights; ///< of items, by key; right only for `width`
    float width = 0;
    /// The item that holds the focus: it is described however far away it is, or the focus would be lost.
    std::string focused;
};

/// What views remember from frame to frame and the model need not know. Lives in the runtime.
struct ViewState {
    OrderWordsCache words;
    YearLabels years;
    ListMemory order_list;           ///< heights of expanded orders, by id
    ListMemory favourite_list;       ///< heights of all rows, by favourite_key
    bool favourites_as_grid = false; ///< else as a list
    std::size_t points_rows = 10;    ///< of the history of points, at most
    /// By id: the customer does not want to see them above the orders.
    std::vector<std::string> hidden_offers;
    /// By id: of these orders every product is asked about.
    std::vector<std::string> asked_whole;
    bool more_offers = false;   ///< all that hold are shown there, where there is no page for them
    bool filter_open = false;   ///< the choices of the state filter are shown
    std::string pausing_usual;  ///< the product whose choices of a pause are shown
    bool more_usuals = false;   ///< all of them are shown
    bool paused_usuals = false; ///< so are those without reminders
    /// A view changed something here while it was drawn: the frame is drawn once more.
    bool changed = false;
    /// Where the focus shall go: what was drawn of Forms::attention() in this frame; 0 if nothing was.
    kit::NodeId attention_node = 0;
    std::optional<app::Form> focused_form; ///< the one in whose fields the focus is
    std::uint32_t attention_followed = 0;  ///< the last turn of it that was
    /// The dialog is on screen; a retry from within it does not close it.
    bool dialog_shown = false;

    /// The language changed: no remembered word holds any more.
    void forget_words();
    /// Widths of letters changed: no remembered height holds any more.
    void forget_heights();
};

/// What every view is given: the model to show, what to draw with, and where to say what the customer did.
struct Scene {
    kit::Ui& ui;
    const app::Model& model;
    const Texts& texts;
    ViewState& state;
    const kit::SemanticsTree& semantics; ///< what has been described of this frame so far
    kit::NodeId focused = 0;
    float slice_top = 0; ///< what of the surface can be seen, CSS px
    float slice_height = 0;
    std::vector<app::Action>& actions;
    std::string_view order = {}; ///< the id or number that app::Part::reorder is about

    void emit(app::Action action) const { actions.push_back(std::move(action)); }
    template <typename Happened>
    requires app::Happenings::holds<Happened>
    void emit(Happened happened) const {
        new (place_for(app::Happenings::index_of<Happened>, sizeof(Happened))) Happened(std::move(happened));
    }

private:
    /// Room for what happened, owned by a new last action. Made for all kinds alike: there are ninety places
    /// that emit.
    [[nodiscard]] void* place_for(std::size_t kind, std::size_t size) const;
};

/// Space between blocks, smaller where there is less room.
[[nodiscard]] float block_gap(const kit::Ui& ui);

} // namespace stamgast::views
