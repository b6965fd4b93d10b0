#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/effect.hpp"
#include "domain/cart.hpp"
#include "domain/product.hpp"
#include "domain/reorder_intent.hpp"
#include "domain/reorder_plan.hpp"
#include "domain/reorder_request.hpp"
#include "domain/reorder_selection.hpp"
#include "domain/shop_failure.hpp"

namespace stamgast::app {

enum class ReorderPhase : std::uint8_t {
    checking, ///< the shop is asked for today's products and the cart
    deciding, ///< the dialog is open
    storing,  ///< the cart is read once more and the intent is written to the outbox
    sending,  ///< the shop is setting the cart's lines
    settling, ///< the answer was lost: the real cart is asked
    failed,   ///< the dialog says why; nothing was done
    reported, ///< done, but not as wished: the dialog shows what became of each line
};

/// What became of one line, for the customer.
struct LineReport {
    std::string title;
    domain::CartOutcome outcome = domain::CartOutcome::set;
    std::int32_t wanted = 0;        ///< how many were to be added; negative: taken out
    std::int32_t added = 0;         ///< how many were
    bool changed_elsewhere = false; ///< somebody else touched the line meanwhile, so it was left alone
    std::string message;            ///< the shop's own words; may be empty
    friend bool operator==(const LineReport&, const LineReport&) = default;
};

/// What Undo needs to take back exactly what an intent added: the intent and the cart right after it.
struct Undoable {
    domain::ReorderIntent intent;
    domain::Cart after;
    friend bool operator==(const Undoable&, const Undoable&) = default;
};

/// What is known about one line of the intent that is being made real.
struct LineProgress {
    std::optional<domain::CartOutcome> outcome; ///< nothing until it is settled
    std::int32_t quantity = 0;                  ///< what the cart held when it was settled
    bool changed_elsewhere = false;
    std::string message;
    friend bool operator==(const LineProgress&, const LineProgress&) = default;
};

/// The one reorder (or undo, or recovery) that is going on. There is never a second one, so there is never
/// more than one writer to the cart.
struct ReorderFlow {
    enum class Kind : std::uint8_t {
        reorder,
        undo,
        recovery, ///< an intent that an earlier page load or a silent shop left open
        mending,  ///< a late copy of a request arrived: the lines are set right again
    };
    Kind kind = Kind::reorder;
    ReorderPhase phase = ReorderPhase::checking;
    domain::ReorderSource source = domain::ReorderSource::order;
    std::string order_id; ///< as of the request
    std::string order_number;
    /// Kind reorder: what the customer asked for. A copy, because a new search may drop the order that it is
    /// of.
    domain::ReorderRequest request;

    // Checking and deciding
    std::vector<std::size_t> line_indices; ///< empty: all; else one
    std::vector<RequestId> products_requests;
    std::vector<domain::Product> products;
    bool cart_awaited = false; ///< the answer to Model::cart_request continues this flow
    domain::ReorderPlan plan;
    std::vector<domain::LineSelection> selection;
    domain::CartMode mode = domain::CartMode::merge;

    // From storing on
    std::optional<domain::ReorderIntent> intent;
    std::vector<LineProgress> progress;    ///< one per line of the intent
    std::vector<std::size_t> sent_lines;   ///< of the intent, in the change that is under way
    RequestId commit_request = 0;          ///< the StoreIntent or SetCartLines that is awaited
    std::optional<std::int64_t> outbox_ms; ///< storing waits until then for the outbox at most
    int attempts = 0;                      ///< changes sent since the customer or a recovery started it
    int copies = 0;                        ///< requests that were given up on and may still reach the shop
    bool answered = false;                 ///< the shop has answered a change
    bool may_send = true;                  ///< false: the shop refused, or sending again could order twice

    // The end
    std::vector<LineReport> report;
    std::optional<Undoable> undo; ///< kind undo: what is being taken back
    std::optional<domain::ShopFailure> failure;

    /// The only line that it is about; nothing: the whole request.
    [[nodiscard]] std::optional<std::size_t> line_index() const;
    /// Makes it one about what `intent` is about.
    void be_about(const domain::ReorderIntent& about);
    /// Whether it is about the same as `intent`.
    [[nodiscard]] bool is_about_same_as(const domain::ReorderIntent& other) const;
    /// Whether the shop is not known to have done anything about the intent.
    [[nodiscard]] bool untouched() const;
};

/// A line that a late copy of a request may still touch.
struct LateLine {
    domain::CartTarget wished;      ///< what the cart shall hold, whatever arrives
    std::int32_t late_quantity = 0; ///< what a copy leaves behind where the shop sets quantities
    std::int32_t late_added = 0;    ///< what a copy adds where the shop adds; 0: nothing
    int copies = 1;                 ///< how many may still arrive
    friend bool operator==(const LateLine&, const LateLine&) = default;
};

/// An intent that is in the outbox and looked at again, because nobody knows yet what became of it (stage
/// open), or because a request that was given up on may still arrive (given_up, done).
struct WatchedIntent {
    domain::ReorderIntent intent;
    std::vector<LateLine> late; ///< stage done only
    int copies = 1;
    std::int64_t since_ms = 0;                  ///< the looks are counted from here
    std::optional<std::int64_t> next_look_ms{}; ///< nothing: when the page is shown again
};

} // namespace stamgast::app
