#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "app/simulated_shop.hpp"
#include "app/update.hpp"

namespace stamgast::app::test {

/// What may go wrong in one run.
struct Weather {
    CartManners manners = CartManners::remembering;
    int lost_percent = 0;         ///< of changes: the request never arrives, or its answer does not
    int doubled_percent = 0;      ///< of changes: the request arrives twice
    int delayed_percent = 0;      ///< of changes: the request arrives long after it was given up on
    int unreadable_percent = 0;   ///< of questions for the cart and the products: they fail
    int longest_pause_ms = 9'000; ///< between two things that the customer does
    bool reloads = false;         ///< the customer reloads the page at any moment
};

/// A customer, a page driven through update alone, a network and a shop, in simulated time. Everything
/// follows from the seed. It keeps book of what the customer was told.
class Simulation {
public:
    Simulation(std::uint32_t seed, Weather weather);

    /// The customer presses, clicks twice, undoes, retries and reloads for three minutes; then everything
    /// that is under way comes to its end.
    void run();

    [[nodiscard]] const SimulatedShop& shop() const { return shop_; }
    [[nodiscard]] const Model& model() const { return model_; }
    [[nodiscard]] const std::map<std::string, domain::ReorderIntent>& outbox() const { return outbox_; }
    /// How many of a variant the cart holds according to what the customer was told.
    [[nodiscard]] std::int32_t told_quantity(const std::string& variant_id) const;
    /// How often the customer was told that an order is in the cart (again).
    [[nodiscard]] int granted(const std::string& order_id) const;
    /// How often the customer wanted the order again: a double click is one wish.
    [[nodiscard]] int wished(const std::string& order_id) const;
    [[nodiscard]] const std::vector<domain::Order>& orders() const { return orders_; }
    /// What happened, a line each, for whoever has to find out why a seed fails.
    [[nodiscard]] std::string story() const;

private:
    struct Event {
        std::uint64_t generation; ///< of the page that waits for it; 0: it happens whatever page is open
        std::function<void()> happen;
    };

    void open_page();
    void tell(Action action);
    void perform(const Effect& effect);
    /// What never leaves the device: the outbox, cancelling, announcing.
    void perform_at_home(const Effect& effect);
    void perform_change(const SetCartLines& change);
    void note(const Notice& notice);
    void note_order(const std::string& order_number, int direction);
    void note_report();
    void customer_acts();
    void press(const std::string& order_id);
    void answer_dialog();
    void answer_later(std::int64_t delay_ms, RequestId request, std::function<Action()> answer);
    void fail_later(std::int64_t delay_ms, RequestId request);
    void at(std::int64_t delay_ms, std::uint64_t generation, std::function<void()> happen);
    /// Lets the next event or deadline happen; false if there is none.
    bool step();
    [[nodiscard]] int below(int bound) { return static_cast<int>(random_() % static_cast<unsigned>(bound)); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    void write(std::string line);

    std::mt19937 random_;
    Weather weather_;
    SimulatedShop shop_;
    std::vector<domain::Order> orders_;
    std::int64_t now_ms_;
    std::uint64_t generation_ = 0;
    Model model_;
    std::multimap<std::int64_t, Event> events_;
    std::set<RequestId> cancelled_;
    std::map<std::string, domain::ReorderIntent> outbox_;
    std::map<std::string, int> granted_;                ///< by order id
    std::map<std::string, std::int32_t> told_quantity_; ///< by variant id
    std::map<std::string, int> wished_;                 ///< by order id
    std::vector<std::string> story_;
};

} // namespace stamgast::app::test
