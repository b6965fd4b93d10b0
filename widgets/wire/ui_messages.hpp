#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "domain/capability.hpp"
#include "domain/loyalty_calendar.hpp"
#include "domain/reorder_plan.hpp"

/// What the page tells besides the shop's answers, as it comes through the door: names of surfaces and tokens
/// are still text here, because wire knows no controls. Lengths are CSS px.
namespace stamgast::wire {

/// The first message: what this page load is given.
struct StartMessage {
    /// Of the customer's time zone, ascending.
    std::vector<domain::OffsetChange> clock_changes = {};
    std::string key_seed;              ///< unique in the world; the idempotency keys are made from it
    domain::Capabilities capabilities; ///< words that are not known are left out
    domain::ReorderPolicy policy;      ///< what is not said is as by default
    bool can_share = false;            ///< the browser has a way to share a link
    friend bool operator==(const StartMessage&, const StartMessage&) = default;
};

struct SurfaceLayout {
    std::string id;
    double width = 0;
    double slice_top = 0;
    double slice_height = 0;
    friend bool operator==(const SurfaceLayout&, const SurfaceLayout&) = default;
};

struct LayoutMessage {
    std::vector<SurfaceLayout> surfaces;
    double viewport_width = 0;
    double viewport_height = 0;
    double pixel_ratio = 1;
    bool dom_view = false; ///< the mirror shows itself: nothing that is painted can be seen
    friend bool operator==(const LayoutMessage&, const LayoutMessage&) = default;
};

enum class TextDirection : std::uint8_t { ltr, rtl };

using KeyValue = std::pair<std::string, std::string>;

/// Only what changed is there.
struct PreferencesMessage {
    std::optional<std::string> locale; ///< BCP 47
    std::optional<TextDirection> direction;
    /// The catalogue, in the order of views::Message: of each message its plural category → text; a plain one
    /// has the empty category.
    std::optional<std::vector<std::vector<KeyValue>>> messages;
    std::optional<std::vector<KeyValue>> theme; ///< token → value
    friend bool operator==(const PreferencesMessage&, const PreferencesMessage&) = default;
};

/// Ids of semantic nodes; 0 is none.
struct PointerMessage {
    std::uint32_t hovered = 0;
    std::uint32_t pressed = 0;
    friend bool operator==(const PointerMessage&, const PointerMessage&) = default;
};

struct FocusMessage {
    std::uint32_t focused = 0;
    bool visible = false; ///< whether the focus is to be shown (keyboard)
    friend bool operator==(const FocusMessage&, const FocusMessage&) = default;
};

struct ActivateMessage {
    std::uint32_t node = 0;
    friend bool operator==(const ActivateMessage&, const ActivateMessage&) = default;
};

struct EditMessage {
    std::uint32_t node = 0;
    std::string text;
    friend bool operator==(const EditMessage&, const EditMessage&) = default;
};

struct DismissMessage {
    std::string surface;
    friend bool operator==(const DismissMessage&, const DismissMessage&) = default;
};

/// The fragment of the page's address, without `#`.
struct LocationMessage {
    std::string fragment;
    friend bool operator==(const LocationMessage&, const LocationMessage&) = default;
};

/// What the customer agreed to.
struct ConsentMessage {
    bool personalisation = true; ///< false: they were asked, and did not agree
    friend bool operator==(const ConsentMessage&, const ConsentMessage&) = default;
};

/// An element of Stamgast on the page around: which part it is, on which surface.
struct PartMessage {
    std::string surface;
    std::string part;
    std::string order; ///< the id or number of the order that it is about; empty: none
    friend bool operator==(const PartMessage&, const PartMessage&) = default;
};

/// All that there are.
struct PartsMessage {
    std::vector<PartMessage> parts;
    friend bool operator==(const PartsMessage&, const PartsMessage&) = default;
};

struct ImagesFailedMessage {
    std::vector<std::uint32_t> images;
    friend bool operator==(const ImagesFailedMessage&, const ImagesFailedMessage&) = default;
};

} // namespace stamgast::wire
