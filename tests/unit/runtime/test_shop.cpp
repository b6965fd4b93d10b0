#include "runtime/test_shop.hpp"

#include <algorithm>
#include <utility>

#include "domain/purchase_history.hpp"

namespace stamgast::runtime {
namespace {

using domain::test::cart_after;
using domain::test::line_of;
using domain::test::product_of;
using domain::test::variant_of;

constexpr std::int64_t between_orders_ms = 10LL * 24 * 3600 * 1000;

app::RequestId request_of(const app::Effect& effect) {
    return effect.visit<app::RequestId>([](const auto& order) -> app::RequestId {
        if constexpr (requires { order.request; }) {
            return order.request;
        } else {
            return 0;
        }
    });
}

bool matches(const domain::OrderEntry& entry, const domain::OrderQuery& query) {
    const auto* order = std::get_if<domain::Order>(&entry);
    if (order == nullptr) {
        return query.text.empty() && query.states.empty();
    }
    const bool state =
        query.states.empty() || std::ranges::find(query.states, order->state) != query.states.end();
    const bool text = query.text.empty() || order->number.find(query.text) != std::string::npos ||
                      std::ranges::any_of(order->lines, [&](const domain::OrderLine& line) {
                          return line.title.find(query.text) != std::string::npos;
                      });
    return state && text;
}

} // namespace

TestShop::TestShop() : cart(domain::test::cart_of({})) {
    session.customer = domain::Customer{.id = "customer-1", .name = "Sanne Visser", .given_name = "Sanne"};
    cart.url = "/cart";
    profile.name = "Sanne Visser";
    profile.given_name = "Sanne";
    profile.email = "sanne@example.nl";
}

domain::Order& TestShop::add_order(const std::string& number, const std::string& variant_id) {
    domain::Order order = domain::test::order_of({line_of(variant_id)});
    order.id = "order " + number;
    order.number = number;
    order.placed_at_ms = newest_ms - static_cast<std::int64_t>(orders.size()) * between_orders_ms;
    order.subtotal = order.total = order.lines.front().total;
    products.push_back(product_of(variant_of(variant_id)));
    orders.emplace_back(std::move(order));
    return std::get<domain::Order>(orders.back());
}

void TestShop::add_orders(int count, int newest_number) {
    for (int index = 0; index < count; ++index) {
        add_order(std::to_string(newest_number - index), "coffee" + std::to_string(index));
    }
}

void TestShop::add_coffee_habit() {
    constexpr std::int64_t now_ms = 1'710'000'000'000;
    for (int number = 0; number < 5; ++number) {
        add_order(std::to_string(1005 - number), "coffee").placed_at_ms =
            now_ms - (12 + 10LL * number) * domain::ms_per_day;
    }
}

void TestShop::sell_six_cups() {
    products.push_back(product_of(variant_of("cups")));
    catalogue.catalogue.products = {
        {.id = "product of cups", .group_ids = {}, .popularity = 9, .relations = {}}};
    catalogue.cards = {{.product_id = "product of cups",
                        .title = "Six cups",
                        .url = "/cups",
                        .image_url = "",
                        .currency = domain::test::euro,
                        .price = 500,
                        .price_varies = false,
                        .variant_id = "cups"}};
}

std::vector<app::Action> TestShop::take_answers() {
    std::vector<app::Action> actions;
    while (!holds && !waiting_.empty()) {
        const app::Effect effect = std::move(waiting_.front());
        waiting_.pop_front();
        auto& failures = failures_[effect.kind()];
        if (!failures.empty()) {
            actions.emplace_back(app::RequestFailed{request_of(effect), failures.front()});
            failures.pop_front();
        } else if (auto action = answer(effect)) {
            actions.push_back(std::move(*action));
        }
    }
    return actions;
}

std::optional<app::Action> TestShop::answer(const app::Effect& effect) {
    const app::RequestId request = request_of(effect);
    if (effect.is<app::LoadSession>()) {
        return app::SessionReceived{request, session};
    }
    if (const auto* load = effect.get_if<app::LoadOrders>()) {
        return app::OrdersReceived{request, page_of(load->query), {}};
    }
    if (effect.is<app::LoadProducts>()) {
        return app::ProductsReceived{request, products};
    }
    if (effect.is<app::LoadCart>()) {
        return app::CartReceived{request, cart};
    }
    if (const auto* change = effect.get_if<app::SetCartLines>()) {
        return set_lines(*change);
    }
    if (effect.is<app::LoadFavourites>()) {
        return app::FavouritesReceived{request, {favourites, ""}};
    }
    if (const auto* change = effect.get_if<app::SetFavourite>()) {
        return set_favourite(*change);
    }
    if (auto action = answer_account(request, effect)) {
        return action;
    }
    if (auto action = device.answer(effect)) {
        return action;
    }
    if (effect.is<app::CopyText>()) {
        return app::TextCopied{request};
    }
    if (effect.is<app::LoadLoyalty>()) {
        return app::LoyaltyReceived{request, loyalty};
    }
    if (effect.is<app::LoadOffers>()) {
        return app::OffersReceived{request, offers};
    }
    if (const auto* wish = effect.get_if<app::RedeemReward>()) {
        return redeem(*wish);
    }
    if (const auto* wish = effect.get_if<app::UndoRedemption>()) {
        return give_back(*wish);
    }
    if (const auto* load = effect.get_if<app::LoadIntents>()) {
        if (load->kind == app::OutboxKind::submission) {
            return app::SubmissionsFound{request, stored};
        }
        return load->kind == app::OutboxKind::withdrawal ? app::Action{stored_withdrawals(request)}
                                                         : app::Action{app::IntentsFound{request, {}}};
    }
    if (const auto* store = effect.get_if<app::StoreWithdrawal>()) {
        stored_withdrawals_[store->declaration.key] = store->declaration;
        return app::IntentStored{request};
    }
    if (const auto* sent = effect.get_if<app::Withdraw>()) {
        return withdraw(*sent);
    }
    if (effect.is<app::OpenInvoice>()) {
        return app::InvoiceOpened{request};
    }
    if (effect.is<app::AskForHelp>()) {
        return app::HelpReceived{request, channels};
    }
    if (const auto* store = effect.get_if<app::StoreIntent>()) {
        outbox_[store->intent.key] = store->intent;
        return app::IntentStored{request};
    }
    if (const auto* remove = effect.get_if<app::RemoveIntent>()) {
        outbox_.erase(remove->key);
        stored_withdrawals_.erase(remove->key);
        std::erase_if(stored, [&](const auto& each) { return each.key == remove->key; });
    }
    return answer_feedback(request, effect);
}

std::optional<app::Action> TestShop::answer_for_you(const app::Effect& effect) {
    const app::RequestId request = request_of(effect);
    if (effect.is<app::LoadCatalogue>()) {
        return app::CatalogueReceived{request, catalogue};
    }
    if (effect.is<app::LoadReminders>()) {
        return app::RemindersReceived{request, reminders};
    }
    if (effect.is<app::LoadTips>()) {
        return app::TipsReceived{request, tips};
    }
    if (const auto* set = effect.get_if<app::SetReminder>()) {
        reminders = {set->reminder};
        return app::ReminderWasSet{request, set->reminder};
    }
    if (const auto* dismiss = effect.get_if<app::DismissProduct>()) {
        return app::ProductWasDismissed{request, dismiss->dismissed};
    }
    return std::nullopt;
}

app::WithdrawalReceived TestShop::withdraw(const app::Withdraw& sent) {
    const domain::WithdrawalDeclaration& declaration = sent.declaration;
    declarations[declaration.key] = declaration;
    domain::WithdrawalReceipt receipt;
    receipt.acknowledgement = {.id = "W-1",
                               .received_at_ms = 1'710'000'000'000,
                               .content = declaration.statement.text,
                               .sent_to = declaration.statement.contact};
    receipt.withdrawal.state = domain::WithdrawalState::acknowledged;
    return {sent.request, std::move(receipt)};
}

app::WithdrawalsFound TestShop::stored_withdrawals(app::RequestId request) const {
    app::WithdrawalsFound found{request, {}};
    for (const auto& [key, declaration] : stored_withdrawals_) {
        found.declarations.push_back(declaration);
    }
    return found;
}

app::FavouriteWasSet TestShop::set_favourite(const app::SetFavourite& change) {
    std::erase_if(favourites, [&](const domain::Favourite& each) { return each.id == change.id; });
    if (!change.favourite) {
        return {change.request, std::nullopt};
    }
    domain::Favourite added;
    added.id = change.id;
    added.added_at_ms = newest_ms;
    added.title = "Old " + change.id.variant_id;
    favourites.insert(favourites.begin(), added);
    return {change.request, added};
}

domain::OrderPage TestShop::page_of(const domain::OrderQuery& query) const {
    std::vector<domain::OrderEntry> all;
    std::ranges::copy_if(orders, std::back_inserter(all),
                         [&](const auto& entry) { return matches(entry, query); });
    const std::size_t begin = query.cursor.empty() ? 0 : std::stoul(query.cursor);
    const std::size_t end = std::min(begin + page_size, all.size());
    domain::OrderPage page;
    page.orders.assign(all.begin() + static_cast<std::ptrdiff_t>(begin),
                       all.begin() + static_cast<std::ptrdiff_t>(end));
    page.next_cursor = end < all.size() ? std::to_string(end) : "";
    page.total_count = static_cast<std::int64_t>(all.size());
    return page;
}

/// The same key again is the same redemption.
app::RewardRedeemed TestShop::redeem(const app::RedeemReward& wish) {
    const auto reward = std::ranges::find(loyalty.rewards, wish.reward_id, &domain::Reward::id);
    const bool is_new =
        std::ranges::find(loyalty.entries, wish.key, &domain::PointsEntry::id) == loyalty.entries.end();
    if (is_new) {
        domain::PointsEntry entry;
        entry.id = wish.key;
        entry.kind = domain::PointsKind::redeemed;
        entry.points = -reward->points_price;
        entry.at_ms = newest_ms;
        entry.reward_id = wish.reward_id;
        loyalty.entries.push_back(std::move(entry));
        ++reward->redeemed_count;
    }
    return {wish.request,
            {.redemption = {.id = "redemption of " + wish.key,
                            .reward_id = wish.reward_id,
                            .at_ms = newest_ms,
                            .undo_until_ms = undo_until_ms,
                            .voucher = domain::Voucher{.code = "CODE-1", .ends_ms = std::nullopt}},
             .entries = loyalty.entries}};
}

app::RedemptionUndone TestShop::give_back(const app::UndoRedemption& wish) {
    std::erase_if(loyalty.entries, [&](const domain::PointsEntry& entry) {
        return "redemption of " + entry.id == wish.redemption_id;
    });
    return {wish.request, loyalty.entries};
}

app::CartLinesWereSet TestShop::set_lines(const app::SetCartLines& change) {
    ++commits_;
    std::vector<domain::CartTarget> targets = change.lines;
    std::vector<domain::CartLineResult> results;
    for (domain::CartTarget& target : targets) {
        const auto limit = stock.find(target.variant_id);
        const bool limited = limit != stock.end() && limit->second < target.quantity;
        target.quantity = limited ? limit->second : target.quantity;
        const auto outcome = limited ? domain::CartOutcome::limited : domain::CartOutcome::set;
        results.push_back({target.variant_id, outcome, target.quantity, ""});
    }
    const std::string url = cart.url;
    cart = cart_after(std::move(cart), targets);
    cart.url = url;
    cart.total = 500 * domain::item_count(cart);
    return {change.request, {cart, std::move(results)}};
}

} // namespace stamgast::runtime
