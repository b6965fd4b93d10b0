#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kit/test_text_engine.hpp"
#include "runtime/runtime.hpp"
#include "runtime/test_shop.hpp"
#include "views/test_formatter.hpp"

namespace stamgast::runtime {

/// The whole account page, driven as a customer would who hears it: by roles and names, through the semantics
/// tree alone. A name that is not there, or is there twice, fails the test.
class AccountPage {
public:
    struct Options {
        float width = 900;
        float slice_top = 0;
        float slice_height = 900;
        domain::Capabilities capabilities = domain::test::usual_capabilities;
        domain::ReorderPolicy policy = {};
        std::string fragment = ""; ///< of the address that the page is opened with
        kit::Direction direction = kit::Direction::left_to_right;
        bool can_share = false;
        bool personalisation = true;                   ///< what the customer agreed to
        std::vector<PartSurface> parts{PartSurface{}}; ///< all of this width
    };
    explicit AccountPage(TestShop& shop) : AccountPage(shop, Options{}) {}
    AccountPage(TestShop& shop, const Options& options);

    // What the customer does
    void tap(kit::Role role, std::string_view name);
    /// Of the order with that number.
    void open_details(std::string_view order_number);
    /// What has a name that others have too.
    void press(kit::NodeId node);
    void type(std::string_view field, std::string_view text);
    void escape(kit::SurfaceId surface = kit::SurfaceId::dialog);
    void hover(kit::NodeId node);
    void focus(kit::NodeId node);
    void scroll_to(float slice_top);
    void speak_dutch();
    void wait(std::int64_t ms);
    void come_back();
    /// The page around holds these parts from now on.
    void hold(std::vector<PartSurface> parts);
    /// Follows a link to that fragment, or goes back to it.
    void go_to(std::string_view fragment);

    // What the customer finds
    [[nodiscard]] bool sees(std::string_view text) const; ///< as part of a text or a name
    [[nodiscard]] bool has(kit::Role role, std::string_view name) const;
    [[nodiscard]] const kit::SemanticNode& find(kit::Role role, std::string_view name) const;
    [[nodiscard]] std::size_t count(kit::Role role) const;
    /// All nodes of a role on one surface.
    [[nodiscard]] std::vector<kit::SemanticNode> on(kit::SurfaceId surface, kit::Role role) const;
    [[nodiscard]] bool is_open(kit::SurfaceId surface) const;
    [[nodiscard]] const std::vector<std::string>& heard() const { return heard_; }
    [[nodiscard]] kit::NodeId focused() const { return interaction_.focused; }
    [[nodiscard]] std::string name_of(const kit::SemanticNode& node) const;

    /// One frame; the shop hears of its effects and answers with the next.
    const FrameOutput& frame();
    /// Frames until the shop has nothing more to say.
    void settle();
    [[nodiscard]] const FrameOutput& last() const { return output_; }
    [[nodiscard]] const app::Model& model() const { return runtime_.model(); }
    [[nodiscard]] const kit::SemanticsTree& semantics() const { return runtime_.semantics(); }

    /// All effects of a kind since the start.
    template <class Kind>
    [[nodiscard]] std::vector<Kind> effects() const {
        std::vector<Kind> found;
        for (const app::Effect& effect : effects_) {
            if (const auto* kind = effect.template get_if<Kind>()) {
                found.push_back(*kind);
            }
        }
        return found;
    }

private:
    [[nodiscard]] ViewportGeometry viewport() const;

    TestShop& shop_;
    Options options_;
    kit::TestTextEngine text_engine_;
    views::TestFormatter formatter_;
    Runtime runtime_;
    FrameInput next_;
    kit::Interaction interaction_;
    FrameOutput output_;
    std::vector<app::Effect> effects_;
    std::vector<std::string> heard_;
    std::int64_t now_ms_ = 1'710'000'000'000;
    bool shop_spoke_ = false;
};

} // namespace stamgast::runtime
