#include "subscription_card.hpp"

#include <string>

#include "kit/card.hpp"
#include "kit/stepper.hpp"
#include "pause_switch.hpp"

namespace roastery {

using namespace stamgast::kit;

DrawnCard subscription_card(Ui& ui, const Rect& place, const Subscription& subscription,
                            const SubscriptionWords& words) {
    const float padding = ui.size(SizeToken::space_m);
    const float gap = ui.size(SizeToken::space_s);
    DrawnCard drawn;

    // Ids made from here on belong to this subscription: two cards on one page are two things.
    const Ui::Scope scope(ui, subscription.id);
    Card card(ui, "subscription", {place.x, place.y, place.width, 0});
    Rect row = Rect{place.x, place.y, place.width, 0}.inset(padding, 0);
    row.y += padding;

    row.y += ui.heading("title", row, fill(words.title, "coffee", subscription.coffee), 3,
                        {.token = TextToken::subheading, .max_lines = 0});
    const std::string when =
        subscription.paused ? std::string(words.is_paused) : fill(words.next, "day", subscription.next_day);
    row.y += ui.text("when", row, when, {.color = ColorToken::text_muted, .max_lines = 0}) + gap;

    const Size number = measure_stepper(ui);
    const std::string bags = std::to_string(subscription.bags);
    if (const auto wanted = stepper(ui, "bags", {row.x, row.y, number.width, number.height},
                                    {.value = subscription.bags,
                                     .min = 1,
                                     .max = most_bags,
                                     .value_text = bags,
                                     .label = words.bags,
                                     .decrease_label = words.fewer,
                                     .increase_label = words.more,
                                     .disabled = subscription.paused})) {
        drawn.message = BagsWanted{subscription.id, *wanted};
    }
    row.y += number.height + gap;

    const PauseSwitch pause{.label = words.pause, .on = subscription.paused};
    row.height = measure_pause_switch(ui, row.width, pause);
    if (pause_switch(ui, "pause", row, pause)) {
        drawn.message = PauseWanted{subscription.id, !subscription.paused};
    }

    card.finish(row.bottom() + padding);
    drawn.height = row.bottom() + padding - place.y;
    return drawn;
}

} // namespace roastery
