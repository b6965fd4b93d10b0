#include "app/update_returns.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "app/update_merchant.hpp"
#include "app/update_outgoing.hpp"

namespace stamgast::app {
namespace {

using domain::OrderReturn;

OptionsOfOrder& options_of(ReturnsState& state, const std::string& order_id) {
    const auto known = std::ranges::find(state.options, order_id, &OptionsOfOrder::order_id);
    if (known != state.options.end()) {
        return *known;
    }
    OptionsOfOrder& options = state.options.emplace_back();
    options.order_id = order_id;
    return options;
}

void ask(Update& turn, const OptionsOfOrder& of_order) {
    turn.effects.push_back(LoadReturnOptions{of_order.options.request, of_order.order_id});
}

void ask(Update& turn) {
    OrderLookup& lookup = turn.model.returns.lookup;
    if (const RequestId request = ask_next(turn.model, lookup)) {
        turn.effects.push_back(ListReturns{request, lookup.asked});
    }
}

/// Of orders whose details are closed again: they are asked anew when those are opened.
void drop_hidden_options(Model& model) {
    std::erase_if(model.returns.options, [&](const OptionsOfOrder& each) {
        return each.options.loading != Loading::waiting &&
               std::ranges::find(model.orders.expanded, each.order_id) == model.orders.expanded.end();
    });
}

ReturnForm* form_at(Model& model, ReturnStep step) {
    auto& form = model.returns.form;
    return form && form->step == step ? &*form : nullptr;
}

/// What it asks for so far. Only the order's id counts where it is looked for.
domain::ReturnRequest request_of(const Model& model, const ReturnForm& form) {
    const domain::Order* order = find_order(model.orders, form.order_id);
    return order ? domain::request_of(*order, form.plan)
                 : domain::ReturnRequest{.order_id = form.order_id, .lines = {}, .resolution_id = {}};
}

/// What was sent and not answered stands as it is.
bool is_open(const Model& model, const ReturnForm& form) {
    const Outgoing* sent = find_outgoing(model, domain::ReturnRequest{.order_id = form.order_id});
    return !sent ||
           (sent->submission.state == SubmissionState::failed && !may_have_happened(sent->submission));
}

ReturnForm* changeable_form(Model& model, ReturnStep step) {
    ReturnForm* form = form_at(model, step);
    return form && is_open(model, *form) ? form : nullptr;
}

} // namespace

const Loadable<domain::ReturnOptions>* return_options(const Model& model, const std::string& order_id) {
    const auto& options = model.returns.options;
    const auto known = std::ranges::find(options, order_id, &OptionsOfOrder::order_id);
    return known == options.end() ? nullptr : &known->options;
}

bool can_return(const Model& model, const domain::Order& order) {
    const auto* options = return_options(model, order.id);
    return options && options->value &&
           !domain::returnable_lines(order, *options->value, model.now_ms).empty();
}

void look_up_returns(Update& turn, const std::vector<std::string>& order_ids) {
    if (turn.model.can(Capability::returns)) {
        want(turn.model.returns.lookup, order_ids);
        ask(turn);
    }
}

void load_return_options(Update& turn, const domain::Order& order, LoadReason reason) {
    if (!turn.model.can(Capability::returns) || !domain::may_be_returned(order)) {
        return;
    }
    OptionsOfOrder& of_order = options_of(turn.model.returns, order.id);
    if (begin_loading(turn.model, of_order.options, reason)) {
        ask(turn, of_order);
    }
}

void reload_returns(Update& turn, LoadReason reason) {
    ReturnsState& state = turn.model.returns;
    if (!turn.model.can(Capability::returns)) {
        return;
    }
    if (reason == LoadReason::returned) {
        want_again(state.lookup);
        drop_hidden_options(turn.model);
    }
    ask(turn);
    for (OptionsOfOrder& of_order : state.options) {
        if (begin_loading(turn.model, of_order.options, reason)) {
            ask(turn, of_order);
        }
    }
}

bool returns_failed(Update& turn, const RequestFailed& failed) {
    ReturnsState& state = turn.model.returns;
    return lookup_failed(state.lookup, failed) ||
           std::ranges::any_of(state.options, [&](OptionsOfOrder& of_order) {
               return take_failure(of_order.options, failed);
           });
}

void drop_returns(Update& turn) {
    ReturnsState& state = turn.model.returns;
    drop(turn, state.lookup);
    for (OptionsOfOrder& of_order : state.options) {
        drop(turn, of_order.options);
    }
    state = {};
}

void apply(Update& turn, ReturnsReceived&& received) {
    ReturnsState& state = turn.model.returns;
    const auto told = take_lookup(state.lookup, received.request);
    if (!told) {
        return;
    }
    std::erase_if(state.returns, [&](const OrderReturn& each) {
        return std::ranges::find(*told, each.order_id) != told->end();
    });
    std::ranges::move(received.returns, std::back_inserter(state.returns));
    ask(turn);
}

void apply(Update& turn, ReturnOptionsReceived&& received) {
    for (OptionsOfOrder& of_order : turn.model.returns.options) {
        if (of_order.options.request == received.request) {
            (void)receive(of_order.options, received.request, std::move(received.options));
            return;
        }
    }
}

void apply(Update& turn, ReturnRequested&& answer) {
    ReturnsState& state = turn.model.returns;
    if (!take_outgoing(turn, answer.request)) {
        return;
    }
    const OrderReturn& made = answer.made;
    tell_retention(turn, RetentionTrigger::return_requested, made.id,
                   {{"order_id", made.order_id}, {"return_id", made.id}});
    std::erase_if(state.returns, [&](const OrderReturn& each) { return each.id == made.id; });
    state.returns.insert(state.returns.begin(), made);
    const Notice notice{.kind = NoticeKind::return_requested, .line_title = made.number};
    if (state.form && state.form->order_id == made.order_id) {
        state.form->step = ReturnStep::requested;
        state.form->made = made;
        announce(turn, notice);
    } else {
        show(turn, notice);
    }
    // There is less to send back now.
    if (const domain::Order* order = find_order(turn.model.orders, made.order_id)) {
        load_return_options(turn, *order, LoadReason::stale);
    }
}

void apply(Update& turn, ReturnPressed&& pressed) {
    Model& model = turn.model;
    const domain::Order* order = find_order(model.orders, pressed.order_id);
    if (!order || !can_return(model, *order)) {
        return;
    }
    const domain::ReturnOptions& options = *return_options(model, order->id)->value;
    ReturnForm form{.order_id = order->id,
                    .options = options,
                    .plan = domain::plan_return(*order, options, model.now_ms)};
    if (!is_open(model, form)) {
        form.step = ReturnStep::resolution; // what was sent is still without an answer
    }
    model.returns.form = std::move(form);
}

void apply(Update& turn, ReturnLineChanged&& changed) {
    ReturnForm* form = changeable_form(turn.model, ReturnStep::lines);
    if (!form || changed.line >= form->plan.lines.size()) {
        return;
    }
    domain::ReturnChoiceOfLine choice = form->plan.choices[changed.line];
    auto& [selected, quantity, reason_id, comment] = changed.change;
    choice.selected = selected.value_or(choice.selected);
    choice.quantity = quantity.value_or(choice.quantity);
    if (reason_id) {
        choice.reason_id = std::move(*reason_id);
    }
    if (comment) {
        choice.comment = std::move(*comment);
    }
    form->plan.choices[changed.line] =
        domain::possible_choice(form->plan.lines[changed.line], std::move(choice));
}

void apply(Update& turn, ReturnResolutionChosen&& chosen) {
    if (ReturnForm* form = changeable_form(turn.model, ReturnStep::resolution)) {
        form->plan.resolution_id = std::move(chosen.resolution_id);
    }
}

void apply(Update& turn, ReturnContinued&&) {
    Model& model = turn.model;
    auto& form = model.returns.form;
    if (!form || form->step == ReturnStep::requested) {
        return;
    }
    const bool at_lines = form->step == ReturnStep::lines;
    if (!is_open(model, *form)) {
        send(turn, request_of(model, *form)); // again, as it was
        return;
    }
    const domain::ReturnProblem problem =
        at_lines ? domain::problem_of_lines(form->plan) : domain::problem_of(form->plan);
    form->tried = problem != domain::ReturnProblem::none;
    if (form->tried) {
        announce(turn, {.kind = NoticeKind::return_incomplete}, Politeness::assertive);
    } else if (at_lines) {
        form->step = ReturnStep::resolution;
    } else {
        send(turn, request_of(model, *form));
    }
}

void apply(Update& turn, ReturnReopened&&) {
    if (ReturnForm* form = changeable_form(turn.model, ReturnStep::resolution)) {
        forget_refused(turn, domain::ReturnRequest{.order_id = form->order_id});
        form->step = ReturnStep::lines;
        form->tried = false;
    }
}

void apply(Update& turn, ReturnDismissed&&) {
    auto& form = turn.model.returns.form;
    if (form) {
        forget_refused(turn, domain::ReturnRequest{.order_id = form->order_id});
        form.reset();
    }
}

} // namespace stamgast::app
