#pragma once

#include <optional>

#include "kit/semantics.hpp"
#include "kit/ui.hpp"

namespace stamgast::runtime {

/// Sees to it that the focus is never lost. The DOM owns it; this only says where it is to go when a dialog
/// opens or closes, or when what held it disappears.
class FocusKeeper {
public:
    struct Change {
        const kit::SemanticsTree& before;
        const kit::SemanticsTree& after;
        const kit::Interaction& interaction;
        bool dialog_was_open = false;
        bool dialog_is_open = false;
        kit::NodeId dialog_title = 0;
        bool section_was_opened = false; ///< another one than before
        kit::NodeId section_title = 0;
    };
    /// The node to focus after this frame, if it must move. A toast never takes it; what loses it to a dialog
    /// or a toast gets it back, or what came in its place. A section that is opened is entered at its title,
    /// wherever the focus was: nothing of the other section is left to hold it, and hearing the title is how
    /// somebody who does not see the page knows where they are.
    [[nodiscard]] std::optional<kit::NodeId> follow(const Change& change);

private:
    void remember_place_on_page(const Change& change);
    [[nodiscard]] std::optional<kit::NodeId> place_on_page() const;

    /// What on the page was focused or activated last. Not the same as the focus: Safari does not focus a
    /// button that is clicked, and a dialog takes it away.
    kit::NodeId on_page_ = 0;
};

} // namespace stamgast::runtime
