#pragma once

#include <memory>
#include <string>

#include "app/model.hpp"
#include "kit/formatter.hpp"
#include "kit/semantics.hpp"
#include "kit/text_engine.hpp"
#include "runtime/frame_input.hpp"
#include "runtime/frame_output.hpp"

namespace stamgast::runtime {

/// The one stateful class. Owns the model, what is painted with and last frame's semantics; not the services,
/// which outlive it.
class Runtime {
public:
    struct Start {
        std::string key_seed;
        domain::LoyaltyCalendar calendar = {};
        domain::Capabilities capabilities;
        domain::ReorderPolicy policy = {};
        bool can_share = false; ///< the browser has a way to share a link
    };
    Runtime(kit::TextEngine& text_engine, kit::Formatter& formatter, Start start);
    ~Runtime();
    Runtime(const Runtime&) = delete;
    Runtime& operator=(const Runtime&) = delete;

    /// One frame. Nothing is drawn before the first viewport and preferences came; effects go out from the
    /// first one.
    [[nodiscard]] FrameOutput frame(FrameInput input);

    /// All that frames draw with. A renderer that has lost them says so by their status, before a frame.
    [[nodiscard]] ImVector<ImTextureData*>& textures();

    [[nodiscard]] const app::Model& model() const;
    [[nodiscard]] const kit::SemanticsTree& semantics() const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace stamgast::runtime
