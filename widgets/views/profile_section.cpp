#include "views/profile_section.hpp"

#include "views/address_book.hpp"
#include "views/claim_card.hpp"
#include "views/communication_card.hpp"
#include "views/profile_card.hpp"
#include "views/referral_card.hpp"

namespace stamgast::views {
namespace {

struct ProfilePart {
    app::Capability needs{};
    float (*draw)(Scene& scene, const kit::Rect& place) = nullptr;
};

/// One a row, from top to bottom.
constexpr ProfilePart parts[] = {
    {app::Capability::profile, draw_profile_card},
    {app::Capability::addresses, draw_address_book},
    {app::Capability::communication, draw_communication_card},
    {app::Capability::referral, draw_referral_card},
    {app::Capability::claim, draw_claim_card},
};

} // namespace

float draw_profile_section(Scene& scene, const kit::Rect& place) {
    float y = place.y;
    for (const ProfilePart& part : parts) {
        if (scene.model.can(part.needs)) {
            y += y == place.y ? 0 : block_gap(scene.ui);
            y += part.draw(scene, {place.x, y, place.width, 0});
        }
    }
    return y - place.y;
}

} // namespace stamgast::views
