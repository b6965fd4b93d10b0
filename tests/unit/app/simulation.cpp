#include "app/simulation.hpp"

#include <algorithm>

#include "app/builders.hpp"

namespace stamgast::app::test {
namespace {

constexpr std::int64_t timeout_ms = 10'000;
constexpr std::int64_t visit_ms = 180'000;

/// Three orders; two of them share a variant, in different quantities.
std::vector<domain::Order> old_orders() {
    using domain::test::line_of;
    std::vector<domain::Order> orders = {order_with_id("a", "coffee", 2), order_with_id("b", "coffee", 3),
                                         order_with_id("c", "soap", 1)};
    orders[0].lines.push_back(line_of("tea", 1));
    orders[1].lines.push_back(line_of("milk", 4));
    return orders;
}

} // namespace

Simulation::Simulation(std::uint32_t seed, Weather weather)
    : random_(seed), weather_(weather), shop_(weather.manners), orders_(old_orders()), now_ms_(start_ms) {}

void Simulation::run() {
    open_page();
    const std::int64_t end_ms = now_ms_ + visit_ms;
    std::int64_t next_act_ms = now_ms_ + 1'000;
    while (next_act_ms < end_ms) {
        const auto deadline = next_deadline_ms(model_).value_or(next_act_ms);
        const bool something_before =
            (!events_.empty() && events_.begin()->first <= next_act_ms) || deadline < next_act_ms;
        if (something_before) {
            step();
            continue;
        }
        now_ms_ = next_act_ms;
        customer_acts();
        next_act_ms = now_ms_ + 300 + below(weather_.longest_pause_ms);
    }
    weather_ = {.manners = weather_.manners}; // the storm is over; what is on its way still arrives
    for (int steps = 0; steps < 10'000 && step(); ++steps) {
        answer_dialog();
    }
    tell(PageReturned{});
    for (int steps = 0; steps < 10'000 && step(); ++steps) {
        answer_dialog();
    }
}

bool Simulation::step() {
    const std::optional<std::int64_t> deadline = next_deadline_ms(model_);
    if (deadline && (events_.empty() || *deadline < events_.begin()->first)) {
        now_ms_ = std::max(now_ms_, *deadline);
        tell(TimePassed{now_ms_});
        return true;
    }
    if (events_.empty()) {
        return false;
    }
    now_ms_ = events_.begin()->first;
    Event event = std::move(events_.begin()->second);
    events_.erase(events_.begin());
    if (event.generation == 0 || event.generation == generation_) {
        event.happen();
    }
    return true;
}

void Simulation::at(std::int64_t delay_ms, std::uint64_t generation, std::function<void()> happen) {
    events_.emplace(now_ms_ + delay_ms, Event{generation, std::move(happen)});
}

void Simulation::open_page() {
    ++generation_;
    model_ = Model{};
    cancelled_.clear();
    write("the page opens");
    tell(TimePassed{now_ms_});
    tell(Started{.key_seed = "page" + std::to_string(generation_),
                 .capabilities = domain::test::usual_capabilities,
                 .policy = {}});
}

void Simulation::tell(Action action) {
    if (!action.get_if<TimePassed>()) {
        tell(TimePassed{now_ms_});
    }
    Update turn = update(std::move(model_), std::move(action));
    model_ = std::move(turn.model);
    for (const Effect& effect : turn.effects) {
        perform(effect);
    }
}

void Simulation::answer_later(std::int64_t delay_ms, RequestId request, std::function<Action()> answer) {
    at(delay_ms, generation_, [this, request, answer = std::move(answer)] {
        if (!cancelled_.contains(request)) {
            tell(answer());
        }
    });
}

void Simulation::fail_later(std::int64_t delay_ms, RequestId request) {
    answer_later(delay_ms, request, [request] {
        return RequestFailed{
            request, {.code = domain::ShopErrorCode::timeout, .message = "no answer", .retryable = true}};
    });
}

void Simulation::perform(const Effect& effect) {
    const int travel_ms = 20 + below(400);
    if (const auto* session = effect.get_if<LoadSession>()) {
        answer_later(travel_ms, session->request, [request = session->request] {
            return SessionReceived{request, session_of("sanne")};
        });
    } else if (const auto* page = effect.get_if<LoadOrders>()) {
        answer_later(travel_ms, page->request, [this, request = page->request] {
            return OrdersReceived{request, page_of({orders_.begin(), orders_.end()}), {}};
        });
    } else if (const auto* products = effect.get_if<LoadProducts>()) {
        if (chance(weather_.unreadable_percent)) {
            return fail_later(timeout_ms, products->request);
        }
        answer_later(travel_ms, products->request, [this, asked = *products] {
            return ProductsReceived{asked.request, shop_.products(asked.product_ids)};
        });
    } else if (const auto* cart = effect.get_if<LoadCart>()) {
        if (chance(weather_.unreadable_percent)) {
            return fail_later(timeout_ms, cart->request);
        }
        answer_later(travel_ms, cart->request, [this, request = cart->request] {
            return CartReceived{request, shop_.cart()};
        });
    } else if (const auto* change = effect.get_if<SetCartLines>()) {
        perform_change(*change);
    } else {
        perform_at_home(effect);
    }
}

void Simulation::perform_at_home(const Effect& effect) {
    if (const auto* load = effect.get_if<LoadIntents>()) {
        answer_later(5, load->request, [this, request = load->request] {
            IntentsFound found{request, {}};
            for (const auto& [key, intent] : outbox_) {
                found.intents.push_back(intent);
            }
            return found;
        });
    } else if (const auto* store = effect.get_if<StoreIntent>()) {
        outbox_[store->intent.key] = store->intent;
        answer_later(5, store->request, [request = store->request] { return IntentStored{request}; });
    } else if (const auto* removed = effect.get_if<RemoveIntent>()) {
        outbox_.erase(removed->key);
    } else if (const auto* cancel = effect.get_if<CancelRequest>()) {
        cancelled_.insert(cancel->request);
    } else if (const auto* announced = effect.get_if<Announce>()) {
        note(announced->notice);
    }
}

void Simulation::perform_change(const SetCartLines& change) {
    const TravellingChange travelling = shop_.change_for(change.key, change.lines);
    const auto arrive = [this, travelling] {
        write("the shop takes " + travelling.key);
        shop_.act(travelling);
    };
    const int there_ms = 20 + below(200);
    if (chance(weather_.delayed_percent)) {
        at(timeout_ms + below(50'000), 0, arrive);
        return fail_later(timeout_ms, change.request);
    }
    if (chance(weather_.lost_percent)) {
        if (chance(50)) {
            at(there_ms, 0, arrive);
        }
        return fail_later(chance(50) ? there_ms + 50 : timeout_ms, change.request);
    }
    at(there_ms, 0, arrive);
    if (chance(weather_.doubled_percent)) {
        at(there_ms + 1, 0, arrive);
    }
    answer_later(there_ms + 20 + below(300), change.request, [this, change] {
        return CartLinesWereSet{change.request, {shop_.cart(), shop_.results(change.lines)}};
    });
}

void Simulation::customer_acts() {
    if (weather_.reloads && chance(12)) {
        open_page();
    } else if (model_.undo_offer && !model_.reorder && chance(35)) {
        write("presses Undo");
        tell(UndoPressed{});
    } else if (chance(10)) {
        tell(PageReturned{});
    } else {
        answer_dialog();
        press(orders_[static_cast<std::size_t>(below(3))].id);
    }
}

void Simulation::press(const std::string& order_id) {
    const bool heard = !model_.reorder || model_.reorder->kind == ReorderFlow::Kind::recovery ||
                       model_.reorder->kind == ReorderFlow::Kind::mending;
    if (heard && model_.orders.known) {
        ++wished_[order_id];
    }
    const int clicks = 1 + below(3);
    write("presses " + order_id + ", clicks: " + std::to_string(clicks));
    for (int click = 0; click < clicks; ++click) {
        tell(ReorderPressed{order_id, {}});
    }
}

void Simulation::answer_dialog() {
    if (!model_.reorder) {
        return;
    }
    if (model_.reorder->phase == ReorderPhase::failed && chance(50)) {
        write("presses Retry");
        tell(RetryPressed{});
    } else if (model_.reorder->phase == ReorderPhase::failed ||
               model_.reorder->phase == ReorderPhase::reported) {
        write("closes the dialog");
        tell(DialogDismissed{});
    }
}

} // namespace stamgast::app::test
