#include "app/update_reorder.hpp"

#include <algorithm>
#include <utility>

#include "app/decision.hpp"
#include "app/late_copies.hpp"
#include "app/update_cart.hpp"
#include "app/update_commit.hpp"
#include "app/update_decision.hpp"
#include "app/update_kept_favourites.hpp"
#include "app/update_mending.hpp"
#include "app/update_merchant.hpp"
#include "app/update_press.hpp"
#include "app/update_recovery.hpp"
#include "app/update_undo.hpp"
#include "app/update_watch.hpp"
#include "domain/sorting.hpp"

namespace stamgast::app {
namespace {

constexpr std::size_t products_per_request = 100; // the contract's limit

/// Ids of the products to ask for, without doubles; deleted products have none.
std::vector<std::string> product_ids(const ReorderFlow& flow) {
    std::vector<std::string> ids;
    const auto include = [&](const domain::OrderLine& line) {
        if (!line.product_id.empty()) {
            ids.push_back(line.product_id);
        }
    };
    if (flow.line_indices.empty()) {
        std::ranges::for_each(flow.request.lines, include);
    }
    for (const std::size_t index : flow.line_indices) {
        include(flow.request.lines[index]);
    }
    domain::sort_stably(ids);
    const auto doubles = std::ranges::unique(ids);
    ids.erase(doubles.begin(), doubles.end());
    return ids;
}

/// Asks for today's products and cart, once each.
void check(Update& turn) {
    ReorderFlow& flow = *turn.model.reorder;
    flow.phase = ReorderPhase::checking;
    flow.failure.reset();
    flow.products.clear();
    flow.products_requests.clear();
    const std::vector<std::string> ids = product_ids(flow);
    for (std::size_t begin = 0; begin < ids.size(); begin += products_per_request) {
        const std::size_t end = std::min(begin + products_per_request, ids.size());
        const RequestId request = take_request(turn.model);
        flow.products_requests.push_back(request);
        using Offset = std::vector<std::string>::difference_type;
        turn.effects.push_back(LoadProducts{
            request, {ids.begin() + static_cast<Offset>(begin), ids.begin() + static_cast<Offset>(end)}});
    }
    flow.cart_awaited = true;
    request_cart(turn);
}

/// The card of an order of which nothing is left does not ask to have it again.
void remember_whether_available(Model& model, const ReorderFlow& flow) {
    if (flow.source != domain::ReorderSource::order || flow.line_index()) {
        return; // that says nothing about the other lines
    }
    std::erase(model.orders.unavailable, flow.order_id);
    if (!offers_anything(flow.plan)) {
        model.orders.unavailable.push_back(flow.order_id);
    }
}

/// A late copy has arrived: the reorder begins again when the cart is right.
bool mend_first(Update& turn) {
    ReorderFlow flow = std::move(*turn.model.reorder);
    turn.model.reorder.reset();
    if (!mend(turn)) {
        turn.model.reorder = std::move(flow);
        return false;
    }
    turn.model.waiting_press = waiting_press(flow);
    return true;
}

} // namespace

void begin_reorder(Update& turn, domain::ReorderRequest request, std::optional<std::size_t> line_index) {
    ReorderFlow flow;
    flow.source = request.source;
    flow.order_id = request.order_id;
    flow.order_number = request.order_number;
    flow.request = std::move(request);
    if (line_index) {
        flow.line_indices.push_back(*line_index);
    }
    turn.model.reorder = std::move(flow);
    announce(turn, notice_of(*turn.model.reorder, NoticeKind::reorder_checking));
    tell_choice(turn, *turn.model.reorder);
    check(turn);
}

void apply(Update& turn, ProductsReceived&& received) {
    if (take_today(turn, received) || !turn.model.reorder) {
        return;
    }
    ReorderFlow& flow = *turn.model.reorder;
    if (std::erase(flow.products_requests, received.request) == 0) {
        return;
    }
    std::ranges::move(received.products, std::back_inserter(flow.products));
    plan_when_checked(turn);
}

void plan_when_checked(Update& turn) {
    Model& model = turn.model;
    ReorderFlow& flow = *model.reorder;
    if (flow.cart_awaited || !flow.products_requests.empty()) {
        return;
    }
    // What the customer asks for now may be what arrived late of a reorder that was given up before.
    if (tell_late_arrivals(turn, &flow)) {
        model.reorder.reset();
        return;
    }
    if (mend_first(turn)) {
        return;
    }
    flow.plan = plan_reorder(flow.request, flow.line_indices, flow.products, *model.cart, model.policy);
    remember_whether_available(model, flow);
    // What is in another currency cannot be paid together with it.
    flow.mode = flow.plan.cart_has_other_currency ? domain::CartMode::replace : domain::CartMode::merge;
    flow.selection = default_selection(flow.plan, flow.mode);
    if (flow.plan.needs_decision()) {
        flow.phase = ReorderPhase::deciding;
        return;
    }
    commit_or_decide(turn, *model.cart);
}

void apply(Update& turn, DialogDismissed&&) {
    if (!turn.model.reorder) {
        return;
    }
    const ReorderFlow& flow = *turn.model.reorder;
    const bool committing = flow.phase == ReorderPhase::storing || flow.phase == ReorderPhase::sending ||
                            flow.phase == ReorderPhase::settling;
    if (committing) {
        return;
    }
    for (RequestId request : flow.products_requests) {
        cancel(turn, request);
    }
    turn.model.reorder.reset();
}

bool products_failed(Update& turn, const RequestFailed& failed) {
    if (!turn.model.reorder || std::erase(turn.model.reorder->products_requests, failed.request) == 0) {
        return false;
    }
    fail_before_commit(turn, failed.failure);
    return true;
}

void fail_before_commit(Update& turn, const domain::ShopFailure& failure) {
    ReorderFlow& flow = *turn.model.reorder;
    for (RequestId request : flow.products_requests) {
        cancel(turn, request);
    }
    flow.products_requests.clear();
    flow.cart_awaited = false;
    flow.phase = ReorderPhase::failed;
    flow.failure = failure;
    const NoticeKind kind =
        flow.kind == ReorderFlow::Kind::undo ? NoticeKind::undo_failed : NoticeKind::reorder_failed;
    announce(turn, notice_of(flow, kind), Politeness::assertive);
}

bool retry_reorder(Update& turn) {
    if (!turn.model.reorder || turn.model.reorder->phase != ReorderPhase::failed) {
        return false;
    }
    const ReorderFlow& flow = *turn.model.reorder;
    if (flow.intent) {
        retry_commit(turn);
    } else if (flow.kind == ReorderFlow::Kind::undo) {
        check_undo(turn);
    } else if (!flow.plan.lines.empty()) {
        confirm_decision(turn);
    } else {
        check(turn);
    }
    return true;
}

} // namespace stamgast::app
