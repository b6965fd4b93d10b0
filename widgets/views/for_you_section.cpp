#include "views/for_you_section.hpp"

#include <span>

#include "views/failure_sentence.hpp"
#include "views/next_order_strip.hpp"
#include "views/page_notice.hpp"
#include "views/recommendation_grid.hpp"
#include "views/signed_out_notice.hpp"
#include "views/tip_list.hpp"
#include "views/usual_list.hpp"

namespace stamgast::views {
namespace {

using kit::Rect;
using kit::SizeToken;

/// Why something is missing: of all that failed the first, because one Retry is for all.
const domain::ShopFailure* failure_of(const app::Model& model) {
    const app::ForYouState& for_you = model.for_you;
    if (model.orders.loading == app::Loading::failed && model.orders.failure) {
        return &*model.orders.failure;
    }
    for (const app::LoadState* part : {static_cast<const app::LoadState*>(&for_you.catalogue),
                                       static_cast<const app::LoadState*>(&for_you.reminders),
                                       static_cast<const app::LoadState*>(&for_you.tips)}) {
        if (part->loading == app::Loading::failed && part->failure) {
            return &*part->failure;
        }
    }
    return nullptr;
}

using Part = float (*)(Scene& scene, const Rect& place);
constexpr Part for_customers[] = {draw_for_you_failure, draw_usual_list, draw_next_order,
                                  draw_recommendations, draw_tip_list};
constexpr Part for_visitors[] = {draw_signed_out_notice, draw_for_you_failure, draw_recommendations};

/// A shop may show what it sells to customers only.
bool shows_catalogue(const app::Model& model) {
    const app::CatalogueState& catalogue = model.for_you.catalogue;
    return catalogue.loading != app::Loading::failed || !catalogue.failure ||
           catalogue.failure->code != domain::ShopErrorCode::signed_out;
}

std::span<const Part> parts_for(const app::Model& model) {
    if (!model.session.signed_out()) {
        return for_customers;
    }
    const std::span<const Part> parts{for_visitors};
    return shows_catalogue(model) ? parts : parts.first(1);
}

} // namespace

float draw_for_you_failure(Scene& scene, const Rect& place) {
    const domain::ShopFailure* failure = failure_of(scene.model);
    if (!failure) {
        return 0;
    }
    return draw_page_notice(scene, place,
                            {.key = "failed",
                             .title = scene.texts[Message::for_you_failed],
                             .text = failure_sentence(*failure, scene.texts),
                             .tone = kit::Tone::danger,
                             .icon = kit::Icon::alert,
                             .action_label = scene.texts[Message::retry],
                             .action = app::RetryPressed{}});
}

float draw_for_you_section(Scene& scene, const Rect& place) {
    const float gap = scene.ui.size(SizeToken::space_xl);
    float y = place.y;
    for (const Part draw : parts_for(scene.model)) {
        const float above = y > place.y ? gap : 0;
        if (const float height = draw(scene, {place.x, y + above, place.width, 0}); height > 0) {
            y += above + height;
        }
    }
    return y - place.y;
}

} // namespace stamgast::views
