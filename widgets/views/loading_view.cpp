#include "views/loading_view.hpp"

#include <string>

#include "kit/skeleton.hpp"
#include "views/failure_sentence.hpp"
#include "views/page_notice.hpp"

namespace stamgast::views {
namespace {

using kit::Rect;
using kit::SizeToken;

float draw_placeholders(Scene& scene, const Rect& place, const LoadingWords& words) {
    kit::Ui& ui = scene.ui;
    kit::Ui::Node busy(
        ui, "loading",
        {.role = kit::Role::progress, .name = std::string{scene.texts[words.loading]}, .busy = true});
    const float height = ui.size(SizeToken::thumbnail) + 2 * ui.size(SizeToken::space_m);
    float y = place.y;
    for (int row = 0; row < words.rows; ++row) {
        y += row == 0 ? 0 : ui.size(SizeToken::space_m);
        kit::skeleton(ui, {place.x, y, place.width, height}, SizeToken::radius_l);
        y += height;
    }
    busy.set_bounds({place.x, place.y, place.width, y - place.y});
    return y - place.y;
}

} // namespace

float draw_unloaded(Scene& scene, const Rect& place, const app::LoadState& state, const LoadingWords& words) {
    kit::Ui::Scope scope(scene.ui, words.key);
    if (state.loading != app::Loading::failed || !state.failure) {
        return draw_placeholders(scene, place, words);
    }
    return draw_page_notice(scene, place,
                            {.key = "failed",
                             .title = scene.texts[words.failed_title],
                             .text = failure_sentence(*state.failure, scene.texts),
                             .tone = kit::Tone::danger,
                             .icon = kit::Icon::alert,
                             .action_label = scene.texts[Message::retry],
                             .action = app::RetryPressed{}});
}

} // namespace stamgast::views
