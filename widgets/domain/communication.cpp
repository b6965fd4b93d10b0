#include "domain/communication.hpp"

#include <algorithm>

namespace stamgast::domain {
namespace {

using Switches = std::vector<CommunicationSwitch>;

void take_choices(Switches& offered, const Switches& chosen) {
    for (CommunicationSwitch& each : offered) {
        const auto known = std::ranges::find(chosen, each.id, &CommunicationSwitch::id);
        each.on = known == chosen.end() ? each.on : known->on;
    }
}

bool any_on(const Switches& switches) { return std::ranges::any_of(switches, &CommunicationSwitch::on); }

} // namespace

std::optional<std::size_t> chosen_frequency(const CommunicationFrequency& frequency) {
    const auto found = std::ranges::find(frequency.options, frequency.chosen, &FrequencyOption::id);
    return found == frequency.options.end()
               ? std::nullopt
               : std::optional{static_cast<std::size_t>(found - frequency.options.begin())};
}

const FrequencyOption* less_mail(const Communication& communication) {
    const CommunicationFrequency& frequency = communication.frequency;
    const auto chosen = chosen_frequency(frequency);
    const bool comes = any_on(communication.topics) && any_on(communication.channels);
    return comes && chosen && *chosen + 1 < frequency.options.size() ? &frequency.options[*chosen + 1]
                                                                     : nullptr;
}

Communication with_choices_of(Communication offered, const Communication& chosen) {
    take_choices(offered.topics, chosen.topics);
    take_choices(offered.channels, chosen.channels);
    const auto& options = offered.frequency.options;
    if (std::ranges::find(options, chosen.frequency.chosen, &FrequencyOption::id) != options.end()) {
        offered.frequency.chosen = chosen.frequency.chosen;
    }
    return offered;
}

} // namespace stamgast::domain
