#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace stamgast::domain {

/// Something that the shop may write about, or a way in which it may. Texts are the shop's words.
struct CommunicationSwitch {
    std::string id;
    std::string label;
    std::string text; ///< what one gets; may be empty
    bool on = false;
    friend bool operator==(const CommunicationSwitch&, const CommunicationSwitch&) = default;
};

struct FrequencyOption {
    std::string id;
    std::string label;
    friend bool operator==(const FrequencyOption&, const FrequencyOption&) = default;
};

struct CommunicationFrequency {
    std::string chosen;                   ///< id of an option
    std::vector<FrequencyOption> options; ///< from most mail to least
    friend bool operator==(const CommunicationFrequency&, const CommunicationFrequency&) = default;
};

/// To what the customer agrees by switching anything on.
struct CommunicationConsent {
    std::string text;
    std::string version;
    std::optional<std::int64_t> at_ms; ///< when they last agreed; nothing: never, or all has been off since
    friend bool operator==(const CommunicationConsent&, const CommunicationConsent&) = default;
};

/// `Communication` of shop-plugin/contract/communication.js: what the shop may write to the customer about,
/// how, and how often. The same of a choice that is not saved yet.
struct Communication {
    std::vector<CommunicationSwitch> topics;
    std::vector<CommunicationSwitch> channels;
    CommunicationFrequency frequency;
    CommunicationConsent consent;
    friend bool operator==(const Communication&, const Communication&) = default;
};

/// Which of the options is chosen; nothing if none of them is.
[[nodiscard]] std::optional<std::size_t> chosen_frequency(const CommunicationFrequency& frequency);
/// The next option with less mail than now. Nothing where there is none, and where no mail comes at all: no
/// topic is on, or no channel.
[[nodiscard]] const FrequencyOption* less_mail(const Communication& communication);
/// What the shop offers in `offered`, switched as it was chosen in `chosen`. What only one of them has stays
/// as `offered` has it, and so does the consent.
[[nodiscard]] Communication with_choices_of(Communication offered, const Communication& chosen);

} // namespace stamgast::domain
