#include "runtime/test_device.hpp"

#include <utility>
#include <variant>

namespace stamgast::runtime {
namespace {

/// What makes it the same thing.
struct IdOf {
    std::string operator()(const domain::Favourite& favourite) const {
        return favourite.id.product_id + " " + favourite.id.variant_id;
    }
    std::string operator()(const domain::Reminder& reminder) const {
        return reminder.product_id + " " + reminder.variant_id;
    }
    std::string operator()(const domain::DismissedProduct& dismissed) const { return dismissed.product_id; }
    std::string operator()(const domain::ReviewSubject& subject) const {
        return subject.order_id + " " + subject.product_id;
    }
};

bool same(const domain::KeptItem& left, const domain::KeptItem& right) {
    return left.index() == right.index() && std::visit(IdOf{}, left) == std::visit(IdOf{}, right);
}

/// As it was kept: without what only a shop knows.
domain::Favourite as_kept(domain::Favourite favourite) {
    favourite.product.reset();
    favourite.code.reset();
    favourite.today_is_known = true;
    return favourite;
}

template <class Item>
std::vector<Item> all_of(const std::vector<domain::KeptItem>& items) {
    std::vector<Item> found;
    for (const domain::KeptItem& item : items) {
        if (const auto* one = std::get_if<Item>(&item)) {
            found.push_back(*one);
        }
    }
    return found;
}

} // namespace

std::optional<app::Action> TestDevice::answer(const app::Effect& effect) {
    if (const auto* asked = effect.get_if<app::LoadKept>()) {
        return load(*asked);
    }
    if (const auto* order = effect.get_if<app::Keep>()) {
        keep(*order);
        if (refuses) {
            return app::DeviceRefused{};
        }
    }
    return std::nullopt;
}

app::Action TestDevice::load(const app::LoadKept& asked) {
    if (!asked.customer_id.empty()) {
        for (domain::KeptItem& item : std::exchange(kept[""], {})) {
            keep({asked.customer_id, std::move(item), true});
        }
    }
    const std::vector<domain::KeptItem>& items = kept[asked.customer_id];
    switch (asked.kind) {
    case domain::KeptKind::favourite: {
        std::vector<domain::Favourite> favourites;
        for (domain::Favourite& favourite : all_of<domain::Favourite>(items)) {
            favourites.push_back(as_kept(std::move(favourite)));
        }
        return app::FavouritesReceived{asked.request, {std::move(favourites), ""}};
    }
    case domain::KeptKind::reminder:
        return app::RemindersReceived{asked.request, all_of<domain::Reminder>(items)};
    case domain::KeptKind::dismissal: {
        app::KeptFound found{asked.request, {}};
        for (const auto& dismissed : all_of<domain::DismissedProduct>(items)) {
            found.subjects.push_back({"", dismissed.product_id});
        }
        return found;
    }
    case domain::KeptKind::review_put_away:
        break;
    }
    return app::KeptFound{asked.request, all_of<domain::ReviewSubject>(items)};
}

void TestDevice::keep(const app::Keep& order) {
    std::vector<domain::KeptItem>& items = kept[order.customer_id];
    std::erase_if(items, [&](const domain::KeptItem& item) { return same(item, order.item); });
    if (order.kept) {
        items.push_back(order.item);
    }
}

} // namespace stamgast::runtime
